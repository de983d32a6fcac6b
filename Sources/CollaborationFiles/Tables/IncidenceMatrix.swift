/// A two-mode matrix: who stands at the head of a row sits in the meetings at the heads of the columns
/// whose cells hold a mark (affiliation or incidence matrix; Breiger 1974).
///
/// It gives participants, meetings and seats, and no ties: that two sit in one meeting is not taken for
/// working together. Where the words at the heads of the rows speak of meetings more often than those of
/// the columns, the rows are the meetings.
struct IncidenceMatrix {
  private(set) var participants: [NetworkTable.Row] = []
  private(set) var meetings: [NetworkTable.Row] = []

  private typealias Head = (text: String, place: SourcePlace)

  /// The matrix of a table; `nil` where it is none: every filled cell has to be a mark, and nobody stands
  /// at the head of a row and of a column both.
  ///
  /// - Complexity: O(*k*), where *k* is the number of cells.
  init?(_ table: some Collection<[TableCell]>) {
    guard let head = table.first, table.count > 1 else { return nil }
    let isCornerBlank = head.first.map { ($0.sheetColumn ?? 1) > 1 } ?? false
    let columns = head.enumerated().dropFirst(isCornerBlank ? 0 : 1)
      .filter { !$0.element.text.trimmingBlanks.isEmpty }
      .map { (number: $0.element.sheetColumn ?? $0.offset, cell: $0.element) }
    guard columns.count > 1 else { return nil }
    let headings = Set(columns.map { NameKey($0.cell.text.trimmingBlanks) })
    guard headings.count == columns.count else { return nil }

    var rows: [(head: Head, marks: [Int: SourcePlace])] = []
    var seen = headings
    for cells in table.dropFirst() {
      guard let first = cells.first, (first.sheetColumn ?? 1) == 1 else { return nil }
      let label = first.text.trimmingBlanks
      guard !label.isEmpty, seen.insert(NameKey(label)).inserted else { return nil }
      var marks: [Int: SourcePlace] = [:]
      for (index, cell) in cells.enumerated().dropFirst() {
        let text = cell.text.trimmingBlanks
        if text.isEmpty, cell.defect == .none { continue }
        guard cell.defect == .none, let isMarked = Self.isMarked(text) else { return nil }
        if isMarked { marks[cell.sheetColumn ?? index] = cell.place }
      }
      rows.append(((label, first.place), marks))
    }
    guard rows.contains(where: { !$0.marks.isEmpty }) else { return nil }

    let heads = columns.map { (text: $0.cell.text.trimmingBlanks, place: $0.cell.place) }
    let byRow = rows.map { row in columns.map { row.marks[$0.number] } }
    let areRowsMeetings =
      Self.shareOfMeetings(rows.map(\.head.text)) > Self.shareOfMeetings(heads.map(\.text))
    if areRowsMeetings {
      fill(heads, rows.map(\.head)) { participant, meeting in byRow[meeting][participant] }
    } else {
      fill(rows.map(\.head), heads) { participant, meeting in byRow[participant][meeting] }
    }
  }

  private mutating func fill(
    _ people: [Head], _ bodies: [Head], seat: (Int, Int) -> SourcePlace?
  ) {
    participants = people.map(Self.row)
    meetings = bodies.indices.map { meeting in
      var row = Self.row(bodies[meeting])
      let members = people.indices.compactMap { participant -> DocumentNode? in
        seat(participant, meeting).map {
          DocumentNode(content: .scalar(people[participant].text, isPlain: false), place: $0)
        }
      }
      row.append("members", .list(members), at: bodies[meeting].place)
      return row
    }
  }

  private static func row(_ head: Head) -> NetworkTable.Row {
    var row = NetworkTable.Row(place: head.place)
    row.append("name", .scalar(head.text, isPlain: false), at: head.place)
    return row
  }

  /// Whether a cell is a mark that somebody sits there; `nil` where it is neither a mark nor its absence.
  private static func isMarked(_ text: String) -> Bool? {
    switch text.halfWidth.lowercased() {
    case "1", "1.0", "○", "◯", "〇", "◎", "●", "x", "v", "✓", "✔", "レ", "yes", "true", "はい", "出席",
      "参加":
      true
    case "0", "0.0", "-", "−", "×", "✕", "no", "false", "いいえ", "欠席", "na", "nan": false
    default: nil
    }
  }

  private static let wordsOfMeetings = [
    "会議", "協議会", "委員会", "連絡会", "部会", "会合", "検討会", "要対協", "meeting", "committee", "council",
    "conference",
  ]

  private static func shareOfMeetings(_ labels: [String]) -> Double {
    let count = labels.count { label in
      Self.wordsOfMeetings.contains { label.lowercased().contains($0) }
    }
    return Double(count) / Double(max(1, labels.count))
  }
}
