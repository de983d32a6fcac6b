import CollaborationModel
import Scene
import Testing

@testable import NetworkDiagram

struct TilingTests {
  @Test(arguments: [
    (Page(.a3), Page.Format.a4, 4), (Page(.a1), .a4, 15), (Page(.a1), .a3, 8),
    (Page(.b4, portrait: true), .a4, 2), (Page(.a4), .a3, 1),
  ])
  func aMapTakesAsFewSheetsAsCoverIt(_ page: Page, _ format: Page.Format, _ count: Int) {
    let tiling = Tiling(of: page, into: format, title: "町")
    #expect(tiling.tiles.count == count)
    #expect(tiling.columns * tiling.rows == count)
  }

  @Test(arguments: [Page(.a3), Page(.a1, portrait: true)])
  func everySpotOfTheMapIsOnASheet(_ page: Page) {
    let tiles = Tiling(of: page, into: .a4, title: "町").tiles
    for x in stride(from: 0, through: page.size.width, by: 13.7) {
      for y in stride(from: 0, through: page.size.height, by: 17.3) {
        #expect(tiles.contains { $0.part.distance(to: Point(x: x, y: y)) == 0 })
      }
    }
  }

  @Test func neighboursHaveAStripOfTenMillimetresInCommon() {
    let tiling = Tiling(of: Page(.a1), into: .a4, title: "町")
    let (first, right) = (tiling.tiles[0].part, tiling.tiles[1].part)
    let below = tiling.tiles[tiling.columns].part
    #expect(abs(first.right - right.left - 28.35) < 0.01)
    #expect(abs(below.top - first.bottom - 28.35) < 0.01)
  }

  @Test func aSheetWithItsMarginsIsExactlyThePaper() {
    let tiling = Tiling(of: Page(.a3), into: .a4, title: "町")
    for tile in tiling.tiles {
      #expect(abs(tile.part.width + 2 * Tiling.margin - tiling.sheet.size.width) < 1e-9)
      #expect(abs(tile.part.height + 2 * Tiling.margin - tiling.sheet.size.height) < 1e-9)
    }
  }

  @Test func everySheetSaysWhichItIs() throws {
    let tiles = Tiling(of: Page(.a3), into: .a4, title: "見本町").tiles
    for (index, tile) in tiles.enumerated() {
      #expect(tile.marks.says("見本町　\(index + 1)／4枚目", in: .note))
    }
    #expect(!tiles[0].marks.says("この線で切る", in: .note))
    #expect(tiles[1].marks.says("この線で切る", in: .note))
  }
}
