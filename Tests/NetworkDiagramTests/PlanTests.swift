import CollaborationModel
import MapLayouts
import Scene
import Testing

@testable import NetworkDiagram

struct PlanTests {
  private func positions(_ layout: Layout) -> MapPositions {
    MapPositions(
      page: Page(), layout: layout, room: Rectangle(left: 0, bottom: 0, right: 9, top: 9),
      fontSize: 9, centers: [:], areas: [:])
  }

  @Test(arguments: Layout.allCases)
  func onlyPlacesThatStandForThemselvesAreKept(_ layout: Layout) {
    if layout == .islands || layout == .force {
      #expect(throws: Never.self) { try Arrangement.pinned(to: positions(layout)) }
    } else {
      #expect(throws: PlanError.cannotKeepPlaces(of: layout)) {
        try Arrangement.pinned(to: positions(layout))
      }
    }
  }

  @Test func theLayoutIsWhatIsAskedForElseWhatSuitsTheData() throws {
    let town = SampleTown.random(participants: 6, ties: 4, meetings: 0, seed: 1)
    #expect(Arrangement.suited.layout(for: town) == LayoutChoice(for: town).layout)
    #expect(Arrangement.layout(.rings).layout(for: town) == .rings)
    #expect(try Arrangement.pinned(to: positions(.force)).layout(for: town) == .force)
  }
}
