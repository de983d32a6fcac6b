import GraphCore
import Scene
import Testing

@testable import MapLayouts

/// The kept counts against what they mean, one cell at a time.
struct IslandArrangementTests {
  private static let room = Rectangle(left: 0, bottom: 0, right: 900, top: 600)

  private func arrangement(_ random: inout SplitMix64) -> IslandArrangement {
    let nodes = (0..<20).map { node in
      LayoutProblem.Node(
        size: Size(width: 60, height: 24), home: node < 14 ? node % 4 : nil,
        near: node < 14 ? [] : [random.below(4)])
    }
    let problem = LayoutProblem(
      nodes: nodes, edges: [], areaCount: 4, room: Self.room, gap: Size(width: 20, height: 20))
    let grid = IslandGrid(
      columns: 8, rows: 6, room: Self.room, nodeSize: Size(width: 60, height: 24))
    var cells = Array(0..<grid.cellCount)
    for index in cells.indices { cells.swapAt(index, random.below(cells.count)) }
    return IslandArrangement(problem, grid: grid, cells: Array(cells.prefix(20)))
  }

  private func expectCounts(_ arrangement: IslandArrangement) {
    let grid = arrangement.grid
    let held = (0..<4).map { area -> Set<Int> in
      let places = arrangement.members[area].map { grid.places[arrangement.cellOfNode[$0]] }
      let columns = places.map(\.column)
      let rows = places.map(\.row)
      let cells = (0..<grid.cellCount).filter { cell in
        let place = grid.places[cell]
        return (columns.min() ?? 0) <= place.column && place.column <= (columns.max() ?? 0)
          && (rows.min() ?? 0) <= place.row && place.row <= (rows.max() ?? 0)
      }
      return Set(cells)
    }
    var entanglement = 0
    var vacancy = 0
    for (area, cells) in held.enumerated() {
      vacancy += cells.count - arrangement.members.count(of: area)
      for other in held[(area + 1)...] { entanglement += cells.intersection(other).count }
      for node in 14..<20 where cells.contains(arrangement.cellOfNode[node]) { entanglement += 1 }
    }
    #expect(arrangement.entanglement == entanglement)
    #expect(arrangement.vacancy == vacancy)
    for (node, cell) in arrangement.cellOfNode.enumerated() {
      #expect(arrangement.nodeInCell[cell] == node)
    }
    #expect(arrangement.nodeInCell.count { $0 >= 0 } == 20)
  }

  @Test(arguments: 1...8) func theCountsStayRightHoweverNodesMove(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var arrangement = arrangement(&random)
    expectCounts(arrangement)
    for step in 0..<40 {
      if step % 5 == 4 {
        let cells = Array(Set((0..<3).map { _ in random.below(48) })).sorted()
        arrangement.move(Array([2, 6, 15].prefix(cells.count)), to: cells)
      } else {
        let node = random.below(20)
        let cell = random.below(48)
        if cell != arrangement.cellOfNode[node] { arrangement.exchange(node, with: cell) }
      }
      expectCounts(arrangement)
    }
    // What was kept step by step is what is found afresh.
    let fresh = IslandArrangement(
      arrangement.problem, grid: arrangement.grid, cells: arrangement.cellOfNode)
    #expect(abs(fresh.straying - arrangement.straying) < 1e-6)
  }

  @Test func columnsInWhichNobodyStandsAreLeftOut() {
    let nodes = (0..<3).map { _ in
      LayoutProblem.Node(size: Size(width: 60, height: 24), home: 0, near: [])
    }
    let problem = LayoutProblem(
      nodes: nodes, edges: [], areaCount: 1, room: Self.room, gap: Size(width: 20, height: 20))
    let grid = IslandGrid(
      columns: 8, rows: 6, room: Self.room, nodeSize: Size(width: 60, height: 24))
    let fitted = IslandArrangement(problem, grid: grid, cells: [0, 5, 45]).fitted()
    #expect(fitted.grid.columns == 2 && fitted.grid.rows == 2)
    #expect(fitted.cellOfNode == [0, 1, 3])
    #expect(fitted.blocks == [CellBlock(column: 0, row: 0, width: 2, height: 2)])
  }
}
