/// A bare list of ties, a line each: two ids, and a weight if there is one.
///
/// Columns are parted by tabs where the first line has one, so that ids may hold spaces, else by blanks;
/// what stands behind `#` or `%` at the start of a line is a comment. Ids are as written.
enum EdgeListDocument {
  static func graph(in source: SourceText, log: FaultLog) -> ForeignGraph? {
    var scanner = TextScanner(source.text)
    var divider: UInt8?
    var nodes: [NetworkTable.Row] = []
    var known: Set<String> = []
    var edges: [NetworkTable.Row] = []
    while !scanner.isAtEnd {
      scanner.skip { $0 == 0x0A || $0 == 0x0D }
      if scanner.isAtEnd { break }
      let place = scanner.place
      let line = scanner.take { $0 != 0x0A && $0 != 0x0D }
      if line.first == "#" || line.first == "%" || line.trimmingBlanks.isEmpty { continue }
      let columns: [String]
      if divider == nil { divider = line.utf8.contains(0x09) ? 0x09 : 0x20 }
      if divider == 0x09 {
        columns = line.split(separator: "\t").map { String($0).trimmingBlanks }
      } else {
        columns = line.split { $0 == " " || $0 == "\t" }.map(String.init)
      }
      guard columns.count > 1, !columns[0].isEmpty, !columns[1].isEmpty else {
        edges.append(NetworkTable.Row(unusable: .missingEnd, at: place))
        continue
      }
      var edge = NetworkTable.Row(place: place)
      for (key, id) in zip(["from", "to"], columns) {
        edge.set(key, text: id)
        guard known.insert(id).inserted else { continue }
        var node = NetworkTable.Row(place: place)
        node.set("id", text: id)
        nodes.append(node)
      }
      if columns.count > 2, !columns[2].isEmpty { edge.set("weight", text: columns[2]) }
      edges.append(edge)
    }
    if edges.isEmpty {
      log.report(.empty, at: nil)
      return nil
    }
    return ForeignGraph(nodes: nodes, edges: edges, log: log)
  }
}
