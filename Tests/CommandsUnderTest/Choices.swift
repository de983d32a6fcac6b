/// A row of choices, from a seed or from the bytes that a fuzzer makes up.
///
/// From bytes, the fuzzer changes one choice by changing one byte; where the bytes are at an end every
/// further choice is the first, so that short inputs make small things.
public struct Choices {
  private enum Origin {
    case generator(state: UInt64)
    case bytes(ArraySlice<UInt8>)
  }

  private var origin: Origin

  public init(seed: UInt64) {
    origin = .generator(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
  }

  public init(bytes: [UInt8]) {
    origin = .bytes(bytes[...])
  }

  /// A number from nought up to but not including a limit.
  public mutating func number(below limit: Int) -> Int {
    guard limit > 1 else { return 0 }
    switch origin {
    case .generator(let state):
      let next = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      origin = .generator(state: next)
      return Int((next >> 33) % UInt64(limit))
    case .bytes(var rest):
      var number = 0
      // As many bytes as the limit needs.
      var bound = 1
      while bound < limit {
        number = number << 8 | Int(rest.popFirst() ?? 0)
        bound <<= 8
      }
      origin = .bytes(rest)
      return number % limit
    }
  }

  public mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(below: values.count)]
  }
}
