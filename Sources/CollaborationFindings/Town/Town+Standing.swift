import CollaborationModel

extension Town {
  /// The participants that are counted, in the order of the file.
  var people: [Participant] { contacts.people }

  /// The numbers of the participants that a test holds of, ascending.
  func numbers(where isMeant: (Participant) -> Bool) -> [Int] {
    people.indices.filter { isMeant(people[$0]) }
  }

  /// The numbers of the participants of some standings, ascending.
  func numbers(_ standings: Standing...) -> [Int] {
    numbers { standings.contains($0.standing) }
  }

  /// The ids of participants.
  func ids(_ numbers: [Int]) -> [String] { numbers.map { people[$0].id } }

  /// The units that became another (改組): whatever is asked of them is asked of the other.
  var superseded: Set<Int> {
    Set(
      network.ties.filter { $0.kind == TieKindID.succession }.compactMap {
        contacts.number[$0.from]
      })
  }

  /// How many participants act themselves.
  var actorCount: Int {
    people.count { $0.standing != .thing && $0.standing != .household }
  }
}
