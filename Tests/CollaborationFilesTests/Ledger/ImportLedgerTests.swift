import CollaborationModel
import Foundation
import Testing

@testable import CollaborationFiles

@Suite struct ImportLedgerTests {
  private func reading(
    participants: String? = nil, ties: String, faultyRows: FaultyRows = .refuseRow
  ) throws -> NetworkReading {
    var sources: [SourceText] = []
    var numbers: [String: Int] = [:]
    for (name, text) in [("participants", participants), ("ties", ties)] {
      guard let text else { continue }
      numbers[name] = sources.count
      sources.append(SourceText(file: name + ".csv", text: text))
    }
    return try NetworkTables.read(
      sources, numbers: numbers, name: "町", faultyRows: faultyRows)
  }

  @Test func rowsThatCannotBeUsedAreRefusedWithTheirNumberAndReason() throws {
    let reading = try reading(
      participants: "id,name,kind,count\na,A,agency,\nb,B,部署,\nc,C,agency,many\n",
      ties: "from,to,depth\na,b,3\nb,a,3\na,a,\na,x,\nb,c,\na,b,9\n")
    let ties = try #require(reading.ledger.tables.last)
    #expect(ties.rows == 6 && ties.kept == 3)
    #expect(ties.merged.map(\.row.line) == [3], "a mutual tie says the same from either end")
    #expect(ties.refused.map(\.location.line) == [4, 5])
    #expect(
      ties.refused.map(\.problem) == [
        .selfTieLeftOut("a"), .unknownID("x", of: .participantOrMeeting, similar: []),
      ])
    #expect(reading.network.participants.map(\.id) == ["a", "b", "c"])
    #expect(reading.network.participant("c")?.count == nil, "what cannot be read costs itself")
    #expect(reading.network.ties.count == 3 && reading.network.ties[2].depth == nil)
    #expect(
      reading.faults.map(\.problem) == [
        .badNumber(key: "count", text: "many", least: 1),
        .unknownID("x", of: .participantOrMeeting, similar: []),
        .depthOffScale(value: "9", scale: DepthScale.ownID, steps: Array(1...5)),
      ])
    #expect(reading.ledger.hasErrors && reading.ledger.isBalanced)
  }

  @Test func whatFollowsFromALostRowIsCountedWithIt() throws {
    let reading = try reading(
      participants: "id,name,kind\na,A,agency\n\"b,c\",B,agency\nd,D,agency\n",
      ties: "from,to,since\na,\"b,c\",昔\nd,\"b,c\",\na,d,\n")
    #expect(reading.network.ties.count == 1)
    #expect(reading.ledger.refused == 3 && reading.ledger.isBalanced)
    #expect(
      reading.faults.map(\.problem) == [.badID("b,c"), .badDate(key: "since", text: "昔")])
    #expect(reading.faults[0].recurrence.rowsThatNameIt == 2)
    #expect(reading.faults[0].text(in: .japanese).contains("（これを名指す 2 行も取り込めません）"))
  }

  @Test func aFileWithoutFaultyRowsIsAlsoReadWhereTheyWouldNotBeSuffered() throws {
    let reading = try reading(ties: "from,to\na,b\na,b\na,a\n", faultyRows: .refuseFile)
    #expect(reading.ledger.merged == 1 && reading.ledger.selfTies == 1)
    #expect(!reading.ledger.hasErrors)
    #expect(
      reading.warnings.map(\.problem) == [.sameRowAgain(firstLine: 2), .selfTieLeftOut("a")])
    #expect(throws: NetworkFileError.self) {
      try self.reading(ties: "from,to,depth\na,,3\n", faultyRows: .refuseFile)
    }
    let value = try self.reading(ties: "from,to,depth\na,b,9\n", faultyRows: .refuseFile)
    #expect(value.network.ties.count == 1 && value.faults.count == 1)
  }

  @Test func tiesOfTwoKindsAreNotMerged() throws {
    let reading = try reading(ties: "from,to,kind\na,b,協働\na,b,相談\n")
    #expect(reading.ledger.kept == 2 && reading.ledger.merged == 0)
  }

  @Test func aFaultOfTheWholeTableIsNoFaultOfARow() {
    #expect(throws: NetworkFileError.self) { try reading(ties: "from,kind\na,協働\n") }
  }

  @Test func theCellsThatAMeetingHasNoUseForAreNamed() throws {
    let reading = try reading(
      participants: "id,name,kind,side,tier\na,A,agency,,\nb,B,agency,,\nm,会議,会議体,庁内,市町村域\n",
      ties: "from,to,depth,kind\na,m,3,会議参加\nb,m,,会議参加\n")
    #expect(reading.network.meeting("m")?.members.count == 2)
    #expect(
      Set(reading.warnings.map(\.problem)) == [
        .cellsLeftOut(["side"], of: .meeting), .cellsLeftOut(["depth"], of: .member),
      ])
  }

  /// Every row that goes in is kept, merged or refused, whatever is in it.
  @Test(arguments: 0..<60)
  func rowsInAreRowsOut(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let ids = ["a", "b", "c", "d", "e", "会議", "x y", ""]
    var participants = "id,name,kind,within,count\n"
    var count = 0
    for id in ["a", "b", "c", "d", "a", "a"] where random.next(below: 4) > 0 {
      let kind = random.pick(["agency", "部署", "会議体", "協会", ""])
      participants +=
        "\(id),\(id.uppercased()),\(kind),\(random.pick(["", "b", "z"])),\(random.pick(["", "2", "-1"]))\n"
      count += 1
    }
    var ties = "from,to,kind,depth,weight,since\n"
    var tieCount = 0
    for _ in 0..<random.next(below: 40) {
      let row = [
        random.pick(ids), random.pick(ids), random.pick(["", "協働", "つなぎ", "謎"]),
        random.pick(["", "1", "5", "9", "三"]), random.pick(["", "2", "nan", "0"]),
        random.pick(["", "2020", "昔"]),
      ]
      if row.contains(where: { !$0.isEmpty }) { tieCount += 1 }
      ties += row.joined(separator: ",") + "\n"
    }
    let isAlone = random.next(below: 3) == 0
    let reading = try reading(participants: isAlone ? nil : participants, ties: ties)
    let ledger = reading.ledger
    #expect(ledger.isBalanced)
    #expect(ledger.rows == (isAlone ? 0 : count) + tieCount)
    let network = reading.network
    let seats = network.meetings.reduce(0) { $0 + $1.members.count }
    let keptTies = ledger.tables.filter { $0.part == .ties }.reduce(0) { $0 + $1.kept }
    #expect(keptTies == network.ties.count + seats)
    let keptParticipants = ledger.kept - keptTies
    #expect(
      keptParticipants + ledger.impliedParticipants
        == network.participants.count + network.meetings.count)
  }
}

/// Small random numbers from a seed.
private struct SplitMix {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[next(below: values.count)] }
}
