import CollaborationFindings
import CollaborationModel
import FictionalTowns
import Testing

@Suite("Ties between sectors stand beside what chance gives")
struct SectorChanceTests {
  @Test("Corrected probabilities are never below the raw ones, and both are printed")
  func corrected() {
    let town = FictionalTown(3, family: .even, problems: 2)
    let chances = NetworkAnalysis(of: town.network).findings.compactMap(\.figure?.chance)
    #expect(!chances.isEmpty)
    for chance in chances { #expect(chance.adjustedP >= chance.p) }
  }

  @Test("The same network and seed give the same findings")
  func reproducible() {
    let town = FictionalTown(5, family: .unequal, problems: 2)
    #expect(
      NetworkAnalysis(of: town.network).findings == NetworkAnalysis(of: town.network).findings)
  }

  @Test("With three sectors the ties outside leave no choice: nothing is called a gap")
  func threeSectors() {
    var network = CollaborationNetwork(name: "三分野", vocabulary: .init())
    network.participants = (0..<12).map {
      Participant(id: "p\($0)", name: "\($0)", kind: "agency", sectors: ["s\($0 % 3)"])
    }
    network.vocabulary.tieKinds = [
      TieKind(
        term: Term(id: "協働", japaneseName: "協働", englishName: "Collaboration"), nature: .working,
        isDirected: false)
    ]
    // The first two sectors never meet; both have twelve ties to the third.
    for one in [0, 3, 6, 9, 1, 4, 7, 10] {
      for other in [2, 5, 8] {
        network.ties.append(Tie(from: "p\(one)", to: "p\(other)", kind: "協働"))
      }
    }
    let pair = SectorPairFigures.all(of: Town(network)).first { $0.ties == 0 }
    #expect(pair?.expected == 0)
    #expect(pair?.fewP == 0.5)
    #expect(!NetworkAnalysis(of: network).findings.contains { $0.weight == 3 })
  }

  @Test("Coordination and gap filling are told apart though the same participants are tied")
  func coordinationAndGapFilling() throws {
    func gaps(_ name: String) throws -> Set<String> {
      let network = try Datasets.network("patterns", name)
      return Set(NetworkAnalysis(of: network).findings.filter { $0.nature == .gap }.map(\.rule))
    }
    let coordinated = try gaps("f3-good-plain")
    let filled = try gaps("f3-bad")
    #expect(coordinated == ["single-bridge"])
    #expect(filled == ["single-bridge", "sector-pair-missing", "gap-filled-by-coordinator"])
  }

  @Test("Ties that do harm make no two sectors work together")
  func badTies() throws {
    let network = try Datasets.network("patterns", "f1x-bad")
    let findings = NetworkAnalysis(of: network).findings
    #expect(findings.contains { $0.rule == "tarai-mawashi" })
    let apart = findings.filter { $0.rule == "sector-pair-missing" }.map { Set($0.sectors) }
    #expect(apart.contains(["高齢", "障害"]))
  }
}
