import CollaborationModel
import Scene

/// What a matrix shows: rows and columns with the same names, in blocks, and what stands in the cells.
struct MatrixTable {
  /// A row, and the column of the same name.
  struct Row {
    let id: String
    let name: String
    var badges: [NodeBadge] = []
    var isMeeting = false
  }

  /// What the rows of a block have in common.
  enum Subject: Hashable {
    case sector(String)
    case noSector
    case meetings
  }

  /// Rows of one subject, one after the other.
  struct Block {
    let subject: Subject
    let rows: Range<Int>
  }

  let rows: [Row]
  let blocks: [Block]
  let cells: [[MatrixCell]]

  /// Whether the rows are sectors, not participants.
  let isBySector: Bool

  /// Participant by participant, in the order of their main sectors; meetings come last, and a seat is
  /// a line between its participant and the meeting.
  init(_ network: CollaborationNetwork, _ edges: [EdgeMark], _ plan: DiagramPlan) {
    isBySector = false
    let words = LegendWords(plan.language)
    func row(_ id: String, _ name: String, _ count: Int?, isMeeting: Bool) -> Row {
      let change = plan.change
      let presence: [NodeBadge] =
        change?.joined.contains(id) == true
        ? [.joined] : change?.left.contains(id) == true ? [.left] : []
      let notes = [
        count.flatMap { $0 > 1 ? "×\($0)" : nil },
        plan.excerpt.references[id].map { "→\(words.page($0))" }, plan.gathering?.captions[id],
      ]
      return Row(
        id: id, name: ([DrawnName.of(name, id: id)] + notes.compactMap(\.self)).joined(),
        badges: presence + plan.overlay.badges(of: id), isMeeting: isMeeting)
    }

    let order = network.vocabulary.sectors.map(\.id)
    func rank(_ participant: Participant) -> (Int, String) {
      let sector = participant.sectors.first
      return (sector.flatMap(order.firstIndex(of:)) ?? order.count, sector ?? "\u{FFFF}")
    }
    let participants = network.participants.sorted {
      let (first, second) = (rank($0), rank($1))
      return (first.0, first.1, $0.id) < (second.0, second.1, $1.id)
    }
    let meetings = network.meetings.sorted { $0.id < $1.id }
    rows =
      participants.map { row($0.id, $0.name, $0.count, isMeeting: false) }
      + meetings.map { row($0.id, $0.name, $0.count, isMeeting: true) }
    blocks = Self.blocks(
      participants.map { $0.sectors.first.map(Subject.sector) ?? .noSector }
        + meetings.map { _ in .meetings })

    // A line without direction has its sign in both cells of the pair.
    let places = Dictionary(
      zip(rows.map(\.id), rows.indices), uniquingKeysWith: { first, _ in first })
    var cells = Array(
      repeating: Array(repeating: MatrixCell.empty, count: rows.count), count: rows.count)
    for index in rows.indices { cells[index][index] = .itself }
    for edge in edges {
      guard let from = places[edge.from], let to = places[edge.to], from != to else { continue }
      let cell = MatrixCell.line(edge, isStep: plan.overlay.isStep(edge))
      cells[from][to] = cell
      if edge.heads != .forward { cells[to][from] = cell }
    }
    self.cells = cells
  }

  /// Sector by sector: observed ties and expected ones.
  init(_ table: SectorTable, _ network: CollaborationNetwork, language: Language) {
    isBySector = true
    let words = LegendWords(language)
    rows = table.sectors.map { sector in
      let name = network.vocabulary.sector(sector)?.term.name(in: language) ?? sector
      let members = network.participants.count { $0.sectors.first == sector }
      return Row(id: sector, name: members > 0 ? words.sector(name, members: members) : name)
    }
    blocks = Self.blocks(
      table.sectors.map { network.vocabulary.sector($0) == nil ? .noSector : .sector($0) })
    let most = table.cells.joined().map(\.observed).max() ?? 0
    cells = table.cells.map { row in
      row.map { cell in
        .figures(
          observed: Self.decimal(cell.observed), expected: cell.expected.map(Self.decimal) ?? "—",
          share: most > 0 ? cell.observed / most : 0)
      }
    }
  }

  private static func blocks(_ subjects: [Subject]) -> [Block] {
    var blocks: [Block] = []
    for (row, subject) in subjects.enumerated() {
      if let last = blocks.last, last.subject == subject {
        blocks[blocks.count - 1] = Block(
          subject: subject, rows: last.rows.lowerBound..<row + 1)
      } else {
        blocks.append(Block(subject: subject, rows: row..<row + 1))
      }
    }
    return blocks
  }

  /// Whole numbers as such, others with one decimal.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

/// What stands in one cell of a matrix.
enum MatrixCell: Hashable {
  case empty

  /// A participant with itself.
  case itself

  /// The line from the row's participant to the column's.
  case line(EdgeMark, isStep: Bool)

  /// How many ties there are between two sectors, and how many there would be by chance.
  case figures(observed: String, expected: String, share: Double)
}
