import CollaborationModel
import GraphCore

/// Who is in touch with whom: by a working tie of the view, or at a common table.
///
/// Rules that speak of an absence ask here, so that they never call somebody cut off who meets the
/// others every month. Participants are numbered in the order of the file; the numbers after theirs
/// are the meetings'.
struct Contacts: Sendable {
  /// The participants that are counted, in the order of the file.
  let people: [Participant]

  /// The meetings that are counted, in the order of the file.
  let meetings: [Meeting]

  /// The number of a participant or meeting by id.
  let number: [String: Int]

  /// The numbers tied to each number, ascending: ties of participants, and seats in meetings.
  let links: [[Int]]

  /// - Parameter network: what there is at the date of the view.
  init(_ network: CollaborationNetwork, view: NetworkView) {
    var joint = view
    joint.meetings = .members
    let graph = network.graph(joint, of: network)
    people = network.participants.filter { !view.without.contains($0.id) }
    meetings = network.meetings.filter { !view.without.contains($0.id) }
    number = Dictionary(
      graph.nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    links = graph.graph.nodes.map { node in graph.graph.neighbors(of: node).map(\.index) }
  }

  /// The participants to whom a participant is tied.
  func tied(_ person: Int) -> [Int] { links[person].filter { $0 < people.count } }

  /// The meetings in which a participant sits, numbered from 0.
  func tables(of person: Int) -> [Int] {
    links[person].filter { $0 >= people.count }.map { $0 - people.count }
  }

  /// The participants at a table, numbered from 0.
  func seats(at meeting: Int) -> [Int] {
    links[people.count + meeting].filter { $0 < people.count }
  }

  /// Everybody whom a participant works with or meets, ascending.
  func around(_ person: Int) -> [Int] {
    var found = Set(tied(person))
    for table in tables(of: person) { found.formUnion(seats(at: table)) }
    found.remove(person)
    return found.sorted()
  }

  /// Whether two participants work with each other or meet.
  func areInTouch(_ first: Int, _ second: Int) -> Bool {
    links[first].contains(second) || !Set(tables(of: first)).isDisjoint(with: tables(of: second))
  }

  /// Who and what can be reached from some participants, they themselves among them, without going
  /// through certain others.
  ///
  /// - Complexity: O(*n* + *m*).
  func reach(from starts: [Int], avoiding closed: Set<Int> = []) -> Set<Int> {
    var found = Set(starts.filter { !closed.contains($0) })
    var queue = found.sorted()
    while let next = queue.popLast() {
      for neighbor in links[next]
      where !closed.contains(neighbor) && found.insert(neighbor).inserted {
        queue.append(neighbor)
      }
    }
    return found
  }

  /// The parts into which participants and meetings fall when some are away, each ascending, in the
  /// order of their first members; what has neither tie nor seat is a part of one.
  func parts(without away: Set<Int>) -> [[Int]] {
    var seen = away
    var parts: [[Int]] = []
    for start in links.indices where !seen.contains(start) {
      let part = reach(from: [start], avoiding: away)
      seen.formUnion(part)
      parts.append(part.sorted())
    }
    return parts
  }
}
