import CollaborationModel

/// What a matrix shows: rows and columns with the same names, in blocks, and what stands in the cells.
struct MatrixTable {
  enum Cell: Hashable {
    case empty
    case tie(EdgeMark.Line, depth: Int?)
    case figures(String, share: Double)
  }

  let names: [String]

  /// The sector of each row, by which it is ruled and coloured; `nil` for none.
  let sectors: [String?]
  let cells: [[Cell]]

  /// Participant by participant, in the order of their main sectors.
  init(_ network: CollaborationNetwork, _ edges: [EdgeMark]) {
    let order = network.vocabulary.sectors.map(\.id)
    func rank(_ participant: Participant) -> (Int, String) {
      let sector = participant.sectors.first
      return (sector.flatMap(order.firstIndex(of:)) ?? order.count, sector ?? "\u{FFFF}")
    }
    let participants = network.participants.sorted {
      let (first, second) = (rank($0), rank($1))
      return (first.0, first.1, $0.id) < (second.0, second.1, $1.id)
    }
    names = participants.map { $0.name.replacing("\n", with: " ") }
    sectors = participants.map(\.sectors.first)
    let places = Dictionary(
      zip(participants.map(\.id), participants.indices), uniquingKeysWith: { first, _ in first })
    var cells = Array(
      repeating: Array(repeating: Cell.empty, count: participants.count),
      count: participants.count)
    for edge in edges {
      guard let from = places[edge.from], let to = places[edge.to] else { continue }
      cells[from][to] = .tie(edge.line, depth: edge.depth)
      if edge.heads != .forward { cells[to][from] = .tie(edge.line, depth: edge.depth) }
    }
    self.cells = cells
  }

  /// Sector by sector: observed ties over expected ones.
  init(_ table: SectorTable, _ network: CollaborationNetwork, language: Language) {
    names = table.sectors.map { network.vocabulary.sector($0)?.term.name(in: language) ?? $0 }
    sectors = table.sectors
    let most = table.cells.joined().map(\.observed).max() ?? 0
    cells = table.cells.map { row in
      row.map { cell in
        let expected = cell.expected.map(Self.decimal) ?? "—"
        return .figures(
          "\(Self.decimal(cell.observed)) / \(expected)",
          share: most > 0 ? cell.observed / most : 0)
      }
    }
  }

  /// Whole numbers as such, others with one decimal.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
