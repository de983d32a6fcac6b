import CollaborationModel

/// The ties that a team wants and that are not there yet.
struct WantedTies {
  /// In the order of the file, those with households left out.
  let all: [(tie: Tie, from: Int, to: Int)]

  init(_ town: Town) {
    all = town.network.ties.compactMap { tie in
      guard tie.status == .wanted, let from = town.contacts.number[tie.from],
        let to = town.contacts.number[tie.to], from < town.people.count,
        to < town.people.count,
        ![from, to].contains(where: { town.people[$0].standing == .household })
      else { return nil }
      return (tie, from, to)
    }
  }

  /// The ties in a sentence.
  static func told(_ ties: [(tie: Tie, from: Int, to: Int)], in town: Town) -> Wording {
    Wording.list(
      ties.map { entry in
        let (one, other) = (town.names([entry.from]), town.names([entry.to]))
        return Wording(
          "\(one.japanese)と\(other.japanese)", "\(one.english) with \(other.english)")
      })
  }
}
