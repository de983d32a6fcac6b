import CollaborationModel

/// What most districts have is not written of some.
struct DistrictsDiffer: Rule {
  let description = RuleDescription(
    id: "districts-differ", family: .borders, nature: .gap,
    name: Wording("地区ごとの違い", "Districts differ"),
    meaning: Wording(
      "多くの地区に書かれている機能や場が、書かれていない地区があります。",
      "Functions or places that most districts have are not written of some."),
    guardrail: Wording(
      "参加主体が2以上書かれた地区が3未満のときは言いません。地区の優劣を述べるものではありません。",
      "Silent with fewer than three districts of two participants each. It ranks no district."),
    evidence: [DocumentLines("000", 445, 1603), DocumentLines("002", 2063, 3087)],
    actions: [.resourcesKnown, .dialogueWithResidents, .coordinators],
    examples: [
      .triggering(
        Wording("丙地区にだけ居場所が書かれていない", "One district without a place"),
        districts(placeIn: ["甲地区", "乙地区"]).network),
      .silent(
        Wording("どの地区にも居場所がある", "A place in each"),
        districts(placeIn: ["甲地区", "乙地区", "丙地区"]).network),
    ])

  /// Three districts, each with an association and a volunteer, some with a place.
  private static func districts(placeIn places: [String]) -> ExampleTown {
    ["甲地区", "乙地区", "丙地区"].reduce(ExampleTown()) { town, name in
      let district = town.with(name, kind: "area")
        .with("\(name)の自治会", kind: "resident-group") { $0.within = name }
        .with("\(name)の民生委員", kind: "resident-group") { $0.within = name }
      return places.contains(name)
        ? district.with("\(name)の居場所", kind: "place") { $0.within = name } : district
    }
  }

  func statements(of town: Town) -> [Statement] {
    let districts = town.numbers { $0.kind == ParticipantKindID.area }.compactMap {
      number -> (number: Int, members: [Participant])? in
      let members = town.people.filter { $0.within == town.people[number].id }
      return members.count >= 2 ? (number, members) : nil
    }
    guard districts.count >= 3 else { return [] }
    var missing: [(what: Wording, districts: [Int])] = []
    func look(for what: Wording, _ isThere: (Participant) -> Bool) {
      let without = districts.filter { !$0.members.contains(where: isThere) }.map(\.number)
      if !without.isEmpty, without.count * 3 <= districts.count { missing.append((what, without)) }
    }
    look(for: Wording("場・拠点", "a place")) { $0.kind == ParticipantKindID.place }
    for function in town.network.vocabulary.functions {
      look(for: Wording(function.japaneseName, function.englishName)) {
        $0.functions.contains(function.id)
      }
    }
    guard !missing.isEmpty else { return [] }
    let told = Wording.list(
      missing.map { entry in
        let names = town.names(entry.districts)
        return Wording(
          "\(names.japanese)の\(entry.what.japanese)", "\(entry.what.english) in \(names.english)")
      })
    let named = Set(missing.flatMap(\.districts)).sorted()
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(named),
        figure: ("districts", Double(named.count))
      ) { _ in
        Wording(
          "ほかの地区には書かれていて、\(told.japanese)は書かれていません。まだ伺っていないだけでしょうか、"
            + "別の形で担われているでしょうか。",
          "What other districts have is not written of some: \(told.english). Has nobody asked yet,"
            + " or is it done in another way there?")
      }
    ]
  }
}
