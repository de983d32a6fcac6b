import Foundation

/// What libFuzzer calls with every input; the environment says which reader gets it (`READER=gexf`).
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  readerUnderTest.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let readerUnderTest: ReaderUnderTest = {
  let name = ProcessInfo.processInfo.environment["READER"] ?? ""
  guard let reader = ReaderUnderTest(rawValue: name) else {
    let names = ReaderUnderTest.allCases.map(\.rawValue).joined(separator: " ")
    fatalError("READER must be one of: \(names)")
  }
  return reader
}()
