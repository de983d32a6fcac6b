import CollaborationModel

extension LaneSheet {
  /// Columns at the back, rows and borders over them, boxes in front.
  func regions(_ problem: LayoutProblem) -> [Region] {
    let words = problem.words
    return columns(problem) + meetingRows(words) + tiers(words) + sides(words) + units
  }

  private var left: Double { room.left }

  /// The upper edge of a row; of the one behind the last, the lower edge of all.
  private func top(ofRow row: Int) -> Double {
    guard row > 0 else { return room.top - (across.count == 1 ? Self.headerHeight : 0) }
    guard row < plan.table.rows.count else { return room.bottom }
    return y(along.border(before: lineOfRow[row], edge: 8))
  }

  private func columns(_ problem: LayoutProblem) -> [Region] {
    across.indices.flatMap { columns(ofGroup: $0, problem) }
  }

  /// The columns of a group of rows, from the left; those that nobody needs there are left out.
  private func columns(ofGroup group: Int, _ problem: LayoutProblem) -> [Region] {
    let rows = plan.groupOfRow.indices.filter { plan.groupOfRow[$0] == group }
    guard let first = rows.first, let last = rows.last else { return [] }
    let start = left + Self.labelWidth(problem.words)
    let shown = plan.order.filter { !plan.slotsOfColumn[group][$0].isEmpty }
    let isTable = across.count == 1
    return shown.enumerated().map { place, column in
      let slots = plan.slotsOfColumn[group][column]
      let area = Rectangle(
        left: place == 0
          ? start : x(across[group].border(before: slots.lowerBound, edge: 8)) + 1.5,
        bottom: top(ofRow: last + 1) + (isTable ? 0 : 1),
        right: place == shown.count - 1
          ? room.right : x(across[group].border(before: slots.upperBound, edge: 8)) - 1.5,
        top: isTable ? room.top : top(ofRow: first) - 1)
      let number = plan.table.columns[column]
      let isSector = number < problem.areaCount
      return Region(
        isSector ? .sector(number) : .crossCutting, .rectangle(area, corner: isTable ? 6 : 0),
        name: columnName(
          isSector ? problem.words.area(number) : problem.words.crossCutting, in: area,
          reserved: isSector ? NodeBadges.side + 4 : 0))
    }
  }

  /// A column's name at its head, as large as the column is wide, behind the sector's mark.
  private func columnName(_ text: String, in area: Rectangle, reserved: Double) -> Region.Name {
    let size = min(
      across.count == 1 ? Placement.nameSize : 9,
      max(7, (area.width - reserved - 8) / max(TextWidth.ems(text), 1)))
    let width = Region.Name.width(of: text, size: size)
    let left = area.center.x - width / 2 + reserved / 2
    return Region.Name(
      text,
      in: Rectangle(
        left: left, bottom: area.top - size * 1.2 - 2, right: left + width, top: area.top - 2),
      size: size)
  }

  private func meetingRows(_ words: RegionWords) -> [Region] {
    plan.table.rows.indices.filter { plan.table.rows[$0].occupants == .meetings }.map { row in
      Region(
        .meetings,
        .rectangle(
          Rectangle(
            left: left + Self.labelWidth(words), bottom: top(ofRow: row + 1) + 2,
            right: room.right, top: top(ofRow: row) - 2), corner: 0))
    }
  }

  /// The first row of each tier.
  private var firstRows: [Int] {
    let rows = plan.table.rows
    return rows.indices.filter { $0 == 0 || rows[$0].tier != rows[$0 - 1].tier }
  }

  private func tiers(_ words: RegionWords) -> [Region] {
    let starts = firstRows
    return starts.enumerated().map { index, row in
      let end = index + 1 < starts.count ? starts[index + 1] : plan.table.rows.count
      let tier = plan.table.rows[row].tier
      let lines = Self.nameLines(of: tier.map { words.tiers[$0] } ?? words.noTier)
      let area = Rectangle(
        left: left, bottom: top(ofRow: end) + 1, right: room.right, top: top(ofRow: row) - 1)
      return Region(
        .tier(tier), .rectangle(area, corner: 5),
        name: name(lines, below: area.top - 2))
    }
  }

  /// The names of sides, and the borders between those of one tier.
  private func sides(_ words: RegionWords) -> [Region] {
    let starts = Set(firstRows)
    return plan.table.rows.indices.compactMap { row in
      let occupants = plan.table.rows[row].occupants
      var text = words.meetings
      if case .side(let side) = occupants { text = side.flatMap { words.sides[$0] } ?? "" }
      let isFirst = starts.contains(row)
      let indent = Self.tierWidth(words) + 5
      let border = [
        Point(x: left + indent, y: top(ofRow: row)), Point(x: room.right, y: top(ofRow: row)),
      ]
      var side: Participant.Side?
      if case .side(let stated) = occupants { side = stated }
      return Region(
        .side(side), .line(isFirst ? [] : border),
        name: name([text], below: top(ofRow: row) - 3, indent: indent))
    }
  }

  private func name(_ lines: [String], below top: Double, indent: Double = 0) -> Region.Name {
    let width = lines.map { Region.Name.width(of: $0, size: Self.labelSize) }.max() ?? 0
    let height = Double(lines.count) * Self.labelSize * 1.2
    return Region.Name(
      lines.joined(separator: "\n"),
      in: Rectangle(
        left: left + 5 + indent, bottom: top - height, right: left + 5 + indent + width, top: top),
      size: Self.labelSize)
  }

  private var units: [Region] {
    plan.table.rows.indices.flatMap { row in
      (plan.packings[row]?.boxes ?? []).map { box in
        let pad = Self.padding * Double(box.level)
        let lines =
          lineOfRow[row] + box.lines.lowerBound...lineOfRow[row] + box.lines.upperBound - 1
        return Region(
          .unit,
          .rectangle(
            Rectangle(
              left: x(across[plan.groupOfRow[row]].extents[box.slots.lowerBound].lowerBound) - pad,
              bottom: y(along.extents[lines.upperBound].upperBound) - pad,
              right: x(across[plan.groupOfRow[row]].extents[box.slots.upperBound].upperBound) + pad,
              top: y(along.extents[lines.lowerBound].lowerBound) + pad), corner: 4))
      }
    }
  }
}
