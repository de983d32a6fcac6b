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

  /// How many of those who act have a function stated.
  let statedCount: Int

  init(_ town: Town) {
    let actors = town.numbers { $0.standing != .household && $0.standing != .thing }
    func holds(_ number: Int, _ functions: Set<String>) -> Bool {
      !functions.isDisjoint(with: town.people[number].functions)
    }
    desks = actors.filter { holds($0, Self.consultation) }
    let named = actors.filter { holds($0, Self.besides) }
    besideDesks = named.filter { !town.contacts.links[$0].isEmpty }
    unconnected = named.filter { town.contacts.links[$0].isEmpty }
    statedCount = actors.count { !town.people[$0].functions.isEmpty }
  }
}
