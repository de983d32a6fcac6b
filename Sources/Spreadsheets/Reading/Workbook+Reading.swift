import XMLEvents

extension Workbook {
  /// Reads a workbook (`.xlsx`, `.xlsm`).
  ///
  /// Sheets are read as they stream out of the archive: the memory needed is that of their cells.
  ///
  /// - Throws: ``WorkbookError`` where the file is none, is protected, or is beyond the limits.
  /// - Complexity: O(*k*), where *k* is the number of decompressed bytes.
  public static func read(
    _ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookError) -> Workbook {
    if let kind = foreignKind(of: bytes) { throw kind }
    let archive = try ZipArchive(bytes, limits: limits)
    if let kind = foreignKind(of: archive) { throw kind }

    let root = Relationships()
    try parse("_rels/.rels", of: archive, for: root)
    guard let target = root.target(ofType: "officeDocument") else { throw .otherArchive }
    let main = Relationships.name(of: target, from: "")
    if main.hasSuffix(".bin") { throw .binaryExcel }
    guard archive.contains(main) else { throw .missingPart(main) }
    let outline = WorkbookOutline()
    try parse(main, of: archive, for: outline)
    guard !outline.sheets.isEmpty else { throw .otherArchive }

    let relations = Relationships()
    let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let name = main.split(separator: "/").last.map(String.init) ?? main
    try parse("\(folder)_rels/\(name).rels", of: archive, for: relations)
    func part(ofType type: String) -> String? {
      relations.target(ofType: type).map { Relationships.name(of: $0, from: main) }
        .flatMap { archive.contains($0) ? $0 : nil }
    }
    let strings = SharedStrings()
    if let part = part(ofType: "sharedStrings") { try parse(part, of: archive, for: strings) }
    let styles = CellStyles()
    if let part = part(ofType: "styles") { try parse(part, of: archive, for: styles) }

    var cellsLeft = limits.cells
    var sheets: [Sheet] = []
    for entry in outline.sheets {
      guard let relation = relations.all.first(where: { $0.id == entry.relation }) else {
        throw .missingPart(entry.name)
      }
      // A tab may hold a chart alone.
      guard relation.type.hasSuffix("/worksheet") else { continue }
      let reader = SheetReader(
        contents: CellContents(
          strings: strings.all, formats: styles.formats, startsIn1904: outline.startsIn1904),
        cellLimit: cellsLeft)
      try parse(
        Relationships.name(of: relation.target, from: main), of: archive, for: reader)
      let rows = reader.finishedRows()
      if reader.isOverfull { throw .tooManyCells(limit: limits.cells) }
      cellsLeft -= reader.cellCount
      sheets.append(
        Sheet(
          name: entry.name, isHidden: entry.isHidden, rows: rows, lostCells: reader.lostCells))
    }
    return Workbook(sheets: sheets)
  }

  private static func parse(
    _ part: String, of archive: ZipArchive, for listener: any XMLEventListener
  ) throws(WorkbookError) {
    let parser = XMLEventParser(listener)
    try archive.read(part) { (piece: ArraySlice<UInt8>) throws(WorkbookError) in
      do { try parser.feed(piece) } catch { throw .brokenPart(part) }
    }
    do { try parser.finish() } catch { throw .brokenPart(part) }
  }

  // MARK: What is no workbook of ours

  private static func foreignKind(of bytes: [UInt8]) -> WorkbookError? {
    // A compound file: a workbook of old Excel, or a new one within its encryption.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      let name = "EncryptedPackage".utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
      return contains(name, in: bytes) ? .encrypted : .oldExcel
    }
    return bytes.starts(with: [0x50, 0x4B]) ? nil : .notAWorkbook
  }

  private static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    guard bytes.count >= needle.count else { return false }
    return (0...(bytes.count - needle.count)).contains { start in
      bytes[start] == needle[0] && bytes[start..<(start + needle.count)].elementsEqual(needle)
    }
  }

  private static func foreignKind(of archive: ZipArchive) -> WorkbookError? {
    if archive.contains("_rels/.rels") { return nil }
    if archive.contains("mimetype"), archive.contains("content.xml") { return .openDocument }
    let isNumbers = archive.names.contains { $0.hasSuffix(".iwa") || $0 == "Index.zip" }
    return isNumbers ? .numbers : .otherArchive
  }
}
