/// The name of an element, without the prefix of its namespace.
///
/// It points into the parser's memory and is valid during the call that hands it over: a reader
/// compares it with the names that it knows, and no string is made of it.
@safe
public struct XMLName {
  @usableFromInline let bytes: UnsafePointer<UInt8>

  init(unsafe bytes: UnsafePointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
  }

  @inlinable
  public static func == (name: XMLName, known: StaticString) -> Bool {
    unsafe isEqual(name.bytes, known)
  }

  /// Lets a `switch` tell names apart.
  @inlinable
  public static func ~= (known: StaticString, name: XMLName) -> Bool { name == known }

  /// Whether a text that ends with nought is one that the program knows.
  @inlinable
  static func isEqual(_ text: UnsafePointer<UInt8>, _ known: StaticString) -> Bool {
    let count = known.utf8CodeUnitCount
    for index in 0..<count where unsafe text[index] != known.utf8Start[index] { return false }
    return unsafe text[count] == 0
  }
}

/// Characters of a text, as they stand in the parser's memory during the call that hands them over.
@safe
public struct XMLCharacters {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(unsafe bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
  }

  public var text: String { unsafe String(decoding: bytes, as: UTF8.self) }

  /// Adds the characters to what came before them.
  public func append(to text: inout String) {
    if text.isEmpty { text = self.text } else { text += self.text }
  }
}
