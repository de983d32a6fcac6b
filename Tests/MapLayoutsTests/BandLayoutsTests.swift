import GraphCore
import Scene
import Testing

@testable import MapLayouts

/// Rings and lanes: the layouts that show tiers as bands.
struct BandLayoutsTests {
  private static let room = Rectangle(left: 20, bottom: 90, right: 1170, top: 780)

  /// A town of four sectors and three tiers, one household, two meetings, units in the town hall.
  private func problem(_ count: Int, seed: UInt64, withTiers: Bool = true) -> LayoutProblem {
    var random = SplitMix64(seed: seed)
    let nodes = (0..<count).map { index -> LayoutProblem.Node in
      let isMeeting = index >= count - 2
      let sector = isMeeting ? nil : [0, 1, 2, 3, nil][random.below(5)]
      var node = LayoutProblem.Node(
        size: Size(width: 50 + Double(random.below(40)), height: 20 + Double(random.below(20))),
        home: sector, near: [])
      node.main = sector
      node.tier = !withTiers ? nil : index == 0 ? 0 : [1, 2, 2, nil][random.below(4)]
      node.isMeeting = isMeeting
      node.isResident = index == 0
      node.side = isMeeting ? nil : [.inside, .outside, .community][random.below(3)]
      node.name = "部署\(index)"
      return node
    }
    let edges = (0..<count * 3 / 2).compactMap { _ -> LayoutProblem.Edge? in
      let (first, second) = (random.below(count), random.below(count))
      return first < second ? LayoutProblem.Edge(first: first, second: second, pull: 1) : nil
    }
    var problem = LayoutProblem(
      nodes: nodes, edges: edges, areaCount: 4, room: Self.room,
      gap: Size(width: 22, height: 28), fontSize: 8)
    problem.words = RegionWords(
      areas: ["高齢", "障害", "子ども", "困窮"],
      tiers: withTiers ? ["世帯・近隣", "小学校区・地区", "市町村域"] : [],
      sides: [.inside: "庁内", .outside: "庁外", .community: "地域"], noTier: "圏域の記載なし",
      crossCutting: "横断・複数分野", meetings: "会議体")
    return problem
  }

  private func boxes(_ problem: LayoutProblem, _ placement: Placement) -> [Rectangle] {
    zip(problem.nodes, placement.centers).map { Rectangle(center: $1, size: $0.size) }
  }

  private static var methods: [any LayoutMethod] {
    [
      RingsLayout(), LanesLayout(columns: .throughout), LanesLayout(columns: .byTier),
      LanesLayout(columns: .byRow),
    ]
  }

  @Test(arguments: 0..<4, [1, 2, 3])
  func nobodyStandsOnANameOrOnAnybody(_ method: Int, _ seed: Int) throws {
    let problem = problem(30, seed: UInt64(seed))
    let placement = try #require(Self.methods[method].placement(of: problem))
    let boxes = boxes(problem, placement)
    let names = placement.regions.compactMap(\.nameSpace)
    for (index, box) in boxes.enumerated() {
      #expect(Self.room.holds(box))
      #expect(names.allSatisfy { !$0.overlaps(box) }, "\(index) stands on a name")
      #expect(boxes[(index + 1)...].allSatisfy { !$0.overlaps(box) })
    }
  }

  @Test(arguments: 0..<4) func aNetworkWithoutTiersIsPlacedToo(_ method: Int) throws {
    let problem = problem(16, seed: 7, withTiers: false)
    #expect(Self.methods[method].placement(of: problem) != nil)
  }

  @Test(arguments: 0..<4) func oneAloneIsPlaced(_ method: Int) throws {
    var problem = problem(4, seed: 1)
    problem.nodes = [problem.nodes[0]]
    let alone = LayoutProblem(
      nodes: problem.nodes, edges: [], areaCount: 0, room: Self.room,
      gap: Size(width: 22, height: 28), words: problem.words)
    let placement = try #require(Self.methods[method].placement(of: alone))
    #expect(Self.room.holds(boxes(alone, placement)[0]))
  }

