package import CollaborationModel
package import PlainText

extension NetworkView {
  /// The view in the shape of the contract.
  package var json: JSONText {
    [
      "kinds": .array((kinds ?? []).map { .string($0) }),
      "statuses": .array(sortedStatuses.map { .string($0.rawValue) }),
      "directed": .boolean(isDirected),
      "weighted": .boolean(isWeighted),
      "minDepth": JSONText(minimumDepth),
      "meetings": .string(meetings.rawValue),
      "asOf": JSONText(asOf?.description),
      "without": .array(without.sorted().map { .string($0) }),
    ]
  }

  /// The view in words, which stands before every figure.
  ///
  /// - Parameter asked: the view as it was asked for, before its kinds were spelled out: a default
  ///   of forty kinds says less than its name.
  package func wording(asked: NetworkView) -> Wording {
    let comma = Wording("、", ", ")
    let kinds =
      asked.kinds.map { $0.map { Wording($0, $0) }.joined(by: comma) } ?? asked.kindsInGeneral
    let depth = minimumDepth.map { Wording("\($0)以上", "at least \($0)") } ?? Wording("問わない", "any")
    return Self.wording(
      of: [
        Wording("種類 ", "kinds ") + kinds,
        Wording("状態 ", "status ") + sortedStatuses.map(\.wording).joined(by: comma),
        direction, weighting,
        Wording("深さ ", "depth ") + depth,
        meetings.wording,
        Wording("時点 ", "as of ")
          + (asOf.map { Wording($0.japaneseText, $0.description) } ?? Wording("指定なし", "no date")),
      ] + exclusion)
  }

  /// The view of a bare list of edges, which has no kinds, dates or meetings.
  package var listWording: Wording {
    Self.wording(
      of: [Wording("リストのすべての行", "every line of the list"), direction, weighting] + exclusion)
  }

  private static func wording(of facts: [Wording]) -> Wording {
    Wording("数え方: ", "View: ") + facts.joined(by: Wording(" / ", "; "))
  }

  private var direction: Wording {
    isDirected ? Wording("有向", "directed") : Wording("無向", "undirected")
  }

  private var weighting: Wording {
    isWeighted ? Wording("重みあり", "weighted") : Wording("重みなし", "unweighted")
  }

  private var exclusion: [Wording] {
    guard !without.isEmpty else { return [] }
    let ids = without.sorted().joined(separator: ", ")
    return [Wording("除外 \(ids)", "without \(ids)")]
  }

  private var kindsInGeneral: Wording {
    includesFormalKinds
      ? Wording("形式上の関係（所管・配置・委託など）も含むすべて", "all, formal ones too")
      : Wording("ふだん一緒に動くものすべて", "all working ones")
  }

  private var sortedStatuses: [Tie.Status] {
    Tie.Status.allCases.filter { statuses.contains($0) }
  }
}

extension NetworkView.Meetings {
  fileprivate var wording: Wording {
    switch self {
    case .none: Wording("会議体は入れない", "meetings left out")
    case .members: Wording("会議体も点にする", "meetings as nodes")
    case .projected: Wording("会議体の委員どうしを結ぶ", "meetings as ties between members")
    }
  }
}

extension Tie.Status {
  fileprivate var wording: Wording {
    switch self {
    case .existing: Wording("いまある", "existing")
    case .wanted: Wording("望まれる", "wanted")
    case .strained: Wording("ぎくしゃく", "strained")
    case .bad: Wording("たらいまわし", "bad")
    case .ended: Wording("終わった", "ended")
    }
  }
}

extension TimeSlice {
  /// Where the date comes from, and how much of the file is not there at it.
  package var json: JSONText {
    .object([
      ("asOf", JSONText(time.period?.description)),
      ("origin", .string(time.origin.rawValue)),
      (
        "outside",
        .object([
          ("participants", .integer(participantsOutside.count)),
          ("ties", .integer(tiesOutside.count)),
          ("meetings", .integer(meetingsOutside.count)),
        ])
      ),
    ])
  }
}
