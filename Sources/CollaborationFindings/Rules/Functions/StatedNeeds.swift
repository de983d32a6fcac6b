import CollaborationModel

/// Needs that people named (制度の狭間), as several rules speak of them.
struct StatedNeeds {
  let gaps: [StatedGap]
  private let town: Town

  init(in town: Town, where isMeant: (StatedGap) -> Bool) {
    self.town = town
    gaps = town.network.statedGaps.filter(isMeant)
  }

  /// The sectors between which they fall, in the order of the vocabulary.
  var sectors: [String] {
    let named = Set(gaps.flatMap(\.sectors))
    return town.network.vocabulary.sectors.map(\.id).filter(named.contains)
  }

  var figure: (name: String, value: Double) { ("needs", Double(gaps.count)) }

  /// What is said of those that somebody covers: nothing where there are none.
  ///
  /// - Parameter sentence: from the needs and from who covers them, `nil` where nobody on the map does.
  func covered(
    sentence: (_ needs: Wording, _ names: Wording?) -> Wording
  ) -> [Statement] {
    guard !gaps.isEmpty else { return [] }
    let ids = Set(gaps.flatMap(\.coveredBy))
    let who = town.numbers { ids.contains($0.id) }
    let told = sentence(
      Wording.quotes(gaps.map(\.need)), who.isEmpty ? nil : town.names(who))
    return [
      Statement(
        weight: .fixed(2), sectors: sectors, participants: town.ids(who), figure: figure
      ) { _ in told }
    ]
  }
}
