import CollaborationModel

/// Builds the small networks of the rules' examples, a participant or a tie a line.
///
/// ```swift
/// ExampleTown()
///   .with("包括", "高齢").with("基幹", "障害")
///   .tie("包括", "基幹")
///   .network
/// ```
///
/// Ids are names. The vocabulary is a small one of the documents' words.
struct ExampleTown {
  private(set) var network = CollaborationNetwork(name: "例", vocabulary: Self.vocabulary)

  /// Adds a participant and, where asked, changes what is stated of it.
  func with(
    _ name: String, _ sectors: String..., kind: String = "agency",
    _ change: (inout Participant) -> Void = { _ in }
  ) -> ExampleTown {
    var participant = Participant(id: name, name: name, kind: kind, sectors: sectors)
    change(&participant)
    var copy = self
    copy.network.participants.append(participant)
    return copy
  }

  /// Adds residents, each with no sector.
  func withResidents(_ names: String..., kind: String = "resident-group") -> ExampleTown {
    names.reduce(self) { town, name in town.with(name, kind: kind) { $0.side = .community } }
  }

  /// Adds so many agencies of a sector, named after it.
  func with(_ count: Int, _ sector: String) -> ExampleTown {
    (1...count).reduce(self) { town, number in town.with("\(sector)\(number)", sector) }
  }

  /// Adds a tie and, where asked, changes what is stated of it.
  func tie(
    _ from: String, _ to: String, _ kind: String = "協働", _ change: (inout Tie) -> Void = { _ in }
  ) -> ExampleTown {
    var tie = Tie(
      from: from, to: to, kind: kind,
      isDirected: Self.vocabulary.tieKind(kind)?.isDirected ?? false)
    change(&tie)
    var copy = self
    copy.network.ties.append(tie)
    return copy
  }

  /// Ties everybody named to the first.
  func star(_ center: String, _ others: String...) -> ExampleTown {
    others.reduce(self) { $0.tie(center, $1) }
  }

  /// Adds a meeting of some members and, where asked, changes what is stated of it.
  func meeting(
    _ name: String, _ members: String..., change: (inout Meeting) -> Void = { _ in }
  ) -> ExampleTown {
    var meeting = Meeting(id: name, name: name)
    meeting.members = members.map { Membership(participant: $0) }
    change(&meeting)
    var copy = self
    copy.network.meetings.append(meeting)
    return copy
  }

  /// Adds a need between sectors, and who covers it.
  func need(_ need: String, _ cover: StatedGap.Cover?, by: String...) -> ExampleTown {
    var copy = self
    copy.network.statedGaps.append(
      StatedGap(id: need, need: need, cover: cover, coveredBy: by))
    return copy
  }

  /// Changes what is stated of the ties so far.
  mutating func change(_ change: (inout Tie) -> Void) {
    for place in network.ties.indices { change(&network.ties[place]) }
  }

  /// Sets the time that the network describes.
  func asOf(_ period: String) -> ExampleTown {
    var copy = self
    copy.network.asOf = CalendarPeriod(period)
    return copy
  }
}

extension ExampleTown {
  private static func term(_ id: String) -> Term {
    Term(id: id, japaneseName: id, englishName: id)
  }

  private static let vocabulary: Vocabulary = {
    let groups = [
      ("福祉", true, ["高齢", "障害", "子ども", "困窮", "地域福祉", "福祉"]),
      ("分野横断", true, ["横断"]), ("保健医療", false, ["保健医療"]),
      ("教育・若者", false, ["教育"]), ("就労・産業", false, ["就労", "産業"]),
      ("まちづくり", false, ["まちづくり", "住まい", "暮らしの窓口"]),
      ("行政管理", false, ["行政管理"]), ("住民・地域", false, ["住民", "企業"]),
    ]
    let kinds: [(String, TieKind.Nature, Bool)] = [
      ("協働", .working, false), ("情報共有", .working, false), ("対話", .working, false),
      ("つなぎ", .working, true), ("相談", .working, true), ("支援", .working, true),
      ("見守り", .working, true), ("アウトリーチ", .working, true), ("調整", .working, true),
      ("参加", .working, true), ("情報提供", .working, true), ("委託", .formal, true),
      ("配置", .formal, true), ("兼務", .formal, true), ("改組", .lineage, true),
      ("契機", .lineage, true),
    ]
    return Vocabulary(
      sectorGroups: groups.map { SectorGroup(term: term($0.0), isWelfare: $0.1) },
      sectors: groups.flatMap { group in
        group.2.map { Sector(term: term($0), group: group.0) }
      },
      tieKinds: kinds.map { TieKind(term: term($0.0), nature: $0.1, isDirected: $0.2) },
      tiers: ["世帯・近隣", "小学校区・地区", "日常生活圏域", "市町村域", "広域"].map(term))
  }()
}
