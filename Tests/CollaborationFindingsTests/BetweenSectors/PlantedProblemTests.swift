import CollaborationFindings
import CollaborationModel
import FictionalTowns
import Testing

@Suite("Decisive findings tell planted problems, and say nothing where none was planted")
struct PlantedProblemTests {
  private static func scored(
    _ towns: Range<Int>, _ family: TownShape.Family, kinds: [PlantedProblem.Kind]
  ) -> Scorecard {
    var card = Scorecard()
    for number in towns {
      let town = FictionalTown(
        number, family: family, problems: 1 + number % 3, kinds: kinds)
      card.add(NetworkAnalysis(of: town.network).findings, planted: town.planted)
      card.add(NetworkAnalysis(of: town.twin).findings, planted: [])
    }
    return card
  }

  @Test(
    "Of what chance can tell nearly all is found, and hardly anything else: the benchmark's first towns",
    arguments: TownShape.Family.allCases)
  func recallAndFalseDiscoveries(family: TownShape.Family) {
    let card = Self.scored(0..<5, family, kinds: PlantedProblem.Kind.allCases)
    let clear = card.clear
    #expect(clear.planted > 0)
    #expect(clear.found >= clear.planted - 1, "\(card.recall)")
    #expect(card.falseDiscoveries <= 1, "\(card.falseByRule)")
  }

  @Test("A town and its twin have the same participants with the same number of ties")
  func twins() {
    let kinds: [PlantedProblem.Kind] = [.missingPair, .singleBridge, .sectorBridge, .oneWay]
    for number in 0..<20 {
      let town = FictionalTown(number, family: .even, problems: 3, kinds: kinds)
      #expect(!town.planted.isEmpty)
      let degrees = [town.network, town.twin].map { network in
        network.participants.map { participant in
          network.ties.count { $0.from == participant.id || $0.to == participant.id }
        }
      }
      #expect(degrees[0] == degrees[1])
    }
  }

  @Test("Where sectors are dealt out at random one pair in twenty stands out by its own mid-P")
  func calibration() {
    let share = Calibration.share(of: .even, towns: 40)
    #expect((0.03...0.06).contains(share.few), "\(share)")
    #expect((0.03...0.06).contains(share.many), "\(share)")
  }
}
