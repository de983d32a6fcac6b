/// The lanes on the page: where every line and slot is.
struct LaneSheet {
  let plan: LanePlan
  let room: Rectangle

  /// The slots of each group from the left, and the lines of all rows from above.
  let across: [Spread]
  let along: Spread

  /// The first line of each row, and at last the number of lines.
  let lineOfRow: [Int]

  /// The widest meeting of each row of meetings.
  private let meetingWidths: [Double]

  static let labelSize = 10.5
  static let headerHeight = 20.0
  private static let smallHeader = 9.0
  /// How far a unit's box stands off what is in it.
  static let padding = 5.0

  /// The first group whose slots do not fit across.
  var tooWideGroup: Int? { across.firstIndex(where: \.isTooNarrow) }
  var isTooHigh: Bool { along.isTooNarrow }

  init(_ plan: LanePlan, _ problem: LayoutProblem, gap: Size) {
    self.plan = plan
    room = problem.room
    let table = plan.table
    let left = Self.labelWidth(problem.words)
    across = plan.widths.indices.map { Self.across(group: $0, plan, problem, left: left, gap) }

    var heights: [Double] = []
    var gaps: [Double] = []
    var firstLines: [Int] = []
    var meetingWidths: [Double] = []
    var closing = 0.0
    for row in table.rows.indices {
      firstLines.append(heights.count)
      let nodes = problem.nodes.indices.filter { table.rowOfNode[$0] == row }
      let isNewTier = row == 0 || table.rows[row].tier != table.rows[row - 1].tier
      let isTable = plan.widths.count == 1
      // Columns that begin anew have their names above them.
      let isNewGroup = row == 0 || plan.groupOfRow[row] != plan.groupOfRow[row - 1]
      let head = isTable || !isNewGroup || plan.packings[row] == nil ? 0 : Self.smallHeader
      let before =
        (row == 0 ? (isTable ? Self.headerHeight : 0) + 8 : gap.height + (isNewTier ? 4 : 0)) + head
      let name = Self.nameHeight(of: row, table, problem.words)
      let lines = Self.lines(of: row, nodes, plan, problem, width: room.width - left, gap)
      meetingWidths.append(nodes.map { problem.nodes[$0].size.width }.max() ?? 0)
      for (line, height) in lines.enumerated() {
        let packed = plan.packings[row]?.boxes ?? []
        let edges = Self.edges(
          closing: packed.filter { $0.lines.upperBound == line },
          opening: packed.filter { $0.lines.lowerBound == line })
        gaps.append((line == 0 ? before : gap.height) + edges + closing)
        heights.append(line == 0 ? max(height, name) : height)
        closing = 0
      }
      closing = Self.edges(
        closing: (plan.packings[row]?.boxes ?? []).filter { $0.lines.upperBound == lines.count },
        opening: [])
    }
    lineOfRow = firstLines + [heights.count]
    self.meetingWidths = meetingWidths
    along = Spread(heights, gaps: gaps + [closing + 8], length: room.height)
  }

  /// The slots of a group of rows.
  private static func across(
    group: Int, _ plan: LanePlan, _ problem: LayoutProblem, left: Double, _ gap: Size
  ) -> Spread {
    let rows = plan.groupOfRow.indices.filter { plan.groupOfRow[$0] == group }
    let boxes = rows.flatMap { plan.packings[$0]?.boxes ?? [] }
    var widths = Array(repeating: 0.0, count: plan.slotCount(ofGroup: group))
    for node in problem.nodes.indices
    where !problem.nodes[node].isMeeting && rows.contains(plan.table.rowOfNode[node]) {
      for slot in plan.slotsOfColumn[group][plan.table.columnOfNode[node]] {
        widths[slot] = max(widths[slot], problem.nodes[node].size.width)
      }
    }
    let starts = Set(plan.slotsOfColumn[group].map(\.lowerBound))
    return Spread(
      widths,
      gaps: (0...widths.count).map { slot in
        let isEdge = slot == 0 || slot == widths.count
        let edges = edges(
          closing: boxes.filter { $0.slots.upperBound == slot - 1 },
          opening: boxes.filter { $0.slots.lowerBound == slot })
        return edges + (isEdge ? 8 : gap.width + (starts.contains(slot) ? 4 : 0))
          + (slot == 0 ? left : 0)
      }, length: problem.room.width)
  }

  /// What the edges of boxes need between two slots or two lines.
  private static func edges(
    closing: [LanePacking.Box], opening: [LanePacking.Box]
  ) -> Double {
    let levels = (closing.map(\.level).max() ?? 0) + (opening.map(\.level).max() ?? 0)
    return Double(levels) * padding
  }

