import CollaborationFiles
import CollaborationModel
import ReadersUnderTest
import Testing

/// Files with bytes changed, lost and doubled: whatever they are, reading them ends, with a network
/// or with faults that can be shown.
@Suite struct BrokenFileTests {
  private struct Random {
    var state: UInt64
    mutating func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }

    /// A file with up to six changes: a byte that is another, lost or new, or a part that is doubled.
    mutating func broken(_ sound: [UInt8]) -> [UInt8] {
      var bytes = sound
      for _ in 0..<(1 + number(below: 6)) where !bytes.isEmpty {
        let place = number(below: bytes.count)
        switch number(below: 4) {
        case 0: bytes[place] = UInt8(number(below: 256))
        case 1: bytes.remove(at: place)
        case 2:
          let sign = Array("[]{}<>:;,-=#&*!|/'\"%@\n\r\t ?09".utf8)
          bytes.insert(sign[number(below: sign.count)], at: place)
        default:
          let end = min(bytes.count, place + number(below: 40))
          bytes.insert(contentsOf: bytes[place..<end], at: number(below: bytes.count))
        }
      }
      return bytes
    }
  }

  @Test(arguments: 0..<16)
  func aBrokenFileIsReadOrRefused(_ seed: Int) throws {
    var random = Random(state: UInt64(seed) &* 7919 &+ 13)
    let sound = Array((seed % 2 == 0 ? exampleTown : FaultExample.town).utf8)
    for _ in 0..<25 {
      try ReaderUnderTest.native.check(random.broken(sound))
    }
  }

  @Test(arguments: ReaderUnderTest.allCases)
  func aBrokenFileOfAnyFormIsReadOrRefused(_ reader: ReaderUnderTest) throws {
    var random = Random(state: 2024)
    let sound = try FuzzingFindingsTests.seeds().filter { $0.reader == reader }
    for input in sound {
      for _ in 0..<(120 / sound.count) {
        let bytes = random.broken(input.bytes)
        do {
          try reader.check(bytes)
        } catch {
          Issue.record("\(error)\n\(String(decoding: bytes, as: UTF8.self))")
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func timeGrowsWithTheFileAndNotWithItsSquare() throws {
    var text = "tsunagi: 1\nname: 町\nparticipants:\n"
    for index in 0..<4000 { text += "  - {id: p\(index), name: 包括\(index), kind: agency}\n" }
    text += "ties:\n"
    for index in 1..<4000 { text += "  - {from: p\(index - 1), to: p\(index), kind: 協働}\n" }
    #expect(try NetworkYAML.read(text).network.ties.count == 3999)
  }
}
