/// Hears what a parser finds in an XML text, in the order of the text.
public protocol XMLEventListener: AnyObject {
  /// An element begins.
  ///
  /// - Parameters:
  ///   - element: its name, valid during the call only.
  ///   - attributes: valid during the call only.
  ///   - place: line and column behind the tag.
  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace)

  /// Characters of a text, which may come in several pieces and are valid during the call only.
  func xmlText(_ text: XMLCharacters)

  func xmlElementEnded(_ element: XMLName)
}

/// A place in an XML text, line and column from 1.
public struct XMLPlace: Hashable, Sendable {
  public let line: Int
  public let column: Int
}

/// Why an XML text is not read on.
public enum XMLError: Error, Hashable, Sendable {
  /// It breaks the rules of XML; the code is libxml2's.
  case notWellFormed(code: Int, XMLPlace)
  /// It ends before its elements do.
  case endsTooSoon
  /// It declares entities of its own, which could expand without end or fetch files.
  case declaresEntities(XMLPlace)
  /// Elements are nested deeper than the limit.
  case nestedTooDeeply(limit: Int)
  /// A tag has more attributes, or is longer, than the limits: telling its attributes apart takes the
  /// library the square of their number.
  case tagTooLarge(limit: Int, XMLPlace)
}
