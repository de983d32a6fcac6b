import CollaborationModel

extension FormFields {
  /// What is stated of what a participant is to be taken for.
  mutating func add(_ classification: Classification) {
    add("standing", text: classification.standing.map(Choices.standings.word))
    if let traits = classification.traits {
      let words = Trait.allCases.filter(traits.contains).map(Choices.traits.word)
      add("traits", texts: words.isEmpty ? [Choices<Trait>.none] : words)
    }
    if let notices = classification.notices {
      let numbers = notices.sorted().map(String.init)
      add("notices", texts: numbers.isEmpty ? [Choices<Trait>.none] : numbers)
    }
  }
}