  @Test(arguments: 0..<4) func aPageThatIsTooSmallIsRefused(_ method: Int) {
    let crowd = problem(60, seed: 2)
    let small = LayoutProblem(
      nodes: crowd.nodes, edges: crowd.edges, areaCount: 4,
      room: Rectangle(left: 0, bottom: 0, right: 300, top: 200), gap: crowd.gap, fontSize: 7,
      words: crowd.words)
    #expect(Self.methods[method].placement(of: small) == nil)
  }

  @Test(arguments: 1...4) func theHouseholdStandsInTheMiddleOfTheRings(_ seed: Int) throws {
    let problem = problem(24, seed: UInt64(seed))
    let placement = try #require(RingsLayout().placement(of: problem))
    let middle = try #require(
      placement.regions.first { $0.subject == .tier(0) }.flatMap { region -> Rectangle? in
        guard case .polygon(let points) = region.outline else { return nil }
        return Rectangle(around: points)
      })
    #expect(middle.holds(boxes(problem, placement)[0]))
    #expect(abs(placement.centers[0].x - middle.center.x) < 10)
  }

  @Test(arguments: 1...4) func everybodyStandsWhollyInTheirBandAndWedge(_ seed: Int) throws {
    let problem = problem(30, seed: UInt64(seed))
    let bands = RingBands(problem)
    let order = RingTurnOrder(order: Array(bands.wedges.indices), start: 0.5)
    let sheet = try #require(
      RingSheet.fitting(
        bands, problem, order: order, gap: Size(width: 20, height: 20),
        leastGap: Size(width: 12, height: 12)))
    for (node, places) in sheet.field.places.enumerated() where bands.bandOfNode[node] >= 0 {
      let band = bands.bandOfNode[node]
      let (start, end) = sheet.borders(ofBand: band, wedge: bands.wedgeOfNode[node])
      for place in places {
        let box = Rectangle(center: place, size: problem.nodes[node].size)
        #expect(sheet.shape.holds(box, from: sheet.inner(ofBand: band), to: sheet.radii[band]))
        #expect(sheet.shape.holds(box, between: start, and: end))
      }
    }
  }

  @Test func aRingHoldsWhatLiesBetweenItAndTheNext() {
    let shape = RingShape(room: Rectangle(left: 0, bottom: 0, right: 400, top: 200))
    func box(_ x: Double, _ y: Double) -> Rectangle {
      Rectangle(center: Point(x: x, y: y), size: Size(width: 20, height: 10))
    }
    #expect(shape.holds(box(200, 100), from: 0, to: 0.3))
    #expect(!shape.holds(box(200, 100), from: 0.3, to: 1))
    #expect(shape.holds(box(340, 100), from: 0.5, to: 1))
    // The corner of the page is outside the outermost ring, beside it is not.
    #expect(!shape.holds(box(389, 194), from: 0.5, to: 1))
    #expect(shape.holds(box(360, 180), from: 0.5, to: 1))
    // A box as wide as the inner ring, above and below of which it reaches, is not beside it.
    #expect(
      !shape.holds(
        Rectangle(left: 80, bottom: 90, right: 320, top: 110), from: 0.5, to: 1))
  }

  @Test func columnsThatNeedNoMoreThanOthersKeepOneBorderInAllRows() {
    func need(_ widths: [Double]) -> [LaneColumns.Need] {
      widths.map { LaneColumns.Need(slots: [$0], gaps: [5, 5]) }
    }
    let groups = [need([100, 50, 30]), need([40, 90, 20])]
    let targets = LaneColumns.targets(groups, length: 400)
    let columns = groups.map { LaneColumns($0, targets: targets, from: 30, to: 430) }
    #expect(columns[0].borders == columns[1].borders)
    #expect(columns[0].borders.first == 30 && columns[0].borders.last == 430)
  }
}
