import CollaborationModel
import Testing

@testable import CollaborationFiles

@Suite struct NetworkMergeTests {
  private func sheet(by reporter: String, _ ties: [[String]]) throws -> NetworkReading {
    let bytes = try NetworkWorkbookTests.workbook([
      ("基本情報", [["報告者", reporter]]),
      ("参加主体", [["名称"], ["福祉課"], ["包括"], ["社協"]]),
      ("連携", [["から", "へ", "種類", "深さ", "状態", "報告者"]] + ties),
    ])
    return try NetworkWorkbook.read(bytes, file: reporter + ".xlsx")
  }

  @Test func whatEachEndSaidIsKeptAndDifferencesAreListed() throws {
    let merge = NetworkMerge([
      (
        "a",
        try sheet(
          by: "福祉課", [["福祉課", "包括", "協働", "4", "", ""], ["福祉課", "社協", "協働", "2", "", ""]])
      ),
      ("b", try sheet(by: "包括", [["包括", "福祉課", "協働", "2", "ぎくしゃく", ""]])),
    ])
    #expect(merge.network.participants.count == 3 && merge.network.ties.count == 2)
    let tie = merge.network.ties[0]
    #expect(
      tie.reports == Reports(from: .tied(depth: Depth(level: 4)), to: .tied(depth: Depth(level: 2)))
    )
    #expect(tie.depth == Depth(level: 2) && tie.status == .strained)
    #expect(merge.differences.map(\.key) == ["depth", "status"])
    #expect(
      merge.differences[0].text(in: .japanese) == "福祉課—包括（協働） の深さ: 福祉課「4」、包括「2」 → 2")
    #expect(
      merge.network.ties[1].reports == Reports(from: .tied(depth: Depth(level: 2)), to: .notAsked))
    #expect(merge.ledger.isBalanced)
    #expect(merge.ledger.rows == 9 && merge.ledger.kept == 5 && merge.ledger.merged == 4)
  }

  @Test func aWishIsNoTieToWhoeverReportsIt() throws {
    let merge = NetworkMerge([
      ("a", try sheet(by: "福祉課", [["福祉課", "包括", "協働", "3", "", ""]])),
      ("b", try sheet(by: "包括", [["包括", "福祉課", "協働", "", "つくりたい", ""]])),
    ])
    #expect(
      merge.network.ties.map(\.reports) == [
        Reports(from: .tied(depth: Depth(level: 3)), to: .notTied)
      ])
    #expect(merge.network.ties[0].status == .existing)
    #expect(merge.differences.map(\.key) == ["answer", "status"])
  }

  @Test func twoReportersMayShareOneSheet() throws {
    let reading = try sheet(
      by: "", [["福祉課", "包括", "協働", "4", "", "福祉課"], ["包括", "福祉課", "協働", "1", "", "包括"]])
    #expect(reading.network.ties.count == 1 && reading.warnings.isEmpty)
    #expect(reading.differences.map(\.key) == ["depth"])
    #expect(reading.ledger.isBalanced && reading.ledger.merged == 1)
  }

  @Test func whoStandsOutsideIsKeptInTheNote() throws {
    let reading = try sheet(by: "", [["福祉課", "包括", "協働", "4", "", "山の会"]])
    #expect(reading.network.ties[0].reports == nil)
    #expect(reading.network.ties[0].provenance.note == "報告者: 山の会")
  }

  /// Everybody who starts from one list has the rows of others in the own sheet.
  @Test func whatIsSaidOfTheTiesOfOthersMakesNoSecondTie() throws {
    let rows = [["福祉課", "包括", "協働", "4", "", ""], ["包括", "社協", "相談", "3", "", ""]]
    let other = [["福祉課", "包括", "協働", "4", "", ""], ["社協", "包括", "相談", "2", "", ""]]
    let merge = NetworkMerge([
      ("福祉課.xlsx", try sheet(by: "福祉課", rows)), ("社協.xlsx", try sheet(by: "社協", other)),
    ])
    #expect(merge.network.ties.count == 2)
    // The one who is no end of the tie adds nothing; who is one knows better.
    #expect(
      merge.network.ties.map(\.reports) == [
        Reports(from: .tied(depth: Depth(level: 4)), to: .notAsked),
        Reports(from: .notAsked, to: .tied(depth: Depth(level: 2))),
      ])
    #expect(merge.network.ties.map(\.depth) == [Depth(level: 4), Depth(level: 2)])
    #expect(
      merge.differences.map { $0.text(in: .japanese) } == [
        "包括—社協（相談） の深さ: 福祉課.xlsx「3」、社協「2」 → 2"
      ])
    #expect(merge.ledger.isBalanced && merge.ledger.merged == 3 + 2)
  }

  @Test func otherKindsOtherLabelsAndTwoRowsOfOneFileStayApart() throws {
    let rows = [["福祉課", "包括", "協働", "4", "", "山の会"]]
    let merge = NetworkMerge([
      ("a", try sheet(by: "", rows)),
      (
        "b",
        try sheet(
          by: "", [["福祉課", "包括", "相談", "4", "", "川の会"], ["福祉課", "包括", "協働", "4", "", "川の会"]])
      ),
    ])
    #expect(merge.network.ties.map(\.kind) == ["協働", "相談"])
    #expect(merge.network.ties[0].provenance.note == "報告者: 山の会\n報告者: 川の会")
  }

  @Test func aMergeWithItselfChangesNothing() throws {
    let network = try NetworkYAML.read(exampleTown)
    let merge = NetworkMerge([("a", network), ("b", network)])
    #expect(merge.network == network.network)
    #expect(merge.differences == [])
    #expect(merge.ledger.isBalanced && merge.ledger.rows == 2 * merge.ledger.kept)
  }
}