  /// How high each line of a row is.
  private static func lines(
    of row: Int, _ nodes: [Int], _ plan: LanePlan, _ problem: LayoutProblem, width: Double,
    _ gap: Size
  ) -> [Double] {
    guard let packing = plan.packings[row] else {
      let widest = nodes.map { problem.nodes[$0].size.width }.max() ?? 1
      let places = max(1, Int((width - 16 + gap.width) / (widest + gap.width)))
      let tallest = nodes.map { problem.nodes[$0].size.height }.max() ?? 0
      return Array(repeating: tallest, count: (nodes.count + places - 1) / places)
    }
    return (0..<packing.lines).map { line in
      let keys = Set(packing.cells.filter { $0.line == line }.map(\.key))
      return nodes.filter { packing.keys[$0].map(keys.contains) ?? false }
        .map { problem.nodes[$0].size.height }.max() ?? 0
    }
  }

  /// How much the names of rows need at the left: tiers, and behind them sides.
  static func labelWidth(_ words: RegionWords) -> Double {
    tierWidth(words) + sideWidth(words) + 14
  }

  /// What the names and the edges need of the room's width.
  static func margins(_ words: RegionWords) -> Double { labelWidth(words) + 4 }

  static func tierWidth(_ words: RegionWords) -> Double {
    width(of: (words.tiers + [words.noTier]).flatMap(nameLines))
  }

  private static func sideWidth(_ words: RegionWords) -> Double {
    width(of: words.sides.values.sorted() + [words.meetings])
  }

  private static func width(of names: [String]) -> Double {
    names.map { Region.Name.width(of: $0, size: labelSize) }.max() ?? 0
  }

  /// A tier's name in lines, narrow enough to stand before the rows.
  static func nameLines(of name: String) -> [String] {
    LineBreaking(name).lines(ofAtMost: 5)
  }

  private static func nameHeight(
    of row: Int, _ table: LaneTable, _ words: RegionWords
  ) -> Double {
    let isNewTier = row == 0 || table.rows[row].tier != table.rows[row - 1].tier
    let isOnly = row + 1 == table.rows.count || table.rows[row].tier != table.rows[row + 1].tier
    let tier = table.rows[row].tier.map { words.tiers[$0] } ?? words.noTier
    let lines = isNewTier && isOnly ? nameLines(of: tier).count : 1
    return Double(lines) * labelSize * 1.2
  }

  /// From above to below, as the page counts.
  func y(_ depth: Double) -> Double { room.top - depth }
  func x(_ reach: Double) -> Double { room.left + reach }

  /// The class of each node and the slots of all classes, for the search.
  func places(_ problem: LayoutProblem) -> (classes: [Int], slots: [SlotSearch.Slot]) {
    var classes = Array(repeating: 0, count: problem.nodes.count)
    var slots: [SlotSearch.Slot] = []
    var count = 0
    for row in plan.table.rows.indices {
      let nodes = problem.nodes.indices.filter { plan.table.rowOfNode[$0] == row }
      let first = lineOfRow[row]
      guard let packing = plan.packings[row] else {
        for node in nodes { classes[node] = count }
        for center in meetingCenters(row, problem.words) {
          slots.append(SlotSearch.Slot(center: center, openTo: count))
        }
        count += 1
        continue
      }
      var numbers: [LanePacking.Key: Int] = [:]
      for cell in packing.cells {
        let number = numbers[cell.key] ?? count
        if numbers.updateValue(number, forKey: cell.key) == nil { count += 1 }
        slots.append(
          SlotSearch.Slot(
            center: Point(
              x: x(across[plan.groupOfRow[row]].center(cell.slot)),
              y: y(along.center(first + cell.line))),
            openTo: number))
      }
      for node in nodes {
        if let key = packing.keys[node], let number = numbers[key] { classes[node] = number }
      }
    }
    return (classes, slots)
  }

  /// Meetings stand anywhere in their lines, evenly spaced.
  private func meetingCenters(_ row: Int, _ words: RegionWords) -> [Point] {
    let left = Self.labelWidth(words) + 8
    let free = room.width - left - 8
    let width = meetingWidths[row]
    let places = max(1, Int((free + 12) / (width + 12)))
    return (lineOfRow[row]..<lineOfRow[row + 1]).flatMap { line in
      (0..<places).map { place in
        Point(
          x: x(left + (Double(place) + 0.5) * free / Double(places)), y: y(along.center(line)))
      }
    }
  }
}
