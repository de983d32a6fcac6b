import CollaborationModel
import DOTLanguage
import GraphvizEngine
import MapLayouts
import Scene
import Testing

@testable import NetworkDiagram

struct MatrixTests {
  private static let longName = "包括ブランチ（地区地域包括支援センター）のある地区の相談支援包括化推進員連絡協議会事務局担当者"

  private var town: CollaborationNetwork {
    CollaborationNetwork(
      name: "町", vocabulary: SampleTown.vocabulary,
      participants: [
        Participant(id: "a", name: Self.longName, kind: "agency", sectors: ["高齢"], count: 3),
        Participant(id: "b", name: "学校", kind: "agency", sectors: ["教育"]),
        Participant(id: "c", name: "教委", kind: "department", sectors: ["教育"]),
      ],
      ties: [
        Tie(from: "a", to: "b", kind: "つなぎ", isDirected: true),
        Tie(from: "b", to: "c", kind: "協働"),
      ],
      meetings: [
        Meeting(
          id: "m", name: "連絡会",
          members: [Membership(participant: "a"), Membership(participant: "c", isOccasional: true)])
      ])
  }

  private func nodes(_ diagram: Diagram, of kind: String) -> [Item] {
    diagram.scene.nodes.filter { $0.tag?.classes.hasPrefix(kind) == true }
  }

  @Test func noNameIsCutShort() throws {
    let rows = try nodes(Diagram(of: town, DiagramPlan(.layout(.matrix))), of: "participant")
    let labels = rows.compactMap(\.label?.text)
    #expect(labels[0].replacing("\n", with: "") == Self.longName + "×3")
    #expect(labels.dropFirst() == ["学校", "教委"])
  }

  @Test func aTieWithADirectionHasOneCellAndOneWithoutHasTwo() {
    let table = MatrixTable(town, EdgeMarks.of(town), DiagramPlan())
    #expect(table.rows.map(\.id) == ["a", "b", "c", "m"])
    #expect(table.blocks.map(\.subject) == [.sector("高齢"), .sector("教育"), .meetings])
    #expect(table.cells[0][1] != .empty && table.cells[1][0] == .empty)
    #expect(table.cells[1][2] != .empty && table.cells[1][2] == table.cells[2][1])
    #expect(table.cells[0][0] == .itself)
  }

  @Test func seatsStandBetweenParticipantsAndMeetings() {
    let table = MatrixTable(town, EdgeMarks.of(town), DiagramPlan())
    func line(_ row: Int, _ column: Int) -> EdgeMark.Line? {
      guard case .line(let edge, _) = table.cells[row][column] else { return nil }
      return edge.line
    }
    #expect(line(0, 3) == .seat && line(3, 0) == .seat)
    #expect(line(2, 3) == .occasionalSeat && line(1, 3) == nil)
  }

  @Test func theLegendSaysHowToReadItAndShowsNoShapes() {
    let edges = EdgeMarks.of(town)
    let plan = DiagramPlan(.layout(.matrix))
    let table = MatrixTable(town, edges, plan)
    let groups = MatrixLegend(table, town, edges, plan, byNumber: false).groups
    #expect(groups.map(\.heading) == ["読み方", "ます目", "分野"])
    #expect(
      groups[1].entries.map(\.words) == ["連携（ふだんの協力）", "会議の構成員", "会議の構成員（ケースにより）"])
    let byNumber = MatrixLegend(table, town, edges, plan, byNumber: true).groups
    #expect(byNumber[0].entries.count == groups[0].entries.count + 1)
  }

  @Test func everyCellIsToldByMoreThanItsColour() {
    let plain = EdgeMark.Line.allCases.map {
      EdgeMark(
        from: "a", to: "b", line: $0, heads: .none, depth: nil, number: $0 == .proposed ? 1 : nil)
    }
    let depths = (1...5).map {
      EdgeMark(from: "a", to: "b", line: .working, heads: .none, depth: $0)
    }
    let changes = EdgeMark.Change.allCases.map { change in
      var mark = EdgeMark(from: "a", to: "b", line: .working, heads: .none, depth: nil)
      (mark.change, mark.isCompared) = (change, true)
      return mark
    }
    let pictures = (plain + depths + changes).map { mark -> [Item] in
      var drawing = Drawing(role: .tie)
      MatrixMark(theme: Theme(), words: LegendWords(.japanese), showsCounts: false).draw(
        .line(mark, isStep: false),
        in: Rectangle(left: 0, bottom: 0, right: 12, top: 12), on: &drawing)
      // Without colours, but with whether a shape is filled.
      return drawing.items.map { item in
        var item = item
        item.paint.fill = item.paint.fill.map { _ in .ink }
        item.paint.stroke = nil
        if case .text(var text) = item.shape {
          text.colour = .ink
          item.shape = .text(text)
        }
        return item
      }
    }
    for (index, picture) in pictures.enumerated() {
      #expect(!pictures[(index + 1)...].contains(picture))
    }
  }

  @Test func columnsHaveNumbersWhereTheirNamesCannotStandUpright() throws {
    var latin = SampleTown.random(participants: 30, ties: 20, meetings: 0, seed: 2)
    for index in latin.participants.indices {
      latin.participants[index].name = "Neighbourhood association \(index)"
    }
    let diagram = try Diagram(of: latin, DiagramPlan(.layout(.matrix)))
    let columns = nodes(diagram, of: "column").compactMap(\.label?.text)
    #expect(columns == (1...30).map(String.init))
    #expect(diagram.scene.says("上の番号は", in: .legend))
  }

  @Test func proposalsHaveTheNumbersOfTheList() throws {
    var plan = DiagramPlan(.layout(.matrix))
    plan.overlay.proposals = [Overlay.ProposedTie(from: "a", to: "c")]
    let diagram = try Diagram(of: town, plan)
    #expect(diagram.scene.says("① \(Self.longName)", in: .note))
    #expect(nodes(diagram, of: "tie proposed").count == 2)
  }

  @Test func sectorsCanBeAskedForOnAnyPage() throws {
    let cell = SectorTable.Cell(observed: 2, expected: 0.5)
    var plan = DiagramPlan(.layout(.matrix), gathering: Gathering(.sector))
    plan.arrangement.sectorTable = SectorTable(
      sectors: ["高齢", "教育"], cells: [[cell, cell], [cell, cell]])
    let diagram = try Diagram(of: town, plan)
    let rows = nodes(diagram, of: "sector").compactMap(\.label?.text)
    #expect(rows == ["高齢（1）", "教育（2）"])
    #expect(!diagram.isBySector, "nothing was replaced: it is what was asked for")
    #expect(diagram.scene.says("見込み0.5", in: .tie))
  }

  @Test func idsThatLookLikeOurOwnAreNobodyElse() throws {
    var odd = town
    odd.participants += ["row:0", "column:0", "cell:0:1", "page:lower-left"].map {
      Participant(id: $0, name: $0, kind: "agency", sectors: ["障害"])
    }
    for layout in [Layout.matrix, .islands] {
      let scene = try Diagram(of: odd, DiagramPlan(.layout(layout))).scene
      let ids = DOTDocument(scene).nodes.map(\.id)
      #expect(Set(ids).count == ids.count, "\(layout)")
    }
  }
}
