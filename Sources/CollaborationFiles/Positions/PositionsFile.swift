public import MapLayouts
import Scene

/// Files that keep where a map puts everybody.
///
/// ```json
/// {
///   "tsunagi-positions": 1,
///   "page": "a3",
///   "portrait": false,
///   "layout": "islands",
///   "type": 9.5,
///   "room": [20, 84, 1171, 786],
///   "positions": {
///     "asa": [671, 557],
///     "hokatsu": [581, 548]
///   },
///   "areas": {
///     "高齢": [635, 85, 937, 232]
///   }
/// }
/// ```
///
/// A position is the centre of a participant or meeting, across and up from the page's lower left
/// corner, in points (1/72 inch). An area, and the room that the map has on the page, are their left,
/// lower, right and upper sides. `type` is the size of type in points. Positions may be changed by
/// hand; whoever has none is given a place.
public enum PositionsFile {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 10_000_000

  /// Reads positions from a file.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  public static func read(_ path: String) throws(NetworkFileError) -> MapPositions {
    try read(FileBytes.read(path, limit: sizeLimit), file: path)
  }

  /// Reads positions from the bytes of a file.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  public static func read(_ bytes: [UInt8], file: String) throws(NetworkFileError) -> MapPositions {
    try Record.read(bytes, file: file, key: "positions", as: .positions) {
      PositionsReader(record: $0, log: $1).positions
    }
  }

  /// The text of a file of positions; the same positions are always the same text.
  public static func text(of positions: MapPositions) -> String {
    func row(_ numbers: [Double]) -> String {
      "[" + numbers.map(number).joined(separator: ", ") + "]"
    }
    func sides(_ area: Rectangle) -> String { row([area.left, area.bottom, area.right, area.top]) }
    func table(_ rows: [String: String]) -> String {
      guard !rows.isEmpty else { return "{}" }
      let lines = rows.sorted { $0.key < $1.key }.map { "    \(CanonicalJSON.quoted($0)): \($1)" }
      return "{\n" + lines.joined(separator: ",\n") + "\n  }"
    }
    return """
      {
        "tsunagi-positions": 1,
        "page": "\(positions.page.format.rawValue)",
        "portrait": \(positions.page.isPortrait),
        "layout": "\(positions.layout.rawValue)",
        "type": \(number(positions.fontSize)),
        "room": \(sides(positions.room)),
        "positions": \(table(positions.centers.mapValues { row([$0.x, $0.y]) })),
        "areas": \(table(positions.areas.mapValues(sides)))
      }

      """
  }

  /// A number to hundredths: a printer does not place anything more finely.
  private static func number(_ value: Double) -> String {
    let hundredths = (value * 100).rounded() / 100
    return Int(exactly: hundredths).map(String.init) ?? "\(hundredths)"
  }
}

private struct PositionsReader {
  let record: Record
  let log: FaultLog

  /// What a file says; `nil` where something is missing that a map cannot do without.
  var positions: MapPositions? {
    if let version = record.required("tsunagi-positions"), version != "1" {
      log.report(.otherVersion(version), at: record.place(of: "tsunagi-positions"))
    }
    let format = choice("page", of: Page.Format.allCases)
    let layout = choice("layout", of: Layout.allCases)
    let room = required("room").flatMap { rectangle($0, key: "room") }
    if record.value("type") == nil {
      log.report(.missingKey("type", of: .positions), at: record.place)
    }
    let size = record.number("type")
    if let size, !(4...72).contains(size) {
      log.report(
        .badNumber(key: "type", text: "\(size)", least: 4), at: record.place(of: "type"))
    }
    let centers = table("positions") { node, key in
      numbers(node, key: key, count: 2).map { Point(x: $0[0], y: $0[1]) }
    }
    let areas = table("areas", rectangle)
    guard let format, let layout, let room, let size else { return nil }
    return MapPositions(
      page: Page(format, portrait: record.flag("portrait") ?? false), layout: layout, room: room,
      fontSize: size, centers: centers, areas: areas)
  }

  private func required(_ key: String) -> DocumentNode? {
    if let node = record.value(key) { return node }
    log.report(.missingKey(key, of: .positions), at: record.place)
    return nil
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ key: String, of choices: [Choice]
  ) -> Choice? {
    guard let text = record.required(key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    log.report(
      .notAmong(key: key, text: text, choices: choices.map(\.rawValue)),
      at: record.place(of: key))
    return nil
  }

  private func table<Value>(
    _ key: String, _ read: (DocumentNode, String) -> Value?
  ) -> [String: Value] {
    guard let node = record.value(key) else { return [:] }
    guard case .mapping(let entries) = node.content else {
      log.report(.wrongType(key: key, expected: .mapping, found: node.shape), at: node.place)
      return [:]
    }
    let values = entries.compactMap { entry in read(entry.value, entry.key).map { (entry.key, $0) }
    }
    return Dictionary(values, uniquingKeysWith: { first, _ in first })
  }

  private func rectangle(_ node: DocumentNode, key: String) -> Rectangle? {
    guard let sides = numbers(node, key: key, count: 4) else { return nil }
    guard sides[0] < sides[2], sides[1] < sides[3] else {
      log.report(.sidesReversed(key: key), at: node.place)
      return nil
    }
    return Rectangle(left: sides[0], bottom: sides[1], right: sides[2], top: sides[3])
  }

  private func numbers(_ node: DocumentNode, key: String, count: Int) -> [Double]? {
    guard case .list(let elements) = node.content, elements.count == count else {
      log.report(.notSoManyNumbers(key: key, expected: count), at: node.place)
      return nil
    }
    var numbers: [Double] = []
    for element in elements {
      guard case .scalar(let text, _) = element.content, let number = Double(text),
        (0...PositionsReader.farthest).contains(number)
      else {
        log.report(.offPage(key: key, farthest: Int(Self.farthest)), at: element.place)
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The longer side of an A0 sheet, rounded up: no page is larger.
  private static let farthest = 3400.0
}
