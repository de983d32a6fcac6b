import CollaborationFiles
import CollaborationModel

/// A town with what breaks files: names that are markup, formulas or quotation marks, two ties between
/// the same two, somebody without ties, and a question that was not answered.
enum DifficultTown {
  static let names = [
    "髙橋㈱①", "\"引用\"", "a,b", "一行目\n二行目", "<b>&amp;", "=cmd|'/c calc'!A1", "👩‍👩‍👧 家族",
    "か\u{3099}っこう", "がっこう", "&#34;", "C:\\町 'に'", "[x]; y = z", "～－−〜",
  ]

  static let network: CollaborationNetwork = {
    var network = CollaborationNetwork(name: "つなぐ町 \"第1版\"", vocabulary: .standard)
    network.question = "だれと、<どのくらい>?"
    network.participants = names.enumerated().map { index, name in
      Participant(
        id: "p\(index)", name: name, kind: index == 0 ? "department" : "agency",
        sectors: index.isMultiple(of: 2) ? ["高齢", "障害"] : ["教育"], count: index == 3 ? 11 : nil)
    }
    network.participants[4].lifespan = Lifespan(since: .period(CalendarPeriod("FY2019")!))
    network.ties = [
      Tie(from: "p0", to: "p1", kind: "協働", depth: Depth(level: 3), label: "週1回, \"必ず\""),
      Tie(from: "p0", to: "p1", kind: "情報共有", weight: 2.5),
      Tie(from: "p1", to: "p0", kind: "つなぎ", isDirected: true),
      Tie(from: "p2", to: "p3", kind: "つなぎ", isDirected: true, status: .strained),
      Tie(
        from: "p4", to: "p5", kind: "協働",
        reports: Reports(from: .tied(depth: Depth(level: 2)), to: .unanswered)),
      Tie(
        from: "p6", to: "p7", kind: "協働",
        depth: Depth(level: 4, stated: Depth.Stated(scale: "顔の見える関係", value: 3)),
        reports: Reports(
          from: .tied(
            depth: Depth(level: 4, stated: Depth.Stated(scale: "顔の見える関係", value: 3))),
          to: .notTied)),
      Tie(
        from: "p8", to: "p9", kind: "協働", status: .wanted,
        wanted: WantedTie(expectation: "見守り", barrier: "a\nb")),
    ]
    network.meetings = [
      Meeting(
        id: "m0", name: "会議 <例>", timesAYear: 12, isConfidential: true,
        members: [
          Membership(participant: "p0"), Membership(participant: "p10", isOccasional: true),
        ])
    ]
    return network
  }()
}
