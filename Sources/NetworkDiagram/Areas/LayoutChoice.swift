public import CollaborationModel
public import MapLayouts

/// Which layout suits a network, and why.
///
/// The rule, in this order:
///
/// 1. At least half of the participants have a sector: `islands`. Who works across fields is
///    what teams ask first, and areas show it with the fewest crossings.
/// 2. At least nine participants in ten have a tier (圏域), at least three tiers have a tenth of
///    them each, and there are at most 45 participants and meetings: `rings`.
/// 3. At least half of the participants are parts of a unit (`within`), and two tiers or two sides
///    have a fifth of them each: `lanes`.
/// 4. Somebody has a sector: `islands`. Nobody has: `force`, since there is no area
///    to draw.
public struct LayoutChoice: Hashable, Sendable {
  /// Why a layout was chosen.
  public enum Reason: Hashable, Sendable {
    case nobodyHasASector
    /// Tiers with a tenth of the participants or more.
    case tiers(Int)
    /// Participants that are parts of a unit.
    case parts(Int)
    /// Nothing else stands out; sectors that have an area.
    case sectors(Int)
  }

  public let layout: Layout
  public let reason: Reason

  /// The choice for a network.
  ///
  /// - Complexity: O(*n*).
  public init(for network: CollaborationNetwork) {
    let participants = network.participants
    let count = participants.count
    let ofSectors = participants.count { !$0.sectors.isEmpty }
    let islands = (Layout.islands, Reason.sectors(SectorAreas(network).sectors.count))
    if ofSectors > 0, ofSectors * 2 >= count {
      (layout, reason) = islands
      return
    }
    let wellFilled = Self.groups(participants.compactMap(\.tier), ofAtLeast: count / 10 + 1)
    let known = participants.count { $0.tier != nil }
    if known * 10 >= count * 9, wellFilled >= 3, count + network.meetings.count <= 45 {
      (layout, reason) = (.rings, .tiers(wellFilled))
      return
    }
    let parts = participants.count { $0.within != nil }
    let rows = max(
      Self.groups(participants.compactMap(\.tier), ofAtLeast: count / 5 + 1),
      Self.groups(participants.compactMap { $0.side?.rawValue }, ofAtLeast: count / 5 + 1))
    if parts * 2 >= count, rows >= 2 {
      (layout, reason) = (.lanes, .parts(parts))
      return
    }
    (layout, reason) = ofSectors > 0 ? islands : (.force, .nobodyHasASector)
  }

  /// How many different words stand at least that many times in a list.
  private static func groups(_ words: [String], ofAtLeast least: Int) -> Int {
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    return counts.values.count { $0 >= least }
  }
}
