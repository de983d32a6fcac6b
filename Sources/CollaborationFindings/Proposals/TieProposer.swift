import CollaborationModel
import RealModule

/// Finds the ties that would close a gap.
///
/// Every missing tie between the two sides of a gap is weighed by
///
/// score = c + ln(1 + s) + ½·k − ½·max(load of its ends)
///
/// where *c* counts the cut points that it heals, *s* the pairs of sectors that it brings within two
/// steps, *k* is 1 where somebody knows both ends, and a load is the number of somebody's ties over
/// the mean of the town: a tie that helps should not fall on those who carry most already. Equal
/// scores keep the order of the file. Ties that the team wrote down as wanted come first.
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
    let ranked =
      candidates
      .filter { ofTheTeam.contains($0.key) || (canBeAsked[$0.from] && canBeAsked[$0.to]) }
      .map { candidate in
        (candidate: candidate, isWanted: ofTheTeam.contains(candidate.key), score: score(candidate))
      }
      .enumerated()
      .sorted { first, second in
        if first.element.isWanted != second.element.isWanted { return first.element.isWanted }
        if first.element.score != second.element.score {
          return first.element.score > second.element.score
        }
        return first.offset < second.offset
      }
    return Self.spread(ranked.map { ($0.element.candidate, $0.element.isWanted) })
      .map(proposal)
  }

  /// The best candidates without the same participant in all of them: three proposals that all ask
  /// one desk are one proposal.
  private static func spread(
    _ ranked: [(Candidate, isWanted: Bool)]
  ) -> [(Candidate, isWanted: Bool)] {
    var chosen: [(Candidate, isWanted: Bool)] = []
    var passedOver: [(Candidate, isWanted: Bool)] = []
    for entry in ranked {
      if chosen.count == most { break }
      let (candidate, isWanted) = entry
      let isRepeat = chosen.contains {
        $0.0.from == candidate.from && $0.0.to != candidate.to
      }
      let isRepeatTo = chosen.contains { $0.0.to == candidate.to && $0.0.from != candidate.from }
      if isWanted || !(isRepeat && isRepeatTo) {
        chosen.append(entry)
      } else {
        passedOver.append(entry)
      }
    }
    return chosen + passedOver.prefix(most - chosen.count)
  }

  private func score(_ candidate: Candidate) -> Double {
    let (from, to) = (candidate.from, candidate.to)
    let cut = Double(cutPoints.healed(by: from, to))
    let pairs = Double(reach.sectorPairsAdded(by: from, to))
    let knows = introducers.between(from, to).isEmpty ? 0.0 : 0.5
    let load = max(acquaintances.load(from), acquaintances.load(to))
    // Ties of a few whole numbers: rounding keeps equal scores equal.
    return ((cut + Double.log(onePlus: pairs) + knows - load / 2) * 1e9).rounded() / 1e9
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
  fileprivate var canBeIntroduced: Bool {
    !["tool", "theme", "area", "program"].contains(kind)
      && !(kind == "resident" && tier == "世帯・近隣") && !roles.contains("lead-user")
  }
}
