import GraphCore

/// Which participant's absence parts how many pairs of sectors that others would hold together.
///
/// Meetings are ways between sectors too: whoever sits in one does not hang on a person.
struct SectorSeparation: Sendable {
  /// The participant that parts the most; the first of several.
  let participant: Int

  /// The pairs of other sectors that are together with it, and those that are apart without.
  let together: Int
  let parted: Int

  /// - Parameters:
  ///   - links: the neighbours of each node, meetings after participants.
  ///   - groups: the sector of each participant; `count` and more for those of none.
  /// - Complexity: O(*c*·(*n* + *m*)) for *c* participants with two links or more.
  init?(links: [[Int]], groups: [Int], count: Int) {
    var best: (participant: Int, together: Int, parted: Int)?
    let whole = Self.pieces(links, without: -1)
    for participant in groups.indices where links[participant].count > 1 {
      let own = groups[participant]
      let before = Self.together(whole, groups, count, except: own)
      let after = Self.together(
        Self.pieces(links, without: participant), groups, count, except: own)
      let parted = zip(before, after).count { $0 && !$1 }
      guard parted > (best?.parted ?? 0) else { continue }
      best = (participant, before.count { $0 }, parted)
    }
    guard let best else { return nil }
    (participant, together, parted) = best
  }

  /// The piece of each node; −1 for the one that is away.
  private static func pieces(_ links: [[Int]], without away: Int) -> [Int] {
    var piece = Array(repeating: -2, count: links.count)
    if away >= 0 { piece[away] = -1 }
    var queue: [Int] = []
    for start in links.indices where piece[start] == -2 {
      piece[start] = start
      queue.append(start)
      while let node = queue.popLast() {
        for other in links[node] where piece[other] == -2 {
          piece[other] = start
          queue.append(other)
        }
      }
    }
    return piece
  }

  /// For each pair of sectors in order whether members of both are in one piece.
  private static func together(
    _ pieces: [Int], _ groups: [Int], _ count: Int, except own: Int
  ) -> [Bool] {
    var sectorsOfPiece: [Int: Set<Int>] = [:]
    for (node, group) in groups.enumerated()
    where group < count && group != own && pieces[node] >= 0 {
      sectorsOfPiece[pieces[node], default: []].insert(group)
    }
    var together = Array(repeating: false, count: count * count)
    for sectors in sectorsOfPiece.values {
      for one in sectors {
        for other in sectors where one < other { together[one * count + other] = true }
      }
    }
    return together
  }
}
