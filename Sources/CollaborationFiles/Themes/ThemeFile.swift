import CollaborationModel
public import Scene

/// Files that say how maps look: typeface, colours and marks.
///
/// ```yaml
/// tsunagi-theme: 1
/// font: BIZ UDPGothic
/// sectors:
///   高齢: {colour: '#FFCA80', mark: 高}
///   教育: {colour: '#D8F255'}
/// lines:
///   working: '#1F3D6B'
///   proposed: '#990099'
/// ```
///
/// Every key but the first may be left out. What a theme cannot change is what a copy without colour
/// is read by: outlines, widths, dashes, and that every sector has a mark of its own. Text has to stand
/// out from an area by a contrast of 4.5, and a line from the paper by 3 (WCAG 2.2, 1.4.3 and 1.4.11).
public enum ThemeFile {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 100_000

  /// Reads a theme from a file.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  public static func read(_ path: String) throws(NetworkFileError) -> Theme {
    try read(FileBytes.read(path, limit: sizeLimit), file: path)
  }

  /// Reads a theme from the bytes of a file.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  public static func read(_ bytes: [UInt8], file: String) throws(NetworkFileError) -> Theme {
    try Record.read(bytes, file: file, key: "theme", as: .theme) { ThemeReader(log: $1).theme($0) }
  }
}

private struct ThemeReader {
  let log: FaultLog

  private static let textContrast = 4.5
  private static let lineContrast = 3.0

  func theme(_ record: Record) -> Theme {
    if let version = record.required("tsunagi-theme"), version != "1" {
      log.report(.otherVersion(version), at: record.place(of: "tsunagi-theme"))
    }
    var theme = Theme()
    if let font = record.text("font", limit: 200) { theme.font = font }
    if let sectors = record.record("sectors", as: .themeSectors) {
      readSectors(sectors, into: &theme)
    }
    if let lines = record.record("lines", as: .themeLines) {
      for line in Theme.Line.allCases {
        theme.lines[line] = colour(
          line.rawValue, of: lines, against: .white, atLeast: Self.lineContrast)
      }
    }
    return theme
  }

  private func readSectors(_ sectors: Record, into theme: inout Theme) {
    var marks: Set<String> = []
    for sector in Vocabulary.standard.sectors.map(\.id) {
      guard let record = sectors.record(sector, as: .themeSector) else { continue }
      var shown = Theme.Sector()
      shown.colour = colour("colour", of: record, against: .ink, atLeast: Self.textContrast)
      shown.mark = record.text("mark", limit: 100)
      if let mark = shown.mark {
        let place = record.place(of: "mark")
        if mark.count != 1 { log.report(.badMark(mark), at: place) }
        if !marks.insert(mark).inserted { log.report(.repeatedMark(mark), at: place) }
      }
      theme.sectors[sector] = shown
    }
  }

  /// The colour of a key, where it stands out from another by a contrast.
  private func colour(
    _ key: String, of record: Record, against other: Colour, atLeast least: Double
  ) -> Colour? {
    guard let text = record.text(key, limit: 100) else { return nil }
    let place = record.place(of: key)
    guard let colour = Colour(hex: text) else {
      log.report(.badColour(key: key, text: text), at: place)
      return nil
    }
    let contrast = colour.contrast(to: other)
    if contrast < least {
      log.report(
        .lowContrast(
          key: key, tenths: Int((contrast * 10).rounded(.down)), leastTenths: Int(least * 10)),
        at: place)
    }
    return colour
  }
}
