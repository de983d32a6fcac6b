import CollaborationFiles
import CollaborationModel
import Foundation
import Testing

@Suite struct HostileFileTests {
  private func faults(_ text: String) -> [Fault] {
    faults(Array(text.utf8))
  }

  private func faults(_ bytes: [UInt8]) -> [Fault] {
    do {
      let reading = try NetworkYAML.read(bytes, file: "map.yaml")
      return reading.faults + reading.warnings
    } catch {
      return error.faults
    }
  }

  @Test func anAliasBombIsRefused() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(faults(bomb).map(\.problem) == [.aliasesExpandTooFar(limit: bomb.utf8.count + 1000)])
  }

  @Test func aLongChainOfAliasesIsRefused() {
    var chain = "a0: &a0 [x]\n"
    for level in 1..<100_000 { chain += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(faults(chain).map(\.problem) == [.aliasesExpandTooFar(limit: 200)])
  }

  @Test func aliasesAsKeysAreRefused() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1..<60 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    bomb += "? *a59\n: 1\n"
    #expect(!faults(bomb).isEmpty)
  }

  @Test func aFewAliasesAreRead() throws {
    let text = """
      tsunagi: 1
      name: 町
      participants:
        - {id: a, name: A, kind: agency, sectors: &s [高齢, 障害]}
        - {id: b, name: B, kind: agency, sectors: *s}
      """
    #expect(try NetworkYAML.read(text).network.participant("b")?.sectors == ["高齢", "障害"])
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func deepNestingIsRefused(_ opening: String) {
    for depth in [70, 900, 100_000] {
      #expect(!faults(String(repeating: opening, count: depth)).isEmpty)
    }
    let deep = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
    #expect(faults("a: " + deep).map(\.problem) == [.nestedTooDeeply(limit: 64)])
  }

  @Test func bracketsInTextsNestNothing() throws {
    let brackets = String(repeating: "[", count: 300)
    #expect(faults("tsunagi: 1\nname: 町\nnote: \"\\\"\(brackets)\"\n").isEmpty)
    #expect(!faults("tsunagi: 1\nname: 町\nnote: x\"\(brackets)\"\n").isEmpty)
    #expect(!faults("tsunagi: 1\nname: 町\nnote: \"\(brackets)\n").isEmpty)
  }

  @Test func moreValuesThanTheMemoryHoldsAreRefused() {
    let limit = 5_000_000
    let list = "tsunagi: 1\nname: [" + String(repeating: "a,", count: limit) + "]\n"
    #expect(faults(list).map(\.problem) == [.tooManyValues(limit: limit)])
  }

  @Test func bytesThatAreNotUTF8AreShownWhereTheyStand() {
    // 町 in the encoding of Japanese Windows
    let bytes = Array("tsunagi: 1\nname: 津".utf8) + [0x92, 0xAC, 0x0A]
    let fault = faults(bytes).first
    #expect(fault?.problem == .notUTF8(offset: 20))
    #expect(fault?.location.line == 2)
    #expect(fault?.location.column == 8)
  }

  @Test func utf16IsNotUTF8() {
    #expect(faults([0xFF, 0xFE, 0x74, 0x00]).first?.problem == .notUTF8(offset: 0))
  }

  @Test(arguments: ["", "\n\n", "# nothing yet\n", "---\n", "~", "\u{FEFF}"])
  func anEmptyFileIsSaidToBeEmpty(_ text: String) {
    #expect(faults(text).map(\.problem) == [.empty])
  }

  @Test func aMarkThatSaysUTF8IsNoFault() throws {
    #expect(faults("\u{FEFF}tsunagi: 1\nname: 町\n").isEmpty)
  }

  @Test func windowsLineEndsAreRead() throws {
    #expect(faults(FaultExample.town.replacing("\n", with: "\r\n")).isEmpty)
    let text = "tsunagi: 1\r\nname: 町\r\nkind: x\r\n"
    #expect(faults(text).first?.location.line == 3)
    #expect(faults(text).first?.location.excerpt?.text == "kind: x")
  }

  @Test func aFileThatIsTooLargeIsRefused() {
    let bytes = [UInt8](repeating: 0x23, count: NetworkYAML.sizeLimit + 1)
    #expect(faults(bytes).map(\.problem) == [.tooLarge(limit: NetworkYAML.sizeLimit)])
  }

  @Test func aVeryLongNameIsRefused() {
    let name = String(repeating: "町", count: 1_000_000)
    let found = faults("tsunagi: 1\nname: \(name)\n")
    #expect(found.map(\.problem) == [.textTooLong(key: "name", limit: 1000)])
    #expect(found[0].text(in: .english).utf8.count < 1000)
  }

  @Test func whatIsShownOfAFileCannotSteerATerminal() {
    let text = "tsunagi: 1\nname: 町\nk\u{202E}ey: \u{1B}[31m\n"
    for fault in faults(text) {
      #expect(
        !fault.text(in: .english).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }
}
