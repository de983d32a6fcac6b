/// The rows of an import and what has become of each so far.
struct RowAccount {
  private enum Fate {
    case kept
    case merged(into: SourcePlace)
    /// One with the row of the other end, which said its own.
    case joined(with: SourcePlace)
    /// Problems are rare and large, and stand apart.
    indirect case refused(Fault.Problem, SourcePlace)
  }

  private let rows: RowImport
  private let files: FaultLog

  /// All rows, part by part.
  private let all: [NetworkTable.Row]
  private let ranges: [(part: ImportLedger.Part, rows: Range<Int>)]
  private var fates: [Fate]

  /// The ids and names of rows that were refused: whoever names one of them goes with it.
  private var lost: [String: Int] = [:]

  /// For a refused row that others name: how many of those went with it.
  private var followers: [Int: Int] = [:]

  /// The rows that were refused because they name a refused one.
  private var following: Set<Int> = []

  /// What else was wrong in rows that were refused.
  private(set) var furtherFaults: [FaultLog.Report] = []

  /// The rows by their place.
  private let order: [Int]
  private let tieRange: Range<Int>

  init(_ rows: RowImport, files: FaultLog) {
    self.rows = rows
    self.files = files
    var all: [NetworkTable.Row] = []
    var ranges: [(part: ImportLedger.Part, rows: Range<Int>)] = []
    for (part, rows) in [
      (ImportLedger.Part.participants, rows.participants ?? []), (.ties, rows.ties),
      (.meetings, rows.meetings), (.gaps, rows.gaps), (.cases, rows.cases),
    ] {
      ranges.append((part, all.count..<(all.count + rows.count)))
      all += rows
    }
    tieRange = ranges[1].rows
    self.ranges = ranges
    fates = Array(repeating: .kept, count: all.count)
    let isInOrder = zip(all, all.dropFirst()).allSatisfy { $0.place <= $1.place }
    order =
      isInOrder
      ? Array(all.indices) : all.indices.sorted { all[$0].place < all[$1].place }
    self.all = all
  }

  private func isKept(_ index: Int) -> Bool {
    if case .kept = fates[index] { true } else { false }
  }

  /// The rows that are kept so far.
  var remaining: RowImport {
    if fates.indices.allSatisfy(isKept) { return rows }
    func kept(_ part: Int) -> [NetworkTable.Row] {
      ranges[part].rows.compactMap { isKept($0) ? all[$0] : nil }
    }
    var rest = rows
    if rows.participants != nil { rest.participants = kept(0) }
    rest.ties = kept(1)
    rest.meetings = kept(2)
    rest.gaps = kept(3)
    rest.cases = kept(4)
    return rest
  }

  // MARK: Refusing and merging

  /// Refuses the rows that the reader could make nothing of.
  mutating func refuseUnusable() {
    for index in all.indices {
      if let problem = all[index].problem { refuse(index, for: problem, at: all[index].place) }
    }
  }

  private mutating func refuse(_ index: Int, for problem: Fault.Problem, at place: SourcePlace) {
    fates[index] = .refused(problem, place)
    if tieRange.contains(index) { return }
    for key in ["id", "name"] {
      if let name = all[index].text(key) { lost[name] = index }
    }
  }

  /// A tie of someone with himself is no collaboration; other programs and matrices have them.
  mutating func refuseSelfTies() {
    for index in tieRange where isKept(index) {
      guard let from = all[index].text("from"), from == all[index].text("to") else { continue }
      fates[index] = .refused(.selfTieLeftOut(from), all[index].place(of: "to"))
    }
  }

  /// Merges the rows that say what an earlier row of their part says, and nothing else.
  mutating func mergeRepetitions() {
    for (part, range) in ranges {
      // Rows that differ in their ids are told apart before all their cells are looked at.
      // Few have a row before them, so that the lists of those are kept apart.
      var firsts = [String: Int](minimumCapacity: range.count)
      var further: [String: [RowContent: Int]] = [:]
      for index in range where isKept(index) && !all[index].entries.isEmpty {
        let key = part == .ties ? Self.ends(of: all[index]) : all[index].text("id") ?? ""
        guard let first = firsts[key] else {
          firsts[key] = index
          continue
        }
        let isTie = part == .ties
        var others =
          further.removeValue(forKey: key) ?? [RowContent(all[first], isTie: isTie): first]
        let row = RowContent(all[index], isTie: isTie)
        if let same = others[row] {
          fates[index] = .merged(into: all[same].place)
        } else {
          others[row] = index
        }
        further[key] = others
      }
    }
  }

  /// The two ends of a tie, in one order whichever stands first.
  private static func ends(of row: NetworkTable.Row) -> String {
    let from = row.text("from") ?? ""
    let to = row.text("to") ?? ""
    return from <= to ? from + "\0" + to : to + "\0" + from
  }

  /// Merges the rows of ties that two ends reported each for itself.
  ///
  /// - Parameters:
  ///   - places: where the rows of the network's ties stand.
  ///   - destinations: for each of them, the number of the tie that it became.
  mutating func merge(tiesAt places: [SourcePlace], into destinations: [Int]) {
    // Every tie that became one of its own has the next number.
    guard zip(destinations, 0...).contains(where: { $0 != $1 }) else { return }
    var first: [Int: SourcePlace] = [:]
    for (place, destination) in zip(places, destinations) {
      guard let earlier = first[destination] else {
        first[destination] = place
        continue
      }
      for row in rows(at: place) { fates[row] = .joined(with: earlier) }
    }
  }

