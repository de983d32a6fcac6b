import CollaborationModel
import RealModule

/// Finds the ties that would close a gap.
///
/// Every missing tie between the two sides of a gap is weighed by
///
/// score = c + ln(1 + s) + ¾·k + ½·w + ¼·ln(1 + r) − ½·max(0, load − 1)
///
/// where *c* counts the cut points that it heals, *s* the pairs of sectors and *r* the participants
/// that it brings within two steps; *k* is 1 where somebody knows both ends and ⅓ where they only sit
/// in the same meeting, *w* is 1 where the ends have a sector in common, and *load* is the greater
/// number of ties of the two ends over the mean of the town: a tie that helps should not fall on those
/// who carry most already. The weights order what is proposed and are no more than that. Equal scores
/// keep the order of the file. Ties that the team wrote down as wanted come first; after the first
/// tie, each end that was named before costs ½, since three ties to one desk are one proposal.
///
/// - Complexity: O(n·(n + m)) once a town, then O(pairs · (degree + cut points)) a gap.
struct TieProposer {
  /// How many ties are proposed for a gap.
  static let most = 3

  private let town: Town
  private let acquaintances: Acquaintances
  private let introducers: Introducers
  private let reach: SectorReach
  private let cutPoints: CutPointSides
  private let canBeAsked: [Bool]
  private let sectors: [[String]]
  private let wanted: [(from: Int, to: Int)]

  private struct Candidate: Hashable {
    let from: Int
    let to: Int

    /// The same tie, whichever end is named first.
    var key: [Int] { [min(from, to), max(from, to)] }
  }

  init(_ town: Town) {
    self.town = town
    let acquaintances = Acquaintances(town)
    self.acquaintances = acquaintances
    introducers = Introducers(acquaintances: acquaintances)
    reach = SectorReach(town: town, acquaintances: acquaintances)
    cutPoints = CutPointSides(neighbors: acquaintances.neighbors)
    canBeAsked = acquaintances.ids.map { town.participants[$0]?.canBeIntroduced ?? false }
    sectors = acquaintances.ids.map { town.participants[$0]?.sectors ?? [] }
    wanted = town.network.ties.filter { $0.status == .wanted }.compactMap { tie in
      guard let from = acquaintances.places[tie.from], let to = acquaintances.places[tie.to],
        !acquaintances.areTied(from, to)
      else { return nil }
      return (from, to)
    }
  }

  /// Up to three ties between the sides of a gap.
  func proposals(for pairs: [Statement.OpenPair]) -> [Proposal] {
    var candidates: [Candidate] = []
    var seen: Set<[Int]> = []
    for pair in pairs {
      let targets = pair.to.compactMap { acquaintances.places[$0] }
      for from in pair.from.compactMap({ acquaintances.places[$0] }) {
        for to in targets where from != to && !acquaintances.areTied(from, to) {
          let candidate = Candidate(from: from, to: to)
          if seen.insert(candidate.key).inserted { candidates.append(candidate) }
        }
      }
    }
    let ofTheTeam = Set(wanted.map { Candidate(from: $0.from, to: $0.to).key })
    let open = candidates.compactMap { candidate -> (Candidate, isWanted: Bool, score: Double)? in
      let isWanted = ofTheTeam.contains(candidate.key)
      guard isWanted || (canBeAsked[candidate.from] && canBeAsked[candidate.to]) else { return nil }
      return (candidate, isWanted, score(candidate))
    }
    return chosen(among: open).map { proposal($0, isWanted: $1) }
  }

  /// The best candidates, one after the other.
  private func chosen(
    among open: [(Candidate, isWanted: Bool, score: Double)]
  ) -> [(Candidate, isWanted: Bool)] {
    var chosen: [(Candidate, isWanted: Bool)] = []
    var taken: Set<[Int]> = []
    var named: Set<Int> = []
    while chosen.count < Self.most {
      var best: (entry: (Candidate, isWanted: Bool, score: Double), score: Double)?
      for entry in open where !taken.contains(entry.0.key) {
        let repeats = [entry.0.from, entry.0.to].count { named.contains($0) }
        let score = entry.score + (entry.isWanted ? 1000 : 0) - Double(repeats) / 2
        if score > best?.score ?? -.infinity { best = (entry, score) }
      }
      guard let best else { break }
      let (candidate, isWanted, _) = best.entry
      chosen.append((candidate, isWanted))
      taken.insert(candidate.key)
      named.formUnion([candidate.from, candidate.to])
    }
    return chosen
  }

  private func score(_ candidate: Candidate) -> Double {
    let (from, to) = (candidate.from, candidate.to)
    let cut = Double(cutPoints.healed(by: from, to))
    let pairs = Double(reach.sectorPairsAdded(by: from, to))
    let reached = Double(reach.participantsReached(by: from, to))
    let load = max(acquaintances.load(from), acquaintances.load(to))
    var score = cut + Double.log(onePlus: pairs) + Double.log(onePlus: reached) / 4
    if !introducers.between(from, to).isEmpty {
      score += 0.75
    } else if acquaintances.sharedMeeting(from, to) != nil {
      score += 0.25
    }
    if sectors[from].contains(where: sectors[to].contains) { score += 0.5 }
    score -= max(0, load - 1) / 2
    // Sums of the same terms in another order must stay equal.
    return (score * 1e9).rounded() / 1e9
  }

  private func proposal(_ candidate: Candidate, isWanted: Bool) -> Proposal {
    let (from, to) = (candidate.from, candidate.to)
    let able = introducers.between(from, to).filter { canBeAsked[$0] }
    let effect = Proposal.Effect(
      sectorPairsWithinTwoSteps: reach.sectorPairsAdded(by: from, to),
      cutPoints: cutPoints.healed(by: from, to),
      participantsReached: reach.participantsReached(by: from, to))
    return Proposal(
      from: acquaintances.ids[from], to: acquaintances.ids[to],
      introducer: able.first.map { acquaintances.ids[$0] },
      second: able.dropFirst().first.map { acquaintances.ids[$0] }, isWanted: isWanted,
      effect: effect,
      reason: ProposalReason(
        town: town, acquaintances: acquaintances, introducers: introducers, from: from, to: to,
        able: able, isWanted: isWanted, effect: effect
      ).wording)
  }
}

extension Participant {
  /// Whether somebody can be introduced or introduce: a household is not asked to, and a tool, a
  /// theme, a programme or an area is nobody.
  fileprivate var canBeIntroduced: Bool { standing != .thing && standing != .household }
}
