/// Networks as Pajek has them: labels are names, relations kinds, values weights or else depths; a
/// partition holds the main sectors, a vector how many stand behind a name.
///
/// Labels have no marks for quotation marks and line ends; these are written as `&#34;` and `&#10;`, as
/// Pajek does. The file begins with the mark of UTF-8, by which Pajek knows it.
enum PajekText {
  /// A network with what its labels, lines and values hold.
  static func network(_ graph: ExchangeGraph) -> String { "\u{FEFF}" + body(graph) }

  /// The network, its partition and its vector in one file.
  static func project(_ graph: ExchangeGraph) -> String {
    var text = network(graph)
    if let partition = partition(graph) {
      text += "\r\n*Partition 分野 \(partition.legend)\r\n" + partition.values
    }
    if let vector = vector(graph) { text += "\r\n*Vector か所数\r\n" + vector }
    return text
  }

  /// The partition and the vector as files of their own.
  static func companions(of graph: ExchangeGraph) -> [(pathExtension: String, text: String)] {
    var files: [(pathExtension: String, text: String)] = []
    if let partition = partition(graph) {
      files.append(("clu", "\u{FEFF}% \(partition.legend)\r\n" + partition.values))
    }
    if let vector = vector(graph) { files.append(("vec", "\u{FEFF}" + vector)) }
    return files
  }

  private static func body(_ graph: ExchangeGraph) -> String {
    var text = ""
    if !graph.name.isEmpty { text += "*Network \(escaped(graph.name))\r\n" }
    text += "*Vertices \(graph.nodes.count)\r\n"
    var numbers: [String: Int] = [:]
    for (index, node) in graph.nodes.enumerated() {
      if let id = node["id"], numbers[id] == nil { numbers[id] = index + 1 }
      text += "\(index + 1) \"\(escaped(node["name"] ?? node["id"] ?? ""))\"\r\n"
    }
    var kinds: [String] = []
    for edge in graph.edges {
      if let kind = edge["kind"], !kinds.contains(kind) { kinds.append(kind) }
    }
    // NetworkX and igraph read one relation a file, and none with a name.
    let isOnly = kinds.count == 1 && !graph.isMixed
    if isOnly { text += relationComment + "\"\(escaped(kinds[0]))\"\r\n" }
    for (index, kind) in kinds.enumerated() {
      for isDirected in [true, false] {
        let lines = graph.edges.filter {
          $0["kind"] == kind && ExchangeGraph.isDirected($0) == isDirected
        }
        guard !lines.isEmpty else { continue }
        text += isDirected ? "*Arcs" : "*Edges"
        text += isOnly ? "\r\n" : " :\(index + 1) \"\(escaped(kind))\"\r\n"
        for edge in lines {
          guard let from = edge["from"].flatMap({ numbers[$0] }),
            let to = edge["to"].flatMap({ numbers[$0] })
          else { continue }
          text += "\(from) \(to)"
          if let strength = ExchangeGraph.strength(of: edge) {
            text += " \(strength)"
          } else if edge["label"] != nil {
            text += " 1"
          }
          if let label = edge["label"] { text += " l \"\(escaped(label))\"" }
          text += "\r\n"
        }
      }
    }
    return text
  }

  /// How a comment begins that names the only relation.
  private static let relationComment = "% relation "

  /// The name of the relation that a comment gives to lines of none.
  static func onlyRelation(in text: String) -> String? {
    // By bytes: to Swift a line end of two characters is one.
    guard let start = text.utf8.firstRange(of: Array(relationComment.utf8)) else { return nil }
    let name = text[start.upperBound...].prefix { !$0.isNewline }
    guard name.first == "\"", name.last == "\"", name.count > 2 else { return nil }
    return CharacterReferences.decoded(String(name.dropFirst().dropLast()))
  }

  private static func partition(_ graph: ExchangeGraph) -> (legend: String, values: String)? {
    let mains = graph.nodes.map { $0["sectors"]?.split(separator: ";").first.map(String.init) }
    var sectors: [String] = []
    for sector in mains.compactMap(\.self) where !sectors.contains(sector) {
      sectors.append(sector)
    }
    guard !sectors.isEmpty else { return nil }
    let legend = sectors.enumerated().map { "\($0.offset + 1)=\(escaped($0.element))" }
    let values = mains.map { main in
      String((main.flatMap(sectors.firstIndex).map { $0 + 1 }) ?? 0) + "\r\n"
    }
    return (
      legend.joined(separator: ", "), "*Vertices \(mains.count)\r\n" + values.joined()
    )
  }

  /// The names of the clusters that a legend gives.
  static func clusters(in legend: String) -> [Int: String] {
    var clusters: [Int: String] = [:]
    let lines = legend.unicodeScalars.split { Character($0).isNewline }
    guard let line = lines.first(where: { $0.contains("=") }) else { return [:] }
    for part in line.split(separator: ",") {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let number = part[..<equals].split { $0 == " " || $0 == "%" || $0 == "\u{FEFF}" }.last
      if let number = number.flatMap({ Int(String($0)) }) {
        clusters[number] = String(part[part.index(after: equals)...]).trimmingBlanks
      }
    }
    return clusters
  }

  private static func vector(_ graph: ExchangeGraph) -> String? {
    guard graph.nodes.contains(where: { $0["count"] != nil }) else { return nil }
    return "*Vertices \(graph.nodes.count)\r\n"
      + graph.nodes.map { ($0["count"] ?? "1") + "\r\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    CharacterReferences.encoded(text) { scalar in
      scalar.value >= 0x20 && scalar != "\"" && scalar != "'" && scalar.value != 0x7F
    }
  }
}
