/// The attributes of an element while it begins.
///
/// They point into the parser's memory and are valid during the call that hands them over.
@safe
public struct XMLAttributes {
  /// Five pointers an attribute: local name, prefix, namespace, and the bounds of the value.
  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int

  init(unsafe pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    unsafe self.pointers = unsafe pointers
    self.count = count
  }

  /// The value of the attribute with a local name, whatever its namespace.
  public subscript(name: StaticString) -> String? {
    for index in 0..<count {
      guard let local = unsafe pointers?[5 * index] else { continue }
      if unsafe XMLName.isEqual(local, name) { return value(index) }
    }
    return nil
  }

  /// Which of some values the attribute with a local name has; `nil` where it has none of them.
  ///
  /// - Parameter start: the position that is looked at first, all others after it.
  public func position(
    of name: StaticString, among values: [[UInt8]], from start: Int = 0
  ) -> Int? {
    for index in 0..<count {
      guard let local = unsafe pointers?[5 * index], unsafe XMLName.isEqual(local, name),
        let first = unsafe pointers?[5 * index + 3], let end = unsafe pointers?[5 * index + 4]
      else { continue }
      let value = unsafe UnsafeBufferPointer(start: first, count: end - first)
      for step in values.indices {
        let position = start + step < values.count ? start + step : start + step - values.count
        if unsafe values[position].elementsEqual(value) { return position }
      }
      return nil
    }
    return nil
  }

  /// The names and values of all attributes, in the order of the text.
  public var all: [(name: String, value: String)] {
    (0..<count).compactMap { index in
      guard let local = unsafe pointers?[5 * index] else { return nil }
      return (unsafe String(cString: local), value(index))
    }
  }

  private func value(_ index: Int) -> String {
    guard let start = unsafe pointers?[5 * index + 3], let end = unsafe pointers?[5 * index + 4]
    else { return "" }
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
  }
}
