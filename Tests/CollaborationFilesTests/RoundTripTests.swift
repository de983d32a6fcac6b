import CollaborationFiles
import CollaborationModel
import CommandsUnderTest
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test func aTownWithEveryKeyIsTheSameAfterWritingAndReading() throws {
    let first = try NetworkYAML.read(exampleTown)
    #expect(first.warnings.map(\.description) == [])
    let text = NetworkYAML.text(of: first.network)
    let second = try NetworkYAML.read(text)
    #expect(second.network == first.network)
    #expect(NetworkYAML.text(of: second.network) == text)
  }

  @Test(arguments: 0..<200)
  func anyNetworkIsTheSameAfterWritingAndReading(_ seed: Int) throws {
    var random = RandomNetwork(seed: UInt64(seed))
    let network = random.network()
    let text = NetworkYAML.text(of: network)
    let reading = try NetworkYAML.read(text)
    #expect(reading.network == network)
    #expect(NetworkYAML.text(of: reading.network) == text)
    #expect(try NetworkYAML.read(NetworkYAML.jsonText(of: network)).network == network)
  }

  @Test func anEmptyTextIsAsGoodAsNone() throws {
    let network = CollaborationNetwork(name: "町", note: "", vocabulary: .standard)
    #expect(NetworkYAML.text(of: network) == "tsunagi: 1\nname: 町\n")
  }

  @Test func theKeysAreWrittenInTheOrderOfTheForm() throws {
    let text = NetworkYAML.text(of: try NetworkYAML.read(exampleTown).network)
    let top = text.split(separator: "\n").filter { $0.first?.isLetter == true }
      .map { String($0.prefix { $0 != ":" }) }
    #expect(
      top == [
        "tsunagi", "id", "name", "english", "municipality", "question", "as-of", "edition",
        "licence", "note", "sources", "vocabulary", "participants", "ties", "meetings", "gaps",
        "cases", "milestones", "expect",
      ])
    try expect(text + "\n", equalsGolden: "example-town.txt")
  }
}
