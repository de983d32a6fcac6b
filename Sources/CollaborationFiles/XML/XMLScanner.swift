import CLibXML2

/// What takes in an XML text as it is read.
protocol XMLListener: AnyObject {
  /// An element begins.
  ///
  /// - Parameters:
  ///   - element: its name without a prefix.
  ///   - attributes: those that it has.
  ///   - place: where its start tag ends.
  func begin(_ element: String, _ attributes: XMLAttributes, at place: SourcePlace)

  /// Text within an element, in one piece or in several.
  func take(_ text: String)

  /// An element ends.
  func end(_ element: String)

  /// Whether text is of use where the reading is now.
  var wantsText: Bool { get }
}

/// Reads XML texts with libxml2, as events.
///
/// Nothing is fetched, no entity of the file's own is expanded, and elements are nested no deeper than
/// ``depthLimit``. The text is UTF-8 already, whatever its first line says.
enum XMLScanner {
  /// How deep elements may be nested.
  static let depthLimit = 256

  /// Reads a text; what is wrong with it goes to the log.
  ///
  /// - Returns: whether the text was read to its end.
  /// - Complexity: O(*k*), where *k* is the length of the text.
  static func read(_ text: String, to listener: some XMLListener, log: FaultLog) -> Bool {
    var text = text
    return unsafe text.withUTF8 { bytes in
      guard bytes.count <= Int32.max else {
        log.report(.tooLarge(limit: Int(Int32.max)), at: nil)
        return false
      }
      return unsafe read(bytes, to: listener, log: log)
    }
  }

  private static let isPrepared: Void = xmlInitParser()

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, to listener: some XMLListener, log: FaultLog
  ) -> Bool {
    _ = isPrepared
    let memory = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let memory = unsafe memory, !bytes.isEmpty,
      let context = unsafe xmlCreateMemoryParserCtxt(memory, Int32(bytes.count))
    else {
      log.report(.empty, at: nil)
      return false
    }
    let run = XMLRun(listener: listener)
    unsafe run.context = context
    // Sizes are limited before there is a text, so that the library's own limits, which stop large
    // graphs, are lifted.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    _ = unsafe xmlCtxtUseOptions(context, Int32(options))
    unsafe context.pointee.sax.pointee = XMLRun.handler
    unsafe context.pointee.userData = Unmanaged.passUnretained(run).toOpaque()
    let status = withExtendedLifetime(run) { unsafe xmlParseDocument(context) }
    unsafe xmlFreeParserCtxt(context)
    if let (problem, place) = run.problem {
      log.report(problem, at: place)
      return false
    }
    if status != 0 || run.depth != 0 || !run.hasRoot {
      log.report(.notXML(code: nil), at: nil)
      return false
    }
    return true
  }
}

/// The attributes of an element, which can be asked for while it begins.
struct XMLAttributes {
  fileprivate let start: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  fileprivate let count: Int

  /// The value of the attribute of a name, whatever its prefix.
  subscript(_ name: StaticString) -> String? {
    guard let start = unsafe start else { return nil }
    for index in 0..<count {
      // Of each attribute: its name, prefix and namespace, and where its value begins and ends.
      let fields = unsafe start + 5 * index
      guard let written = unsafe fields[0], let from = unsafe fields[3], let to = unsafe fields[4]
      else { continue }
      let isNamed = unsafe name.withUTF8Buffer { wanted in
        for place in wanted.indices where unsafe written[place] != wanted[place] { return false }
        return unsafe written[wanted.count] == 0
      }
      if isNamed {
        return unsafe String(decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
      }
    }
    return nil
  }
}

/// One reading: what the library calls back, and what was found wrong.
private final class XMLRun {
  let listener: any XMLListener
  var context: xmlParserCtxtPtr?
  private(set) var depth = 0
  private(set) var hasRoot = false
  private(set) var problem: (Fault.Problem, SourcePlace?)?

  init(listener: any XMLListener) {
    self.listener = listener
  }

  var place: SourcePlace {
    guard let input = unsafe context?.pointee.input else { return SourcePlace(line: 1, column: 1) }
    return unsafe SourcePlace(
      line: max(1, Int(input.pointee.line)), column: max(1, Int(input.pointee.col)))
  }

  func stop(_ problem: Fault.Problem, at place: SourcePlace?) {
    if self.problem == nil { self.problem = (problem, place) }
    unsafe xmlStopParser(context)
  }

  func begin(_ name: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes) {
    guard problem == nil else { return }
    depth += 1
    hasRoot = true
    guard depth <= XMLScanner.depthLimit else {
      return stop(.nestedTooDeeply(limit: XMLScanner.depthLimit), at: place)
    }
    unsafe listener.begin(Self.text(name), attributes, at: place)
  }

  func end(_ name: UnsafePointer<xmlChar>?) {
    guard problem == nil else { return }
    depth -= 1
    unsafe listener.end(Self.text(name))
  }

  func take(_ text: UnsafePointer<xmlChar>?, count: Int32) {
    guard problem == nil, listener.wantsText, let text = unsafe text else { return }
    unsafe listener.take(
      String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self))
  }

  private static func text(_ name: UnsafePointer<xmlChar>?) -> String {
    guard let name = unsafe name else { return "" }
    return unsafe String(cString: name)
  }

  private static func run(_ pointer: UnsafeMutableRawPointer?) -> XMLRun? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe Unmanaged<XMLRun>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// What the library calls; all that it would do by itself, from trees to entities, is not there.
  static let handler: xmlSAXHandler = {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { pointer, name, _, _, _, _, count, _, attributes in
      unsafe XMLRun.run(pointer)?.begin(name, XMLAttributes(start: attributes, count: Int(count)))
    }
    unsafe handler.endElementNs = { pointer, name, _, _ in unsafe XMLRun.run(pointer)?.end(name) }
    unsafe handler.characters = { pointer, text, count in
      unsafe XMLRun.run(pointer)?.take(text, count: count)
    }
    unsafe handler.cdataBlock = { pointer, text, count in
      unsafe XMLRun.run(pointer)?.take(text, count: count)
    }
    unsafe handler.entityDecl = { pointer, _, _, _, _, _ in
      unsafe XMLRun.run(pointer).map { $0.stop(.declaresEntities, at: $0.place) }
    }
    unsafe handler.reference = { pointer, _ in
      unsafe XMLRun.run(pointer).map { $0.stop(.declaresEntities, at: $0.place) }
    }
    unsafe handler.serror = { pointer, error in
      guard let run = unsafe XMLRun.run(pointer), let error = unsafe error,
        unsafe error.pointee.level != XML_ERR_WARNING
      else { return }
      unsafe run.stop(.notXML(code: Int(error.pointee.code)), at: run.place)
    }
    return unsafe handler
  }()
}
