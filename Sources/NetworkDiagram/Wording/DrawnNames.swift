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

/// What a participant or meeting is called on the page.
enum DrawnName {
  /// The name; the id where the name is nothing but invisible characters, since it would leave a box
  /// that nobody can speak of.
  static func of(_ name: String, id: String) -> String {
    name.unicodeScalars.contains { !$0.isInvisible } ? name : id
  }
}

extension Unicode.Scalar {
  /// Whether nothing shows where it stands: spaces, joiners, marks of direction.
  fileprivate var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .control
  }
}
