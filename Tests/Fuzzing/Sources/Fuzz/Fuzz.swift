import CommandsUnderTest
import Foundation
import ReadersUnderTest

/// What libFuzzer calls before it looks for inputs: sound ones are put into the folder `SEEDS`.
@_cdecl("LLVMFuzzerInitialize")
public func writeSeeds(
  _: UnsafePointer<CInt>, _: UnsafePointer<UnsafePointer<UnsafePointer<CChar>>>
) -> CInt {
  guard let path = ProcessInfo.processInfo.environment["SEEDS"] else { return 0 }
  do {
    let seeds = readerUnderTest?.seeds ?? CommandsUnderTest.seeds
    for (number, seed) in seeds.enumerated() {
      try Data(seed).write(to: URL(filePath: path).appending(path: "seed-\(number)"))
    }
  } catch {
    fatalError("\(path): \(error)")
  }
  return 0
}

/// What libFuzzer calls with every input; one in sixteen, and so the only one that is given when a finding is
/// looked into, is checked in full.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  do {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let readerUnderTest {
      try readerUnderTest.check(bytes, inputs % 16 == 0 ? .everything : .account)
    } else {
      try CommandsUnderTest.check(bytes)
    }
    inputs += 1
  } catch {
    fatalError(error.description)
  }
  return 0
}

/// How many inputs there were; libFuzzer gives them one after another.
nonisolated(unsafe) private var inputs = 0

/// The environment says which reader gets the inputs (`READER=gexf`); with `READER=commands` none does,
/// and they are networks for the commands.
private let readerUnderTest: ReaderUnderTest? = {
  let name = ProcessInfo.processInfo.environment["READER"] ?? ""
  let reader = ReaderUnderTest(rawValue: name)
  guard reader != nil || name == "commands" else {
    let names = ReaderUnderTest.allCases.map(\.rawValue).joined(separator: " ")
    fatalError("READER must be one of: \(names) commands")
  }
  return reader
}()
