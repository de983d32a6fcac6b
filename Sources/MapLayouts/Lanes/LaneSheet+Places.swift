import Scene

extension LaneSheet {
  /// Where everybody may stand: along the lines of their cell that are high enough.
  ///
  /// - Parameter names: the names on the map.
  /// - Returns: `nil` where somebody finds no place, which the plan's counts rule out.
  func field(
    _ problem: LayoutProblem, names: [Rectangle], gap: Size
  ) -> (field: RasterSearch.Field, start: [Int])? {
    var field = RasterSearch.Field(
      places: Array(repeating: [], count: problem.nodes.count),
      groups: Array(repeating: 0, count: problem.nodes.count), names: names, gap: gap)
    var start = Array(repeating: 0, count: problem.nodes.count)
    let guarded = names.map { $0.inset(by: -2) }
    var numbers: [LanePacking.Key: Int] = [:]
    for row in plan.table.rows.indices {
      let nodes = problem.nodes.indices.filter { plan.table.rowOfNode[$0] == row }
      var taken: [Rectangle] = []
      // Keys are of one row: the same column in another row is another group.
      numbers.removeAll()
      for node in nodes.sorted(by: {
        (lineOfNode[$0], -problem.nodes[$0].size.width, $0)
          < (lineOfNode[$1], -problem.nodes[$1].size.width, $1)
      }) {
        let size = problem.nodes[node].size
        let key = plan.packings[row]?.keys[node]
        field.places[node] = runs(row, key).flatMap { line, run in
          size.height <= lines[line].upperBound - lines[line].lowerBound + 0.01
            ? places(of: size, line: line, run).filter { place in
              let box = Rectangle(center: place, size: size)
              return guarded.allSatisfy { !$0.overlaps(box) }
            } : []
        }
        let number = key.flatMap { numbers[$0] } ?? numbers.count
        if let key { numbers[key] = number }
        field.groups[node] = row * problem.nodes.count + number
        let seat =
          seat(field.places[node], size, taken, preferring: lineOfNode[node])
        guard let seat else { return nil }
        start[node] = seat
        var box = Rectangle(center: field.places[node][seat], size: size)
        box.left -= gap.width
        box.right += gap.width
        taken.append(box)
      }
    }
    return (field, start)
  }

  /// The first free place, in the line that is meant for the node if it has one.
  private func seat(
    _ places: [Point], _ size: Size, _ taken: [Rectangle], preferring line: Int
  ) -> Int? {
    func isFree(_ place: Int) -> Bool {
      let box = Rectangle(center: places[place], size: size)
      return taken.allSatisfy { !$0.overlaps(box) }
    }
    let height = middle(ofLine: line).rounded()
    return places.indices.first { abs(places[$0].y - height) < 1 && isFree($0) }
      ?? places.indices.first(where: isFree)
  }

  private static let raster = 5.0

  private func places(of size: Size, line: Int, _ run: ClosedRange<Double>) -> [Point] {
    let low = x(run.lowerBound) + size.width / 2
    let high = x(run.upperBound) - size.width / 2
    let y = middle(ofLine: line).rounded()
    guard low <= high else {
      return [Point(x: ((low + high) / 2).rounded(), y: y)]
    }
    var places: [Point] = []
    var reached = low.rounded(.up)
    while reached <= high {
      places.append(Point(x: reached, y: y))
      reached += Self.raster
    }
    // The last place is quite at the end.
    let last = Point(x: high.rounded(.down), y: y)
    if last != places.last, last.x >= low { places.append(last) }
    return places.isEmpty ? [Point(x: ((low + high) / 2).rounded(), y: y)] : places
  }

  /// The stretches of lines in which nodes of a key stand; the whole lines for meetings.
  private func runs(_ row: Int, _ key: LanePacking.Key?) -> [(line: Int, run: ClosedRange<Double>)]
  {
    guard let packing = plan.packings[row], let key else {
      return (lineOfRow[row]..<lineOfRow[row + 1]).map {
        ($0, names.width + 7...room.width - 7)
      }
    }
    let columns = across[plan.groupOfRow[row]]
    let hasBoxes = !packing.boxes.isEmpty
    var runs: [(line: Int, run: ClosedRange<Double>)] = []
    for line in 0..<packing.lines {
      let slots = packing.cells.filter { $0.line == line && $0.key == key }.map(\.slot).sorted()
      var first = 0
      while first < slots.count {
        var last = first
        while last + 1 < slots.count, slots[last + 1] == slots[last] + 1 { last += 1 }
        var run =
          columns.extents[slots[first]].lowerBound...columns.extents[slots[last]].upperBound
        let place = plan.order.firstIndex(of: key.column) ?? 0
        if !hasBoxes {
          run =
            min(
              run.lowerBound, columns.borders[place] + 6)...max(
              run.upperBound, columns.borders[place + 1] - 6)
        }
        runs.append((lineOfRow[row] + line, run))
        first = last + 1
      }
    }
    return runs
  }
}
