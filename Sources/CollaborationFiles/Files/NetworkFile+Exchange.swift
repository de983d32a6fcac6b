extension NetworkFile {
  /// The form in which other programs exchange graphs that a path names; `nil` for any other.
  static func exchangeForm(of path: String) -> ExchangeForm? {
    let name = path.lowercased()
    if let form = ExchangeForm.allCases.first(where: { name.hasSuffix("." + $0.pathExtension) }) {
      return form
    }
    return ExchangeForm(pathExtension: pathExtension(of: path))
  }

  /// Whether a list is a table: its first line has the headings of one.
  static func isTable(_ path: String, of form: ExchangeForm) -> Bool {
    guard form == .edgeList, let bytes = try? FileBytes.read(path, limit: ExchangeForm.sizeLimit),
      let (text, _) = TextEncoding.decode(bytes)
    else { return false }
    let line = text.prefix { !$0.isNewline }
    let keys = line.split { $0 == "\t" || $0 == "," }
      .map { TableColumns.ties.column(headed: String($0))?.key }
    return keys.contains("from") && keys.contains("to")
  }

  /// The form of a list by another extension: `.txt` and `.dat` may hold DL or Pajek as well.
  static func form(of bytes: [UInt8], named form: ExchangeForm) -> ExchangeForm {
    guard form == .edgeList, let found = ExchangeForm.recognized(in: bytes) else { return form }
    return found
  }

  /// Reads a file of a form, and the files beside it that belong to it.
  static func read(
    _ path: String, as form: ExchangeForm, bytes: [UInt8]? = nil, faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading {
    let content =
      if let bytes { bytes } else { try FileBytes.read(path, limit: ExchangeForm.sizeLimit) }
    var companions: [String: [UInt8]] = [:]
    let stem = self.path(path, without: form.pathExtension)
    for companion in form.companionExtensions {
      let beside = stem + "." + companion
      guard FileBytes.problem(ofOpening: beside) == nil else { continue }
      companions[companion] = try FileBytes.read(beside, limit: ExchangeForm.sizeLimit)
    }
    return try self.form(of: content, named: form)
      .read(content, file: path, companions: companions, faultyRows: faultyRows)
  }

  /// Reads what a `.gz` file holds, by the extension before that one.
  static func read(
    gzip path: String, faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading {
    let packed = try FileBytes.read(path, limit: ExchangeForm.sizeLimit)
    let bytes = try GzipBytes.expand(packed, limit: ExchangeForm.sizeLimit, file: path)
    let inner = String(path.dropLast(".gz".count))
    if let form = exchangeForm(of: inner) ?? ExchangeForm.recognized(in: bytes) {
      return try self.form(of: bytes, named: form)
        .read(bytes, file: inner, faultyRows: faultyRows)
    }
    switch pathExtension(of: inner) {
    case "yaml", "yml", "json":
      return try NetworkYAML.read(bytes, file: inner, faultyRows: faultyRows)
    case let other:
      throw NetworkFileError(
        faults: [Fault(.unknownFormat(pathExtension: other), at: Fault.Location(file: path))])
    }
  }

  /// A path without its extension.
  static func path(_ path: String, without pathExtension: String) -> String {
    let ending = "." + pathExtension
    if path.lowercased().hasSuffix(ending) { return String(path.dropLast(ending.count)) }
    let known = self.pathExtension(of: path)
    return known.isEmpty ? path : String(path.dropLast(known.count + 1))
  }
}

extension ExchangeForm {
  /// The form that the first bytes of a file speak of, whatever the file is called.
  static func recognized(in bytes: [UInt8]) -> ExchangeForm? {
    let head = bytes.prefix(4_096)
    let text = (TextEncoding.decode(Array(head))?.text ?? String(decoding: head, as: UTF8.self))
      .lowercased()
    let start = String(text.drop { $0.isWhitespace || $0 == "\u{FEFF}" })
    if start.hasPrefix("<") {
      if text.contains("<graphml") { return .graphML }
      return text.contains("<gexf") ? .gexf : nil
    }
    if start.hasPrefix("*vertices") || start.hasPrefix("*network") { return .pajek }
    if start.hasPrefix("dl"), let next = start.dropFirst(2).first, next.isWhitespace || next == ","
    {
      return .ucinet
    }
    if start.hasPrefix("{") { return .nodeLink }
    let words = text.split { $0.isWhitespace }
    if let place = words.firstIndex(of: "graph"), words.dropFirst(place + 1).first?.first == "[" {
      return .gml
    }
    return words.contains("graph[") ? .gml : nil
  }
}
