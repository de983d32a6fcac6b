extension NetworkFile {
  /// The form in which other programs exchange graphs that a path names; `nil` for any other.
  static func exchangeForm(of path: String) -> ExchangeForm? {
    let name = path.lowercased()
    if let form = ExchangeForm.allCases.first(where: { name.hasSuffix("." + $0.pathExtension) }) {
      return form
    }
    return ExchangeForm(pathExtension: pathExtension(of: path))
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
    return try form.read(content, file: path, companions: companions, faultyRows: faultyRows)
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
    if start.hasPrefix("dl"), let next = start.dropFirst(2).first, next.isWhitespace || next == "," {
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
