import CollaborationModel
import Foundation
import Testing

@testable import CollaborationFiles

@Suite struct AnswerMatrixTests {
  private func read(_ text: String) throws -> NetworkReading {
    try NetworkTables.read(
      [SourceText(file: "m.csv", text: text)], numbers: ["ties": 0], name: "町",
      faultyRows: .refuseRow)
  }

  @Test func aBlankIsNotAskedAndNoughtIsNo() throws {
    let reading = try read(",福祉課,包括,社協\n福祉課,,3,\n社協,0,2,\n包括,2,,0\n")
    let network = reading.network
    #expect(network.participants.map(\.name) == ["福祉課", "社協", "包括"])
    #expect(network.ties.count == 2)
    #expect(
      network.ties[0].reports
        == Reports(from: .tied(depth: Depth(level: 3)), to: .tied(depth: Depth(level: 2))))
    #expect(network.ties[0].depth == Depth(level: 2))
    #expect(network.ties[1].reports == Reports(from: .tied(depth: Depth(level: 2)), to: .notTied))
    #expect(reading.ledger.denials == 1, "福祉課 was not asked about 社協")
    #expect(reading.ledger.isBalanced)
    #expect(reading.ledger.tables.last?.part == .answers && reading.ledger.tables.last?.rows == 5)
    #expect(reading.differences.map(\.key) == ["depth", "answer"])
  }

  @Test func noughtAndOneAreNoDepths() throws {
    let network = try read("x,a,b\na,0,1\nb,1,0\n").network
    #expect(network.ties.count == 1 && network.ties[0].depth == nil)
    #expect(network.ties[0].reports == Reports(from: .tied(depth: nil), to: .tied(depth: nil)))
  }

  @Test func otherNumbersAreWeightsAndLabelsNeedNotBeInOrder() throws {
    let network = try read("x,b,a,d\na,2.5,,\nb,,,12\n").network
    #expect(network.participants.map(\.id) == ["a", "b", "d"])
    #expect(network.ties.map(\.weight) == [2.5, 12])
  }

  @Test func aCellThatIsNoAnswerIsRefusedWithItsPlace() throws {
    let reading = try read("x,a,b\na,1,謎\nb,1,nan\n")
    #expect(reading.ledger.refused == 3 && reading.ledger.isBalanced)
    #expect(reading.ledger.selfTies == 2)
    #expect(reading.ledger.refusals.map { $0.location.column } == [3, 5, 5])
  }

  @Test func aWeightThatCannotBeOneCostsTheWeightAndNotTheAnswer() throws {
    let reading = try read("x,a,b,c\na,0,-1,1\nb,-1,0,\nc,NaN,,0\n")
    #expect(reading.network.ties.map { [$0.from, $0.to] } == [["a", "b"], ["a", "c"]])
    #expect(reading.network.ties.map(\.weight) == [nil, 1])
    #expect(
      reading.network.ties.map(\.reports) == [
        Reports(from: .tied(depth: nil), to: .tied(depth: nil)),
        Reports(from: .tied(depth: nil), to: .unanswered),
      ])
    #expect(reading.faults.map(\.problem) == [.notPositive(key: "weight", text: "-1")])
    #expect(reading.ledger.isBalanced)
  }

  @Test func aTableOfTiesIsNoMatrix() throws {
    let network = try read("from,to,weight\nfrom,to,1\n").network
    #expect(network.ties.count == 1)
  }
}
