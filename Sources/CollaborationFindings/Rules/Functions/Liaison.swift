import CollaborationModel

/// The departments of a town, and whether others know whom to turn to in them.
struct Liaison {
  let departments: [Int]

  /// Those with a named desk, in them or in a part of them.
  let withDesk: [Int]

  /// Those with neither a desk nor any tie or seat, in them or in a part of them.
  let withoutAny: [Int]

  init(_ town: Town) {
    var parts: [String: [Int]] = [:]
    for (number, person) in town.people.enumerated() {
      if let whole = person.within { parts[whole, default: []].append(number) }
    }
    func whole(of department: Int) -> Set<Int> {
      var found: Set<Int> = [department]
      var queue = [department]
      while let next = queue.popLast() {
        for part in parts[town.people[next].id] ?? [] where found.insert(part).inserted {
          queue.append(part)
        }
      }
      return found
    }
    departments = town.numbers { $0.kind == ParticipantKindID.department }
    withDesk = departments.filter { department in
      whole(of: department).contains { town.people[$0].roles.contains(RoleID.liaisonDesk) }
    }
    let superseded = town.superseded
    let apart = departments.filter { department in
      !superseded.contains(department)
        && whole(of: department).allSatisfy {
          town.contacts.links[$0].isEmpty && !town.people[$0].roles.contains(RoleID.liaisonDesk)
        }
    }
    // A section within a division that stands apart goes with it.
    let ids = Set(apart.map { town.people[$0].id })
    withoutAny = apart.filter { !(town.people[$0].within.map(ids.contains) ?? false) }
  }
}
