import CollaborationModel

extension CollaborationNetwork {
  /// What the network is called in a language.
  func name(in language: Language) -> String {
    language == .english ? englishName ?? name : name
  }

  /// The network with the names that its participants and meetings have in a language.
  func named(in language: Language) -> CollaborationNetwork {
    guard language == .english else { return self }
    var network = self
    for index in participants.indices {
      if let name = participants[index].englishName { network.participants[index].name = name }
    }
    for index in meetings.indices {
      if let name = meetings[index].englishName { network.meetings[index].name = name }
    }
    return network
  }
}
