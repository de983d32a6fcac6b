import CollaborationModel

/// The short way from a foreign graph to a network, for graphs of nothing but names and weights.
///
/// Large graphs are mostly of that kind, and rows with whatever else they might hold cost many times
/// what the file does. Anything that is not plain or not in order goes the long way, which finds the
/// words for it; a test holds the two against each other.
struct PlainGraph {
  private let nodes: [NetworkTable.Row]
  private let edges: [NetworkTable.Row]
  private let name: String
  private let file: String

  /// The kinds of participants and ties that state none.
  private static let participantKind = "agency"
  private static let tieKind = "連携"

  /// - Parameter file: what the ledger calls the file.
  init?(_ graph: ForeignGraph, name: String, file: String) {
    guard graph.description.isEmpty else { return nil }
    nodes = graph.nodes
    edges = graph.edges
    self.name = name
    self.file = file
  }

  /// The network; `nil` where something is to be said of a node or an edge.
  var reading: NetworkReading? {
    guard !name.isEmpty, name.isPlainName, let people = participants else { return nil }
    var numbers = [String: Int32](minimumCapacity: people.count)
    for (index, person) in people.enumerated() {
      guard numbers.updateValue(Int32(index), forKey: person.id) == nil else { return nil }
    }
    guard let ties = ties(among: numbers) else { return nil }
    var network = CollaborationNetwork(name: name, vocabulary: .standard)
    network.participants = people
    network.ties = ties
    var tables: [ImportLedger.Table] = []
    for (part, count) in [(ImportLedger.Part.participants, people.count), (.ties, ties.count)]
    where count > 0 {
      tables.append(
        ImportLedger.Table(file: file, sheet: nil, part: part, rows: count, kept: count))
    }
    return NetworkReading(network: network, ledger: ImportLedger(tables: tables))
  }

  private var participants: [Participant]? {
    var people: [Participant] = []
    people.reserveCapacity(nodes.count)
    for node in nodes {
      guard node.problem == nil else { return nil }
      var id: String?
      var name: String?
      for entry in node.entries {
        guard case .scalar(let text, _) = entry.value.content else { return nil }
        switch entry.key {
        case "id": id = text
        case "name": name = text
        default: return nil
        }
      }
      guard let id, !id.isEmpty, id.utf8.count <= Record.idLimit, FormReader.isSoundID(id) else {
        return nil
      }
      let shown = name ?? id
      guard shown.isPlainName else { return nil }
      people.append(Participant(id: id, name: shown, kind: Self.participantKind))
    }
    return people
  }

  /// An edge by its ends and direction, of which there may be one.
  private struct Ends: Hashable {
    let from: Int32
    let to: Int32
    let isDirected: Bool
  }

  private func ties(among numbers: [String: Int32]) -> [Tie]? {
    var ties: [Tie] = []
    ties.reserveCapacity(edges.count)
    var seen = Set<Ends>(minimumCapacity: edges.count)
    let directed = Choices.directions.word(for: true)
    let mutual = Choices.directions.word(for: false)
    for edge in edges {
      guard edge.problem == nil else { return nil }
      var from: String?
      var to: String?
      var isDirected = false
      var weight: Double?
      for entry in edge.entries {
        guard case .scalar(let text, _) = entry.value.content else { return nil }
        switch entry.key {
        case "from": from = text
        case "to": to = text
        case "direction":
          guard text == directed || text == mutual else { return nil }
          isDirected = text == directed
        case "weight":
          guard let number = Double(text), number.isFinite, number > 0 else { return nil }
          weight = number
        default: return nil
        }
      }
      guard let from, let to, from != to, let start = numbers[from], let end = numbers[to] else {
        return nil
      }
      let isSorted = isDirected || start < end
      let ends = Ends(
        from: isSorted ? start : end, to: isSorted ? end : start, isDirected: isDirected)
      guard seen.insert(ends).inserted else { return nil }
      ties.append(
        Tie(from: from, to: to, kind: Self.tieKind, isDirected: isDirected, weight: weight))
    }
    return ties
  }
}

extension String {
  /// Whether the text is a name that there is nothing to say of.
  fileprivate var isPlainName: Bool {
    guard !isEmpty, utf8.count <= Record.nameLimit else { return false }
    var hasContent = false
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F { return false }
      if byte != 0x20 { hasContent = true }
    }
    guard hasContent else { return false }
    // Whatever is not ASCII may be a character that cannot be seen.
    return utf8.allSatisfy { $0 < 0x80 } || !unicodeScalars.contains(where: \.isForbiddenInText)
  }
}
