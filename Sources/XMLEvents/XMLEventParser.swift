import CXML

/// Parses XML piece by piece, so that a text of any length needs little memory.
///
/// Nothing is fetched, no entity of the text's own is expanded, and nesting has a limit. The grammar
/// is libxml2's.
@safe
public final class XMLEventParser {
  /// How deep elements may be nested; libxml2's own limit.
  public static let nestingLimit = 256

  /// How many attributes an element may have, and how many bytes its tag.
  public static let attributeLimit = 1_000
  public static let tagLimit = 500_000

  private let listener: any XMLEventListener
  private var context: xmlParserCtxtPtr?
  private var depth = 0
  private var error: XMLError?

  /// What says how a text is written in bytes.
  public enum Encoding: Sendable {
    /// Its first bytes and its declaration.
    case declared
    /// Its reader, who has made UTF-8 of it, whatever the declaration says.
    case utf8
  }

  public init(_ listener: any XMLEventListener, encoding: Encoding = .declared) {
    self.listener = listener
    unsafe context = nil
    let own = unsafe Unmanaged.passUnretained(self).toOpaque()
    var handler = unsafe Self.handler
    unsafe context = unsafe xmlCreatePushParserCtxt(&handler, own, nil, 0, nil)
    // What calls the parser limits sizes; the library's own limits would stop large graphs. Without
    // NOENT `&amp;` in an attribute is handed over as `&#38;`; there are no other entities here.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NOENT.rawValue
      | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let decoded = encoding == .utf8 ? XML_PARSE_IGNORE_ENC.rawValue : 0
    _ = unsafe xmlCtxtUseOptions(context, Int32(options | decoded))
  }

  deinit { unsafe xmlFreeParserCtxt(context) }

  /// Parses a whole text.
  ///
  /// - Throws: ``XMLError`` for the first fault.
  /// - Complexity: O(*k*), where *k* is the length of the text.
  public static func parse(_ text: String, for listener: any XMLEventListener) throws(XMLError) {
    let parser = XMLEventParser(listener, encoding: .utf8)
    try unsafe text.utf8.span.withUnsafeBufferPointer { bytes throws(XMLError) in
      for start in stride(from: 0, to: bytes.count, by: Self.pieceLimit) {
        let end = min(bytes.count, start + Self.pieceLimit)
        try unsafe parser.feed(unsafe: UnsafeBufferPointer(rebasing: bytes[start..<end]))
      }
    }
    try parser.finish()
  }

  /// Parses the next piece of a text.
  public func feed(_ bytes: ArraySlice<UInt8>) throws(XMLError) {
    try unsafe bytes.withUnsafeBufferPointer { bytes throws(XMLError) in
      try unsafe feed(unsafe: bytes)
    }
  }

  private func feed(unsafe bytes: UnsafeBufferPointer<UInt8>) throws(XMLError) {
    let code = unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
      unsafe xmlParseChunk(context, characters.baseAddress, Int32(characters.count), 0)
    }
    try check(code)
    if let input = unsafe context?.pointee.input?.pointee,
      unsafe input.end - input.cur > Self.tagLimit
    {
      throw .tagTooLarge(limit: Self.tagLimit, place)
    }
  }

  /// The library waits for the end of a tag that a piece breaks off, so that long tags are seen before
  /// their attributes are.
  private static let pieceLimit = 1 << 16

  /// Ends the text.
  public func finish() throws(XMLError) {
    try check(unsafe xmlParseChunk(context, nil, 0, 1))
    if depth > 0 { throw .endsTooSoon }
  }

  private func check(_ code: Int32) throws(XMLError) {
    if let error { throw error }
    // Namespaces that nobody declared are told of, and do not matter.
    if code == 0 { return }
    if unsafe context?.pointee.wellFormed == 1 { return }
    if code == XML_ERR_DOCUMENT_END.rawValue || code == XML_ERR_DOCUMENT_EMPTY.rawValue {
      throw .endsTooSoon
    }
    throw .notWellFormed(code: Int(code), place)
  }

  private var place: XMLPlace {
    XMLPlace(
      line: Int(unsafe context?.pointee.input?.pointee.line ?? 0),
      column: Int(unsafe context?.pointee.input?.pointee.col ?? 0))
  }

  private func stop(_ error: XMLError) {
    if self.error == nil { self.error = error }
    unsafe xmlStopParser(context)
  }

  // MARK: Events

  private func begin(_ name: UnsafePointer<UInt8>?, _ attributes: XMLAttributes) {
    depth += 1
    if depth > Self.nestingLimit { return stop(.nestedTooDeeply(limit: Self.nestingLimit)) }
    if attributes.count > Self.attributeLimit {
      return stop(.tagTooLarge(limit: Self.attributeLimit, place))
    }
    guard error == nil, let name = unsafe name else { return }
    listener.xmlElementBegan(unsafe XMLName(unsafe: name), attributes, at: place)
  }

  private func end(_ name: UnsafePointer<UInt8>?) {
    depth -= 1
    guard error == nil, let name = unsafe name else { return }
    listener.xmlElementEnded(unsafe XMLName(unsafe: name))
  }

  private func text(_ start: UnsafePointer<UInt8>?, _ count: Int32) {
    guard error == nil else { return }
    listener.xmlText(
      unsafe XMLCharacters(unsafe: UnsafeBufferPointer(start: start, count: Int(count))))
  }

  private static func parser(_ context: UnsafeMutableRawPointer?) -> XMLEventParser? {
    unsafe context.map { unsafe Unmanaged<XMLEventParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      unsafe XMLEventParser.parser(context)?.begin(
        name, XMLAttributes(unsafe: attributes, count: Int(count)))
    }
    unsafe handler.endElementNs = { context, name, _, _ in
      unsafe XMLEventParser.parser(context)?.end(name)
    }
    unsafe handler.characters = { context, text, count in
      unsafe XMLEventParser.parser(context)?.text(text, count)
    }
    unsafe handler.ignorableWhitespace = unsafe handler.characters
    unsafe handler.cdataBlock = { context, text, count in
      unsafe XMLEventParser.parser(context)?.text(text, count)
    }
    unsafe handler.entityDecl = { context, _, _, _, _, _ in
      guard let parser = unsafe XMLEventParser.parser(context) else { return }
      parser.stop(.declaresEntities(parser.place))
    }
    unsafe handler.reference = { context, _ in
      guard let parser = unsafe XMLEventParser.parser(context) else { return }
      parser.stop(.declaresEntities(parser.place))
    }
    unsafe handler.serror = { _, _ in }
    return unsafe handler
  }
}
