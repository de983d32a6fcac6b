import CXMLEvents

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
    let run = XMLRun(listener: listener)
    var text = text
    let isSound = text.withUTF8 { bytes -> Bool in
      guard let start = bytes.baseAddress, let length = Int32(exactly: bytes.count) else {
        return false
      }
      return withExtendedLifetime(run) {
        unsafe withUnsafePointer(to: run.events) { unsafe xml_events_read(start, length, $0) }
      }
    }
    if let (problem, place) = run.problem {
      log.report(problem, at: place)
      return false
    }
    if !isSound { log.report(.notXML(code: nil), at: nil) }
    return isSound
  }
}

/// The attributes of an element, which can be asked for while it begins.
@unsafe struct XMLAttributes {
  fileprivate let start: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let count: Int

  /// The value of the attribute of a name, whatever its prefix.
  subscript(_ name: StaticString) -> String? {
    @safe get {
      guard let start = unsafe start else { return nil }
      for index in unsafe 0..<count {
        let fields = unsafe start + 5 * index
        guard let written = unsafe fields[0], let from = unsafe fields[3], let to = unsafe fields[4]
        else { continue }
        let isNamed = name.withUTF8Buffer { wanted in
          for place in wanted.indices where unsafe written[place] != wanted[place] { return false }
          return unsafe written[wanted.count] == 0
        }
        if isNamed {
          return unsafe String(
            decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
        }
      }
      return nil
    }
  }
}

/// One reading: what the library calls back, and what was found wrong.
private final class XMLRun {
  private let listener: any XMLListener
  private var depth = 0
  private(set) var problem: (Fault.Problem, SourcePlace?)?

  init(listener: any XMLListener) {
    self.listener = listener
  }

  private static func run(_ pointer: UnsafeMutableRawPointer) -> XMLRun {
    unsafe Unmanaged<XMLRun>.fromOpaque(pointer).takeUnretainedValue()
  }

  private static func place(_ line: Int, _ column: Int) -> SourcePlace {
    SourcePlace(line: max(1, line), column: max(1, column))
  }

  private func begin(_ name: String, _ attributes: XMLAttributes, at place: SourcePlace) -> Bool {
    depth += 1
    guard depth <= XMLScanner.depthLimit else {
      problem = (.nestedTooDeeply(limit: XMLScanner.depthLimit), place)
      return false
    }
    unsafe listener.begin(name, attributes, at: place)
    return true
  }

  private func end(_ name: String) {
    depth -= 1
    listener.end(name)
  }

  /// What the library calls, as long as the run is there.
  var events: xml_events {
    unsafe xml_events(
      listener: Unmanaged.passUnretained(self).toOpaque(),
      begin: { pointer, name, attributes, count, line, column in
        unsafe XMLRun.run(pointer).begin(
          String(cString: name), XMLAttributes(start: attributes, count: Int(count)),
          at: XMLRun.place(line, column))
      },
      end: { pointer, name in unsafe XMLRun.run(pointer).end(String(cString: name)) },
      take: { pointer, text, length in
        let run = unsafe XMLRun.run(pointer)
        guard run.listener.wantsText else { return }
        unsafe run.listener.take(
          String(decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF8.self))
      },
      refuse_entity: { pointer, line, column in
        unsafe XMLRun.run(pointer).problem = (.declaresEntities, XMLRun.place(line, column))
      },
      fail: { pointer, code, line, column in
        unsafe XMLRun.run(pointer).problem = (
          .notXML(code: Int(code)), XMLRun.place(line, column)
        )
      })
  }
}
