public import CollaborationModel
import MapLayouts

/// A large network as a map of several pages, one for each sector or tier.
///
/// Everybody is at home on one page. Where a tie leaves a page, its other end stands there too,
/// dashed and with the number of the page on which it is at home; on that page the tie is found again
/// with the number of this one. Where a page cannot hold all of those, they stand gathered, one box for
/// each page.
public struct SplitMap: Sendable {
  /// What the pages are divided by.
  public enum Division: String, Hashable, Sendable, CaseIterable {
    case tier, sector
  }

  /// The pages in the order of the vocabulary, those for whom nothing is stated last.
  public let pages: [Diagram]

  /// - Throws: ``DiagramError`` where one of the pages cannot hold its part.
  public init(
    of network: CollaborationNetwork, by division: Division,
    _ plan: DiagramPlan = DiagramPlan()
  ) throws(DiagramError) {
    guard !network.participants.isEmpty else { throw .nobodyToDraw }
    let homes = Self.homes(in: network, by: division)
    let stated = Set(homes.values)
    let order =
      switch division {
      case .sector: network.vocabulary.sectors.map(\.id)
      case .tier: network.vocabulary.tiers.map(\.id)
      }
    let unknown = stated.subtracting(order).subtracting([""]).sorted()
    let parts = order.filter(stated.contains) + unknown + (stated.contains("") ? [""] : [])

    // Each page is counted before the first one is laid out, so that a hopeless one is refused at once.
    if plan.arrangement.asked != .matrix {
      for part in parts {
        let here = Set(homes.filter { $0.value == part }.keys)
        try MapCapacity.check(network.limited(to: here), plan)
      }
    }
    var pages: [Diagram] = []
    for (index, part) in parts.enumerated() {
      let here = Set(homes.filter { $0.value == part }.keys)
      var page = plan
      // Those at home elsewhere who have a tie to somebody here stand on this page too, with the number of
      // their own.
      page.excerpt.references = Self.neighbours(of: here, in: network).reduce(into: [:]) {
        pages, id in
        let home = homes[id].flatMap { parts.firstIndex(of: $0) }
        if let home { pages[id] = home + 1 }
      }
      let name = Self.name(of: part, network.vocabulary, plan.language)
      let part =
        plan.language == .japanese
        ? "\(name)（\(index + 1)／\(parts.count)）" : "\(name) (\(index + 1) of \(parts.count))"
      page.excerpt.scope = [plan.excerpt.scope, part].compactMap { $0 }.joined(separator: "　")
      let names = parts.map { Self.name(of: $0, network.vocabulary, plan.language) }
      let drawn = here.union(page.excerpt.references.keys)
      page.change = plan.change?.limited(to: drawn)
      let whole = page.change?.network ?? network.limited(to: drawn)
      do {
        pages.append(try Diagram(of: whole, page))
      } catch {
        // The page cannot hold all of those: they are gathered, one box for each page.
        guard page.change == nil, !page.excerpt.references.isEmpty else { throw error }
        let gathered = GatheredNeighbours(
          whole, page.excerpt.references, names: names, language: plan.language)
        page.excerpt.references = gathered.references
        page.gathering = Gathering(.within)
        pages.append(try Diagram(of: gathered.network, page))
      }
    }
    self.pages = pages
  }

  /// Whether the count of those at home on each page leaves such a map possible.
  public static func mayHold(
    _ network: CollaborationNetwork, by division: Division, _ plan: DiagramPlan
  ) -> Bool {
    let parts = Dictionary(grouping: homes(in: network, by: division), by: \.value)
    return parts.count > 1
      && parts.values.allSatisfy { members in
        MapCapacity.holds(network.limited(to: Set(members.map(\.key))), plan)
      }
  }

  /// The part that everybody is at home in; a meeting where most of its members are.
  private static func homes(
    in network: CollaborationNetwork, by division: Division
  ) -> [String: String] {
    var homes: [String: String] = [:]
    for participant in network.participants {
      homes[participant.id] =
        (division == .sector ? participant.sectors.first : participant.tier) ?? ""
    }
    for meeting in network.meetings {
      var counts: [String: Int] = [:]
      for seat in meeting.members { counts[homes[seat.participant] ?? "", default: 0] += 1 }
      homes[meeting.id] = counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key ?? ""
    }
    return homes
  }

  /// Those outside who have a tie or a seat in common with somebody here.
  private static func neighbours(of here: Set<String>, in network: CollaborationNetwork)
    -> Set<String>
  {
    let ties = network.ties.filter { $0.status != .ended }.map { ($0.from, $0.to) }
    let seats = network.meetings.flatMap { meeting in
      meeting.members.map { (meeting.id, $0.participant) }
    }
    return Set(
      (ties + seats).flatMap { first, second -> [String] in
        switch (here.contains(first), here.contains(second)) {
        case (true, false): [second]
        case (false, true): [first]
        default: []
        }
      })
  }

  private static func name(of part: String, _ vocabulary: Vocabulary, _ language: Language)
    -> String
  {
    if part.isEmpty { return language == .japanese ? "記載なし" : "not stated" }
    let term =
      vocabulary.sector(part)?.term ?? vocabulary.tiers.first { $0.id == part }
    return term?.name(in: language) ?? part
  }
}
