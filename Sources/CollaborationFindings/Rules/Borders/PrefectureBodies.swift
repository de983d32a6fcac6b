import CollaborationModel

/// The bodies of the prefecture in a town's map: 児童相談所, 保健所 and the like.
struct PrefectureBodies {
  /// Those in touch with somebody of the town.
  let tied: [Int]

  /// Those who are not.
  let apart: [Int]

  /// The agencies and departments of the town.
  let municipal: [Int]

  static let words = [
    "児童相談所", "児相", "保健所", "精神保健福祉センター", "女性相談支援センター", "婦人相談所",
    "女性相談所",
  ]

  init(_ town: Town) {
    func isPrefectural(_ person: Participant) -> Bool {
      person.jurisdiction == "都道府県" || person.operation == "県"
        || (person.jurisdiction == nil && person.isNamed(Self.words))
    }
    let actors = town.numbers(.government, .agency)
    let bodies = actors.filter { isPrefectural(town.people[$0]) }
    let municipal = actors.filter { number in
      let person = town.people[number]
      return !isPrefectural(person) && person.jurisdiction != "国"
        && person.sectors.first != "国・都道府県" && person.kind != "company"
    }
    let isMunicipal = Set(municipal)
    let tied = Set(
      bodies.filter { town.contacts.around($0).contains(where: isMunicipal.contains) })
    self.tied = bodies.filter(tied.contains)
    apart = bodies.filter { !tied.contains($0) }
    self.municipal = municipal
  }
}
