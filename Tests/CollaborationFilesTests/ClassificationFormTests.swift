import CollaborationFiles
import CollaborationModel
import CommandsUnderTest
import Testing

@Suite("What participants are to be taken for is kept in a file")
struct ClassificationFormTests {
  private func town(_ line: String) throws -> CollaborationNetwork {
    try NetworkYAML.read(
      """
      tsunagi: 1
      name: 町
      participants:
        - {id: a, name: 生活支援コーディネーター, kind: role\(line)}
        - {id: b, name: 社協, kind: agency}
      ties: []
      """, file: "town.yaml"
    ).network
  }

  @Test("In Japanese and in English, and having none is something else than saying nothing")
  func words() throws {
    let stated = try town(", standing: 住民・地域, traits: [調整役, one-person], notices: [4, 22]")
      .participants[0].classification
    #expect(stated.standing == .community && stated.traits == [.coordinator, .onePerson])
    #expect(stated.notices == [4, 22])
    #expect(try town(", traits: なし").participants[0].classification.traits == [])
    #expect(try town("").participants[0].classification == Classification())
  }

  @Test("A word or a number that is none is told with those that are")
  func faults() {
    for line in [", standing: 役所", ", traits: [調整]", ", notices: [25]", ", notices: [x]"] {
      #expect(throws: (any Error).self) { try town(line) }
    }
  }

  @Test("What was derived can be written and is read back as stated", arguments: 0..<20)
  func roundTrip(seed: Int) throws {
    var random = RandomNetwork(seed: UInt64(seed))
    let network = random.network().classified()
    let back = try NetworkYAML.read(NetworkYAML.text(of: network), file: "back.yaml").network
    #expect(back.participants.map(\.classification) == network.participants.map(\.classification))
    #expect(back.meetings.map(\.isAboutCases) == network.meetings.map(\.isAboutCases))
    #expect(back.nameEstimates().isEmpty)
  }

  @Test("A form that cannot keep it says so")
  func losses() throws {
    let network = try town(", standing: 機関")
    #expect(NetworkTables.losses(of: network).contains(.classification))
    #expect(ExchangeForm.graphML.losses(of: network).contains(.classification))
    #expect(try !NetworkTables.losses(of: town("")).contains(.classification))
  }
}
