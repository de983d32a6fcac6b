import CollaborationModel

/// What the participants of a town are said to do.
struct StatedFunctions {
  /// 相談支援 under its names.
  static let consultation: Set<String> = ["相談支援", "基幹相談支援", "委託相談支援", "特定相談支援"]

  /// What the documents set beside it: 参加支援 and 地域づくり.
  static let besides: Set<String> = ["参加支援", "地域づくり", "居場所"]

  /// Those who hold a consultation desk.
  let desks: [Int]

  /// Those who support taking part or build community, and are in touch with somebody.
  let besideDesks: [Int]

  /// Those said to, with neither tie nor seat.
  let unconnected: [Int]

  /// The share of agencies and departments of which a function or a role is stated.
  let statedShare: Double

  init(_ town: Town) {
    let actors = town.numbers { $0.standing != .household && $0.standing != .thing }
    func holds(_ number: Int, _ functions: Set<String>) -> Bool {
      !functions.isDisjoint(with: town.people[number].functions)
    }
    desks = actors.filter { holds($0, Self.consultation) }
    let named = actors.filter { holds($0, Self.besides) }
    // Where a map holds no working ties at all, nobody was asked for them.
    let isAsked = !town.workingTies.isEmpty
    besideDesks = named.filter { !isAsked || !town.contacts.links[$0].isEmpty }
    unconnected = named.filter { isAsked && town.contacts.links[$0].isEmpty }
    let agencies = town.numbers(.government, .agency)
    let stated = actors.count {
      !town.people[$0].functions.isEmpty || !town.people[$0].roles.isEmpty
    }
    statedShare = agencies.isEmpty ? 0 : Double(stated) / Double(agencies.count)
  }
}
