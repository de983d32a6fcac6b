import CollaborationModel

/// The meetings of a town whose rosters are known, and who meets at them.
struct Tables {
  /// The numbers of the meetings with two members and more.
  let meetings: [Int]

  /// The members of each of them.
  let seats: [[Int]]

  /// The main sectors at each of them.
  let sectors: [Set<String>]

  init(_ town: Town) {
    meetings = town.contacts.meetings.indices.filter { town.contacts.seats(at: $0).count >= 2 }
    seats = meetings.map { town.contacts.seats(at: $0) }
    sectors = seats.map { seats in
      Set(seats.compactMap { town.people[$0].sectors.first })
    }
  }

  /// The ids of the meetings at some places of the lists.
  func ids(_ places: [Int], in town: Town) -> [String] {
    places.map { town.contacts.meetings[meetings[$0]].id }
  }

  /// The names of the meetings at some places of the lists.
  func names(_ places: [Int], in town: Town) -> Wording {
    town.names(ofMeetings: places.map { meetings[$0] })
  }

  /// The pairs of sectors, each a field of its own, that sit somewhere and share neither table nor working tie, in the order of
  /// the vocabulary, each with the tables that they share.
  func pairs(in town: Town) -> [(first: String, second: String, tables: [Int], isTied: Bool)] {
    let seated = sectors.reduce(into: Set<String>()) { $0.formUnion($1) }
    let order = town.sectors.map(\.sector).filter {
      seated.contains($0) && !SectorID.noFields.contains($0)
    }
    var tied: Set<[String]> = []
    for (_, from, to) in town.workingTies {
      guard let one = town.people[from].sectors.first, let other = town.people[to].sectors.first
      else { continue }
      tied.insert([one, other])
      tied.insert([other, one])
    }
    return order.indices.flatMap { first in
      order.indices.dropFirst(first + 1).map { second in
        let (one, other) = (order[first], order[second])
        return (
          one, other,
          sectors.indices.filter { sectors[$0].contains(one) && sectors[$0].contains(other) },
          tied.contains([one, other])
        )
      }
    }
  }
}

extension Town {
  /// The names of pairs of sectors in a sentence.
  func names(ofPairs pairs: [(String, String)]) -> Wording {
    Wording.list(
      pairs.map { pair in
        let (one, other) = (name(ofSector: pair.0), name(ofSector: pair.1))
        return Wording(
          "\(one.japanese)と\(other.japanese)", "\(one.english) with \(other.english)")
      })
  }
}
