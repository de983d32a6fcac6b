public import CollaborationModel

extension NetworkTables {
  /// Something that a network has and its tables do not.
  public enum Loss: String, Hashable, Sendable, CaseIterable {
    case description, sources, vocabulary, reports, seats, gaps, cases, milestones, expectations

    /// What is lost, in a few words.
    public func text(in language: Language) -> String {
      switch (self, language) {
      case (.description, .japanese): "ネットワークの名称・市区町村・質問・時点・版・利用条件"
      case (.description, .english): "the network's name, municipality, question, date and licence"
      case (.sources, .japanese): "出典と、出典ごとの根拠"
      case (.sources, .english): "the sources, and the evidence of each"
      case (.vocabulary, .japanese): "独自に宣言した用語"
      case (.vocabulary, .english): "the words that the file declares"
      case (.reports, .japanese): "連携の両者それぞれの回答"
      case (.reports, .english): "what each end of a tie answered"
      case (.seats, .japanese): "会議体の構成員ごとの時期・根拠・随時の別"
      case (.seats, .english): "since when and how regularly members sit in a meeting"
      case (.gaps, .japanese): "制度の狭間"
      case (.gaps, .english): "the gaps that people named"
      case (.cases, .japanese): "事例"
      case (.cases, .english): "the cases"
      case (.milestones, .japanese): "節目"
      case (.milestones, .english): "the milestones"
      case (.expectations, .japanese): "確かめる規則の指定"
      case (.expectations, .english): "the findings that are expected"
      }
    }
  }

  /// What the tables of a network leave out of it.
  public static func losses(of network: CollaborationNetwork) -> [Loss] {
    let provenances =
      network.participants.map(\.provenance) + network.ties.map(\.provenance)
      + network.meetings.map(\.provenance)
    let namesSources = provenances.contains { $0.evidence.contains { $0.source != nil } }
    let hasSeats = network.meetings.contains { meeting in
      meeting.members.contains { $0 != Membership(participant: $0.participant) }
    }
    let lost: [(Loss, Bool)] = [
      (.description, true),
      (.sources, !network.sources.isEmpty || namesSources),
      (.vocabulary, network.declared != Vocabulary()),
      (.reports, network.ties.contains { $0.reports != nil }),
      (.seats, hasSeats),
      (.gaps, !network.statedGaps.isEmpty),
      (.cases, !network.cases.isEmpty),
      (.milestones, !network.milestones.isEmpty),
      (.expectations, !network.expectedFindings.isEmpty),
    ]
    return lost.filter(\.1).map(\.0)
  }
}
