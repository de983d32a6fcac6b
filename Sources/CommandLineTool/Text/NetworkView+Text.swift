import CollaborationModel
import PlainText

extension NetworkView {
  /// The view in the shape of the contract.
  var json: JSONText {
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
  func sentence(asked: NetworkView) -> String {
    let kinds = asked.kinds?.joined(separator: say("、", ", ")) ?? asked.kindsInGeneral
    let statuses = sortedStatuses.map(\.name).joined(separator: say("、", ", "))
    let depth = minimumDepth.map { say("\($0)以上", "at least \($0)") } ?? say("問わない", "any")
    var facts = [
      say("種類 \(kinds)", "kinds \(kinds)"),
      say("状態 \(statuses)", "status \(statuses)"),
      isDirected ? say("有向", "directed") : say("無向", "undirected"),
      isWeighted ? say("重みあり", "weighted") : say("重みなし", "unweighted"),
      say("深さ \(depth)", "depth \(depth)"),
      meetings.sentence,
      say("時点 \(asOf?.japaneseText ?? "指定なし")", "as of \(asOf?.description ?? "no date")"),
    ]
    if !without.isEmpty {
      let ids = without.sorted().joined(separator: ", ")
      facts.append(say("除外 \(ids)", "without \(ids)"))
    }
    return say("数え方: ", "View: ") + facts.joined(separator: say(" / ", "; "))
  }

  /// The view of a bare list of edges, which has no kinds, dates or meetings.
  var listSentence: String {
    var facts = [
      say("リストのすべての行", "every line of the list"),
      isDirected ? say("有向", "directed") : say("無向", "undirected"),
      isWeighted ? say("重みあり", "weighted") : say("重みなし", "unweighted"),
    ]
    if !without.isEmpty {
      let ids = without.sorted().joined(separator: ", ")
      facts.append(say("除外 \(ids)", "without \(ids)"))
    }
    return say("数え方: ", "View: ") + facts.joined(separator: say(" / ", "; "))
  }

  private var kindsInGeneral: String {
    includesFormalKinds
      ? say("形式上の関係（所管・配置・委託など）も含むすべて", "all, formal ones too")
      : say("ふだん一緒に動くものすべて", "all working ones")
  }

  private var sortedStatuses: [Tie.Status] {
    Tie.Status.allCases.filter { statuses.contains($0) }
  }
}

extension NetworkView.Meetings {
  fileprivate var sentence: String {
    switch self {
    case .none: say("会議体は入れない", "meetings left out")
    case .members: say("会議体も点にする", "meetings as nodes")
    case .projected: say("会議体の委員どうしを結ぶ", "meetings as ties between members")
    }
  }
}

extension Tie.Status {
  fileprivate var name: String {
    switch self {
    case .existing: say("いまある", "existing")
    case .wanted: say("望まれる", "wanted")
    case .strained: say("ぎくしゃく", "strained")
    case .bad: say("たらいまわし", "bad")
    case .ended: say("終わった", "ended")
    }
  }
}
