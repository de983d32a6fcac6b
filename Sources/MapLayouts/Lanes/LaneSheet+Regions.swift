import Scene

extension LaneSheet {
  /// Columns at the back, rows and borders over them, boxes in front.
  func regions(_ problem: LayoutProblem) -> [Region] {
    columns(problem) + meetingRows + tiers + sides + units(problem)
  }

  /// The upper edge of a row; of the one behind the last, the lower edge of all.
  private func top(ofRow row: Int) -> Double {
    row < plan.table.rows.count ? y(edges[row]) : room.bottom
  }

  /// The columns of each group of rows, from the left; those of a table go all the way.
  private func columns(_ problem: LayoutProblem) -> [Region] {
    if isTable { return columns(ofGroup: 0, top: room.top, bottom: room.bottom, problem) }
    return across.indices.flatMap { group -> [Region] in
      let rows = plan.groupOfRow.indices.filter {
        plan.groupOfRow[$0] == group && plan.packings[$0] != nil
      }
      guard let first = rows.first, let last = rows.last else { return [] }
      return columns(
        ofGroup: group, top: top(ofRow: first) - 1, bottom: top(ofRow: last + 1) + 1, problem)
    }
  }

  private func columns(
    ofGroup group: Int, top: Double, bottom: Double, _ problem: LayoutProblem
  ) -> [Region] {
    let borders = across[group].borders
    return plan.order.enumerated().compactMap { place, column in
      let area = Rectangle(
        left: x(borders[place]) + (place == 0 ? 0 : 1), bottom: bottom,
        right: x(borders[place + 1]) - (place + 1 == plan.order.count ? 0 : 1), top: top)
      // An empty column for which no room is left is not drawn.
      guard area.width > 4 else { return nil }
      let number = plan.table.columns[column]
      let isSector = number < problem.areaCount
      let isEmpty = !isTable && plan.slotsOfColumn[group][column].isEmpty
      return Region(
        isSector ? .sector(number) : .crossCutting, .rectangle(area, corner: isTable ? 6 : 0),
        name: isEmpty && area.width < 60
          ? nil
          : columnName(
            isSector ? problem.words.area(number) : problem.words.crossCutting, in: area,
            reserved: isSector ? Region.markSide + 4 : 0))
    }
  }

  /// A column's name at its upper left, as large as the column is wide, behind the sector's mark.
  private func columnName(_ text: String, in area: Rectangle, reserved: Double) -> Region.Name {
    let size = min(
      Self.nameSize(isTable), max(7, (area.width - reserved - 10) / max(TextWidth.ems(text), 1)))
    let left = area.left + 5 + reserved
    return Region.Name(
      text,
      in: Rectangle(
        left: left, bottom: area.top - size * 1.2 - 2,
        right: left + Region.Name.width(of: text, size: size), top: area.top - 2),
      size: size)
  }

  private var meetingRows: [Region] {
    plan.table.rows.indices.filter { plan.table.rows[$0].occupants == .meetings }.map { row in
      Region(
        .meetings,
        .rectangle(
          Rectangle(
            left: x(names.width), bottom: top(ofRow: row + 1) + 2, right: room.right,
            top: top(ofRow: row) - 2), corner: 0))
    }
  }

  private var tiers: [Region] {
    plan.table.firstRows.map { row in
      let area = Rectangle(
        left: room.left, bottom: top(ofRow: plan.table.lastRow(ofTierFrom: row) + 1) + 1,
        right: room.right, top: top(ofRow: row) - 1)
      let tier = plan.table.rows[row].tier
      return Region(
        .tier(tier), .rectangle(area, corner: 5),
        name: names.name(
          names.tier(tier), left: room.left + 3, width: names.tierWidth,
          amid: area.bottom...area.top))
    }
  }

  /// The names of sides, and the borders between those of one tier.
  private var sides: [Region] {
    let starts = Set(plan.table.firstRows)
    return plan.table.rows.indices.map { row in
      let indent = room.left + names.tierWidth + 6
      let (upper, lower) = (top(ofRow: row), top(ofRow: row + 1))
      var side: LayoutProblem.Side?
      if case .side(let stated) = plan.table.rows[row].occupants { side = stated }
      let text = names.occupants(plan.table.rows[row])
      return Region(
        .side(side),
        .line(
          starts.contains(row)
            ? [] : [Point(x: indent - 2, y: upper), Point(x: room.right, y: upper)]),
        name: names.name(
          text, left: indent, width: names.sideWidth, amid: lower...upper))
    }
  }

  private func units(_ problem: LayoutProblem) -> [Region] {
    plan.table.rows.indices.flatMap { row in
      (plan.packings[row]?.boxes ?? []).map { box in
        let pad = Self.padding * Double(box.level)
        let columns = across[plan.groupOfRow[row]]
        let area = Rectangle(
          left: x(columns.extents[box.slots.lowerBound].lowerBound) - pad,
          bottom: y(lines[lineOfRow[row] + box.lines.upperBound - 1].upperBound) - pad,
          right: x(columns.extents[box.slots.upperBound].upperBound) + pad,
          top: y(lines[lineOfRow[row] + box.lines.lowerBound].lowerBound)
            + Self.spaceAbove(level: box.level))
        return Region(
          .unit, .rectangle(area, corner: 4), name: title(problem.nodes[box.head].name, of: area))
      }
    }
  }

  /// A unit's name on the upper edge of its box.
  private func title(_ name: String, of area: Rectangle) -> Region.Name? {
    var text = name
    func width() -> Double { Region.Name.width(of: text, size: Self.titleSize) + 4 }
    while width() > area.width - 12, text.count > 1 {
      text = text.dropLast(text.hasSuffix("…") ? 2 : 1) + "…"
    }
    guard !name.isEmpty, width() <= area.width - 4 else { return nil }
    let half = Self.titleSize * 0.6
    return Region.Name(
      text,
      in: Rectangle(
        left: area.left + 6, bottom: area.top - half, right: area.left + 6 + width(),
        top: area.top + half),
      size: Self.titleSize, title: name)
  }
}
