import CollaborationFindings
import CollaborationModel
import FictionalTowns
import GraphCore

// What decisive findings (weight 3) find of problems that were planted in fictional towns, and how often
// they speak where nothing was planted: 1,000 towns, half of them twins without a problem.
let clock = ContinuousClock()
let towns = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1000

func percent(_ share: Double) -> String {
  let tenths = Int((share * 1000).rounded())
  return "\(tenths / 10).\(tenths % 10) %"
}

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

var whole = Scorecard()
for family in TownShape.Family.allCases {
  var card = Scorecard()
  let time = clock.measure {
    for number in 0..<(towns / TownShape.Family.allCases.count / 2) {
      let town = FictionalTown(number, family: family, problems: 1 + number % 3)
      for (network, planted) in [(town.network, town.planted), (town.twin, [])] {
        let findings = NetworkAnalysis(of: network).findings
        card.add(findings, planted: planted)
        whole.add(findings, planted: planted)
      }
    }
  }
  let clear = card.clear
  print(
    "\(padded(family.rawValue, 8)) \(card.towns) towns: \(clear.found) of \(clear.planted) clear problems found,",
    "\(card.falseDiscoveries) of \(card.discoveries) decisive findings false",
    card.falseByRule.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }, "—", time)
}
print("\nby kind: found of clear; found of all")
for kind in PlantedProblem.Kind.allCases {
  guard let recall = whole.recall[kind] else { continue }
  print(
    "  \(padded(kind.rawValue, 16)) \(recall.clearFound) of \(recall.clear); \(recall.found) of \(recall.planted)"
  )
}
let clear = whole.clear
print("recall of clear problems", percent(Double(clear.found) / Double(max(1, clear.planted))))
print(
  "false discoveries      ", percent(whole.falseDiscoveryRate),
  "(\(whole.falseDiscoveries) of \(whole.discoveries), \(whole.falseInTwins) of them in twins)")

// Where sectors mean nothing, one pair in twenty should stand out by its own mid-P.
print("\nshuffled sectors: share of pairs below .05 (few, many, either way)")
for family in TownShape.Family.allCases {
  let share = Calibration.share(of: family, towns: 200)
  print(
    "  \(padded(family.rawValue, 8)) \(percent(share.few)) \(percent(share.many)) \(percent(share.either))"
  )
}

print("\ntime of all findings")
for participants in [60, 400] {
  let network = FictionalTown.large(participants: participants)
  let times = (0..<5).map { _ in clock.measure { _ = NetworkAnalysis(of: network).findings } }
  print("  \(participants) participants, \(network.ties.count) ties: \(times.sorted()[2])")
}
