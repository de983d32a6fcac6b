/// In which row and column of the lanes everybody stands.
///
/// A row is a tier (圏域) and a side. The narrowest tier is the first row; within a tier the community's
/// side stands above the town hall's, so that residents head the table and are never its bottom layer.
/// Meetings have a row of their own between the sides that meet there. A column is a sector: a node of
/// several sectors stands in the column of its main one, a node of all sectors (横断) or of none in the last
/// column.
struct LaneTable: Sendable {
  /// A row.
  struct Row: Hashable, Sendable {
    enum Occupants: Hashable, Sendable {
      case side(LayoutProblem.Side?)
      case meetings
    }

    /// `nil` where no tier is stated: that row is the last.
    let tier: Int?
    let occupants: Occupants
  }

  let rows: [Row]
  let rowOfNode: [Int]

  /// The sectors that have a column, by their numbers, in the order of the numbers; the column of
  /// those who belong to none has a number one higher than any sector.
  let columns: [Int]

  /// The place of each node's column in ``columns``.
  let columnOfNode: [Int]

  init(_ problem: LayoutProblem) {
    let tiers = problem.effectiveTiers()
    let rowOf = problem.nodes.indices.map { node in
      Row(
        tier: tiers[node],
        occupants: problem.nodes[node].isMeeting ? .meetings : .side(problem.nodes[node].side))
    }
    let rows = Set(rowOf).sorted { Self.rank($0) < Self.rank($1) }
    self.rows = rows
    rowOfNode = rowOf.map { rows.firstIndex(of: $0) ?? 0 }
    let columnOf = problem.nodes.map { $0.home ?? $0.main ?? problem.areaCount }
    let columns = Set(
      problem.nodes.indices.filter { !problem.nodes[$0].isMeeting }.map { columnOf[$0] }
    ).sorted()
    self.columns = columns
    columnOfNode = columnOf.map { columns.firstIndex(of: $0) ?? 0 }
  }

  private static func rank(_ row: Row) -> (Int, Int) {
    let occupants =
      switch row.occupants {
      case .side(.community): 0
      case .side(.outside): 1
      case .side(nil): 2
      case .meetings: 3
      case .side(.inside): 4
      }
    return (row.tier ?? Int.max, occupants)
  }

  /// The first row of each tier.
  var firstRows: [Int] {
    rows.indices.filter { $0 == 0 || rows[$0].tier != rows[$0 - 1].tier }
  }

  func lastRow(ofTierFrom row: Int) -> Int {
    rows.indices.last { rows[$0].tier == rows[row].tier } ?? row
  }

  /// How much the columns share: ties between their participants, and units that span them.
  func weightsOfColumns(_ problem: LayoutProblem) -> [[Double]] {
    var weights = Array(
      repeating: Array(repeating: 0.0, count: columns.count), count: columns.count)
    func share(_ first: Int, _ second: Int, _ weight: Double) {
      let (one, other) = (columnOfNode[first], columnOfNode[second])
      guard one != other, !problem.nodes[first].isMeeting, !problem.nodes[second].isMeeting
      else { return }
      weights[one][other] += weight
      weights[other][one] += weight
    }
    for edge in problem.edges { share(edge.first, edge.second, edge.pull) }
    for (node, mark) in problem.nodes.enumerated() {
      if let parent = mark.parent, rowOfNode[parent] == rowOfNode[node] { share(node, parent, 1) }
    }
    return weights
  }
}
