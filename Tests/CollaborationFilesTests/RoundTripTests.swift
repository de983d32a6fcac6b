import CollaborationFiles
import CollaborationModel
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
}
