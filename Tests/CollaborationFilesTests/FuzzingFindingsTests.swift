import Foundation
import ReadersUnderTest
import Testing

/// The inputs that fuzzing starts from, and those that it found once: each reader gets its own again.
@Suite struct FuzzingFindingsTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let reader: ReaderUnderTest
    let name: String
    let bytes: [UInt8]

    var testDescription: String { "\(reader)/\(name)" }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzzing")

  /// The files under a folder of inputs, a folder a reader.
  private static func files(_ name: String) throws -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.appending(path: name).path)
    return (found?.compactMap { $0 as? String } ?? [])
      // Networks for the commands are run where the commands are tested.
      .filter { $0.contains("/") && !$0.hasSuffix(".md") && !$0.hasPrefix("commands/") }.sorted()
  }

  static func inputs(_ name: String) throws -> [Input] {
    try files(name).compactMap { file in
      let parts = file.split(separator: "/").map(String.init)
      guard let reader = ReaderUnderTest(rawValue: parts[0]) else { return nil }
      let bytes = Array(try Data(contentsOf: folder.appending(path: name).appending(path: file)))
      return Input(reader: reader, name: parts[1], bytes: bytes)
    }
  }

  /// What every reader reads without a fault: what is written for it, and what stands under `Seeds`.
  static func seeds() throws -> [Input] {
    try inputs("Seeds")
      + ReaderUnderTest.allCases.flatMap { reader in
        reader.seeds.enumerated().map { number, bytes in
          Input(reader: reader, name: "\(number)", bytes: bytes)
        }
      }
  }

  @Test(arguments: ["Findings", "Seeds"])
  func everyFolderIsThatOfAReader(_ name: String) throws {
    let files = try Self.files(name)
    #expect(!files.isEmpty)
    #expect(try Self.inputs(name).count == files.count)
  }

  @Test func everyReaderHasInputs() throws {
    let readers = Set(try Self.seeds().map(\.reader))
    #expect(readers == Set(ReaderUnderTest.allCases))
  }

  @Test(arguments: try seeds())
  func aSoundInputIsRead(_ input: Input) throws {
    #expect(try input.reader.check(input.bytes))
  }

  @Test(arguments: try inputs("Findings"))
  func whatWasFoundIsReadOrRefused(_ input: Input) throws {
    try input.reader.check(input.bytes)
  }
}
