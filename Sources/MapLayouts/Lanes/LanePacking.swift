/// Who stands in which line and column of slots of one row, units in boxes.
///
/// A unit (部 > 課 > 係) is a box from the leftmost to the rightmost of its members' columns: the lines
/// of those who belong to it directly, below them the boxes of its own units. Boxes are put as far
/// up as their columns are free, the tallest first; everybody else fills what is left.
struct LanePacking: Sendable {
  /// A box about the members of a unit.
  struct Box: Sendable {
    var lines: Range<Int>
    var slots: ClosedRange<Int>
    /// 1 for a unit without units of its own.
    let level: Int
    /// Whose unit it is.
    let head: Int
  }

  /// A place to stand: nodes with the same key share the cells of that key.
  struct Cell: Sendable {
    var line: Int
    let slot: Int
    let key: Key
  }

  /// What decides who may stand in a cell.
  struct Key: Hashable, Sendable {
    let column: Int
    /// The unit's head; -1 for those in no unit.
    let unit: Int
    /// Whether the cell is the head's own, at the top of the box.
    var isHead = false
  }

  private(set) var lines = 0
  private(set) var cells: [Cell] = []
  private(set) var boxes: [Box] = []

  /// The key of each node of the row.
  private(set) var keys: [Int: Key] = [:]

  private let columnOf: [Int]
  private let slotsOfColumn: [Range<Int>]

  /// - Parameters:
  ///   - nodes: who stands in the row.
  ///   - parent: the unit that a node is a part of, as far as it stands in the same row.
  ///   - slotsOfColumn: the slots side by side of each column.
  init(
    _ nodes: [Int], parent: (Int) -> Int?, columnOf: [Int],
    slotsOfColumn: [Range<Int>]
  ) {
    self.columnOf = columnOf
    self.slotsOfColumn = slotsOfColumn
    let forest = UnitForest(nodes, parent: parent)
    // Units come first, since their boxes are large: the tallest first, each in the first line from which its
    // slots are free downwards.
    let packed = forest.units.map { pack($0) }
    var taken: Set<[Int]> = []
    var free = Array(repeating: 0, count: slotsOfColumn.map(\.upperBound).max() ?? 0)
    for unit in Self.tallestFirst(packed) {
      let line = unit.slots.map { free[$0] }.max() ?? 0
      for slot in unit.slots {
        free[slot] = line + unit.lines
        for offset in 0..<unit.lines { taken.insert([line + offset, slot]) }
      }
      add(unit, at: line)
    }
    // Nodes without a unit take the cells that are left.
    addSingles(forest.singles, apartFrom: taken)
  }

  private mutating func addSingles(_ singles: [Int], apartFrom taken: Set<[Int]>) {
    var counts = Array(repeating: 0, count: slotsOfColumn.count)
    for node in singles {
      counts[columnOf[node]] += 1
      keys[node] = Key(column: columnOf[node], unit: -1)
    }
    func free(_ column: Int, _ lines: Int) -> Int {
      (0..<lines).reduce(0) { sum, line in
        sum + slotsOfColumn[column].count { !taken.contains([line, $0]) }
      }
    }
    // Lines are added until every column has as many free cells as nodes.
    while counts.indices.contains(where: { free($0, lines) < counts[$0] }) { lines += 1 }
    for line in 0..<lines {
      for column in counts.indices where counts[column] > 0 {
        for slot in slotsOfColumn[column] where !taken.contains([line, slot]) {
          cells.append(Cell(line: line, slot: slot, key: Key(column: column, unit: -1)))
        }
      }
    }
  }

  private mutating func add(_ unit: PackedUnit, at line: Int) {
    lines = max(lines, line + unit.lines)
    cells += unit.cells.map { Cell(line: $0.line + line, slot: $0.slot, key: $0.key) }
    boxes += unit.boxes.map {
      Box(
        lines: $0.lines.lowerBound + line..<$0.lines.upperBound + line, slots: $0.slots,
        level: $0.level, head: $0.head)
    }
  }

  /// A unit by itself, its first line being 0.
  private struct PackedUnit {
    var lines: Int
    var slots: ClosedRange<Int>
    var cells: [Cell]
    var boxes: [Box]
  }

  private static func tallestFirst(_ units: [PackedUnit]) -> [PackedUnit] {
    units.enumerated().sorted {
      ($1.element.lines, $1.element.slots.count, $0.offset)
        < ($0.element.lines, $0.element.slots.count, $1.offset)
    }.map(\.element)
  }

  private mutating func pack(_ unit: UnitForest.Unit) -> PackedUnit {
    // The head and the members that are no units themselves: as many lines as the fullest column needs.
    let headColumn = columnOf[unit.head]
    keys[unit.head] = Key(column: headColumn, unit: unit.head, isHead: true)
    var counts = Array(repeating: 0, count: slotsOfColumn.count)
    for node in unit.members {
      keys[node] = Key(column: columnOf[node], unit: unit.head)
      counts[columnOf[node]] += 1
    }
    counts[headColumn] += 1
    let columns = counts.indices.filter { counts[$0] > 0 }
    let lines =
      columns.map { column in
        (counts[column] + slotsOfColumn[column].count - 1) / slotsOfColumn[column].count
      }.max() ?? 1
    let headSlot = slotsOfColumn[headColumn].lowerBound
    var cells: [Cell] = []
    for line in 0..<lines {
      for column in columns {
        for slot in slotsOfColumn[column] {
          let isHead = line == 0 && slot == headSlot
          cells.append(
            Cell(
              line: line, slot: slot, key: Key(column: column, unit: unit.head, isHead: isHead)))
        }
      }
    }
    // A column may have more cells than members: the box is as wide as its columns' slots.
    var used = columns.flatMap { column in
      slotsOfColumn[column].prefix(max(1, min(counts[column], slotsOfColumn[column].count)))
    }
    cells.removeAll { !used.contains($0.slot) }

    // The units within stand below, packed in the same way.
    let children = Self.tallestFirst(unit.units.map { pack($0) })
    var free = Array(repeating: lines, count: slotsOfColumn.map(\.upperBound).max() ?? 0)
    var result = PackedUnit(lines: lines, slots: headSlot...headSlot, cells: cells, boxes: [])
    for child in children {
      let line = child.slots.map { free[$0] }.max() ?? lines
      for slot in child.slots { free[slot] = line + child.lines }
      used += Array(child.slots)
      result.lines = max(result.lines, line + child.lines)
      result.cells += child.cells.map { Cell(line: $0.line + line, slot: $0.slot, key: $0.key) }
      result.boxes += child.boxes.map {
        Box(
          lines: $0.lines.lowerBound + line..<$0.lines.upperBound + line, slots: $0.slots,
          level: $0.level, head: $0.head)
      }
    }
    result.slots = (used.min() ?? headSlot)...(used.max() ?? headSlot)
    let level = 1 + (result.boxes.map(\.level).max() ?? 0)
    // Outer boxes are drawn before the boxes within.
    result.boxes.insert(
      Box(lines: 0..<result.lines, slots: result.slots, level: level, head: unit.head), at: 0)
    return result
  }
}
