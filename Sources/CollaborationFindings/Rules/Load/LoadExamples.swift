import CollaborationModel

/// Networks of the load rules' examples.
enum LoadExamples {
  /// So many, all tied to one.
  static func star(
    center: String, kind: String, others: Int = 11, change: (inout Participant) -> Void = { _ in }
  ) -> ExampleTown {
    (1...others).reduce(ExampleTown().with(center, "横断", kind: kind, change)) { town, number in
      town.with("機関\(number)", number.isMultiple(of: 2) ? "高齢" : "障害").tie(center, "機関\(number)")
    }
  }

  /// Twelve in a ring, of whom every second is a professional.
  static func ring() -> ExampleTown {
    let names = (1...12).map { "職員\($0)" }
    let people = names.enumerated().reduce(ExampleTown()) { town, entry in
      town.with(entry.element, "高齢", kind: entry.offset.isMultiple(of: 2) ? "role" : "agency")
    }
    return names.indices.reduce(people) { $0.tie(names[$1], names[($1 + 1) % names.count]) }
  }
}
