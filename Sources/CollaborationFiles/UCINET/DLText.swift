/// Networks in the DL language of UCINET: a full matrix for every kind of tie, weights or else depths as
/// values, and 1 where there is neither.
///
/// Labels are ids, since UCINET's builds differ in what they make of other characters than ASCII; a table
/// beside the file has the names. A mutual tie stands in both halves.
enum DLText {
  /// A matrix of more values is no file that UCINET opens.
  static let valueLimit = 20_000_000

  static func text(of graph: ExchangeGraph) -> String {
    let kinds = kinds(of: graph)
    var text =
      "DL N=\(graph.nodes.count) NM=\(max(1, kinds.count)) FORMAT=FULLMATRIX\r\nLABELS:\r\n"
    for node in graph.nodes { text += label(node["id"] ?? "") + "\r\n" }
    if !kinds.isEmpty {
      text += "MATRIX LABELS:\r\n"
      for kind in kinds { text += quoted(kind) + "\r\n" }
    }
    text += "DATA:\r\n"
    var numbers: [String: Int] = [:]
    for (index, node) in graph.nodes.enumerated() { numbers[node["id"] ?? ""] = index }
    for kind in kinds.isEmpty ? [""] : kinds {
      var rows: [Int: [Int: String]] = [:]
      for edge in graph.edges where edge["kind"] == kind {
        guard let from = edge["from"].flatMap({ numbers[$0] }),
          let to = edge["to"].flatMap({ numbers[$0] })
        else { continue }
        let value = ExchangeGraph.strength(of: edge) ?? "1"
        rows[from, default: [:]][to] = value
        if !ExchangeGraph.isDirected(edge) { rows[to, default: [:]][from] = value }
      }
      for row in graph.nodes.indices {
        let values = rows[row] ?? [:]
        text += graph.nodes.indices.map { values[$0] ?? "0" }.joined(separator: " ") + "\r\n"
      }
    }
    return text
  }

  static func kinds(of graph: ExchangeGraph) -> [String] {
    var kinds: [String] = []
    for edge in graph.edges {
      if let kind = edge["kind"], !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }

  /// The table of names, as spreadsheets want it.
  static func companions(of graph: ExchangeGraph) -> [(pathExtension: String, text: String)] {
    let rows = graph.nodes.map { [$0["id"] ?? "", $0["name"] ?? ""] }
    let lines = ([["id", "name"]] + rows).map {
      $0.map(DelimitedText.cell).joined(separator: ",") + "\r\n"
    }
    return [("names.csv", "\u{FEFF}" + lines.joined())]
  }

  /// A label as it stands, or quoted where it holds what divides labels or is a word of the header.
  private static func label(_ id: String) -> String {
    let isWord =
      !DLHeader.words.contains(id.lowercased())
      && id.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte >= 0x80 || "_-.".utf8.contains(byte)
      }
    return isWord ? id : quoted(id)
  }

  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar == "\"" ? "'" : scalar == "\n" ? " " : scalar
    }
    return "\"" + String(String.UnicodeScalarView(scalars)) + "\""
  }
}