  /// Refuses the rows that an error costs.
  ///
  /// - Returns: whether every such error stands in a row that was kept, and there was one at least.
  mutating func refuse(for reports: [FaultLog.Report]) -> Bool {
    let errors = reports.filter { $0.isError }
    var found: [(rows: [Int], report: FaultLog.Report)] = []
    for report in errors where report.cost == .part {
      guard let place = report.place else { return false }
      let rows = rows(at: place, for: report.problem).filter(isKept)
      if rows.isEmpty { return false }
      found.append((rows, report))
    }
    var refused: Set<Int> = []
    for (rows, report) in found {
      for row in rows where isKept(row) {
        follow(row, for: report.problem)
        refuse(row, for: report.problem, at: report.place ?? all[row].place)
        refused.insert(row)
      }
    }
    for report in errors where report.cost == .value {
      guard let place = report.place else { continue }
      if rows(at: place).contains(where: refused.contains) { furtherFaults.append(report) }
    }
    return !refused.isEmpty
  }

  /// Counts a row that goes because it names a refused one with that one.
  private mutating func follow(_ row: Int, for problem: Fault.Problem) {
    guard case .unknownID(let id, _, _) = problem, let root = lost[id] else { return }
    following.insert(row)
    followers[root, default: 0] += 1
  }

  /// The rows that a place is in: of those that one line was divided into, the ones that a problem is of.
  private func rows(at place: SourcePlace, for problem: Fault.Problem? = nil) -> [Int] {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if place < all[order[middle]].place { high = middle } else { low = middle + 1 }
    }
    guard low > 0, all[order[low - 1]].place.source == place.source else { return [] }
    let start = all[order[low - 1]].place
    var rows: [Int] = []
    while low > 0, all[order[low - 1]].place == start {
      rows.append(order[low - 1])
      low -= 1
    }
    guard rows.count > 1, case .unknownID(let id, _, _)? = problem else { return rows }
    let named = rows.filter { all[$0].text("from") == id || all[$0].text("to") == id }
    return named.isEmpty ? rows : named
  }

  // MARK: The account

  var hasErrors: Bool { !refusals.isEmpty }

  /// Why rows were refused so far: what goes with another row is counted there.
  var refusals: [FaultLog.Report] {
    order.compactMap { index in
      guard case .refused(let problem, let place) = fates[index],
        problem.severity == .error, !following.contains(index)
      else { return nil }
      return FaultLog.Report(
        problem: problem, place: place, rowsThatNameIt: followers[index] ?? 0)
    }
  }

  /// What was left out or merged though nothing is wrong with it.
  var warnings: [FaultLog.Report] {
    order.compactMap { index in
      switch fates[index] {
      case .merged(let first):
        FaultLog.Report(
          problem: .sameRowAgain(firstLine: first.line), place: all[index].place)
      case .refused(let problem, let place) where problem.severity == .warning:
        FaultLog.Report(problem: problem, place: place)
      default: nil
      }
    }
  }

  func ledger(implied: Int) -> ImportLedger {
    var tables: [ImportLedger.Table] = []
    var numbers: [TableKey: Int] = [:]
    for index in all.indices {
      let key = TableKey(part: part(of: index), source: all[index].place.source)
      let number = numbers[key] ?? tables.count
      if number == tables.count {
        numbers[key] = number
        let location = files.location(of: all[index].place)
        tables.append(
          ImportLedger.Table(
            file: location.file, sheet: location.sheet, part: key.part, rows: 0, kept: 0))
      }
      tables[number].rows += 1
      switch fates[index] {
      case .kept: tables[number].kept += 1
      case .merged(let first), .joined(let first):
        tables[number].merged.append(
          ImportLedger.Repetition(
            row: files.location(of: all[index].place), first: files.location(of: first)))
      case .refused(let problem, let place):
        tables[number].refused.append(Fault(problem, at: files.location(of: place)))
      }
    }
    return ImportLedger(tables: tables, impliedParticipants: implied)
  }

  private func part(of index: Int) -> ImportLedger.Part {
    let part = ranges.first { $0.rows.contains(index) }?.part ?? .ties
    return part == .ties && all[index].isAnswer ? .answers : part
  }
}

private struct TableKey: Hashable {
  let part: ImportLedger.Part
  let source: Int
}

/// What a row says, by which its repetitions are known.
private struct RowContent: Hashable {
  private let cells: [String: [String]]

  init(_ row: NetworkTable.Row, isTie: Bool) {
    var cells: [String: [String]] = [:]
    for entry in row.entries {
      cells[entry.key] = entry.value.texts
    }
    // A mutual tie says the same from either end.
    if isTie, let from = row.text("from"), let to = row.text("to"), from > to,
      row.text("direction").map({ Choices.directions.value(spelled: $0) == false }) ?? true
    {
      cells["from"] = [to]
      cells["to"] = [from]
      for key in ["answer", "depth"] {
        let answer = cells["from-" + key]
        cells["from-" + key] = cells["to-" + key]
        cells["to-" + key] = answer
      }
    }
    self.cells = cells
  }
}

extension DocumentNode {
  /// All scalars of the value in their order, with what divides them.
  fileprivate var texts: [String] {
    switch content {
    case .scalar(let text, _): [text]
    case .list(let elements): ["["] + elements.flatMap(\.texts) + ["]"]
    case .mapping(let entries):
      ["{"] + entries.flatMap { [$0.key] + $0.value.texts } + ["}"]
    }
  }
}
