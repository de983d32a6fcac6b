import CollaborationFiles
import MapLayouts
import Scene
import Testing

struct PositionsFileTests {
  private let positions = MapPositions(
    page: Page(.a4, portrait: true), layout: .islands,
    room: Rectangle(left: 20, bottom: 84.5, right: 575, top: 780), fontSize: 9.5,
    centers: ["b\"x": Point(x: 100, y: 200.25), "a": Point(x: 3, y: 4)],
    areas: ["高齢": Rectangle(left: 10, bottom: 20, right: 300, top: 400)])

  private func read(_ text: String) throws(NetworkFileError) -> MapPositions {
    try PositionsFile.read(Array(text.utf8), file: "map.json")
  }

  @Test func whatIsWrittenIsRead() throws {
    #expect(try read(PositionsFile.text(of: positions)) == positions)
  }

  @Test func idsStandInTheirOrder() {
    let text = PositionsFile.text(of: positions)
    #expect(text.contains("    \"a\": [3, 4],\n    \"b\\\"x\": [100, 200.25]\n"))
  }

  @Test func everyFaultIsToldWithItsPlace() throws {
    let text = """
      {"tsunagi-positions": 1, "page": "a9", "layout": "islands", "type": 9,
       "room": [20, 80, 575],
       "positions": {
         "a": [3, 4],
         "b": [5, "x"],
         "c": 7,
         "d": [5, 99999]},
       "areas": {"高齢": [300, 20, 10, 400]}, "colour": "red"}
      """
    let error = #expect(throws: NetworkFileError.self) { try read(text) }
    let found = try #require(error).faults.map { ($0.problem, $0.location.line) }
    let expected: [(Fault.Problem, Int)] = [
      (.notAmong(key: "page", text: "a9", choices: ["a1", "a3", "a4", "b4"]), 1),
      (.notSoManyNumbers(key: "room", expected: 4), 2),
      (.offPage(key: "b", farthest: 3400), 5),
      (.notSoManyNumbers(key: "c", expected: 2), 6),
      (.offPage(key: "d", farthest: 3400), 7),
      (.sidesReversed(key: "高齢"), 8),
      (.unknownKey("colour", of: .positions, similar: []), 8),
    ]
    #expect(found.map { $0.0 } == expected.map { $0.0 })
    #expect(found.map { $0.1 } == expected.map { $0.1 })
  }

  @Test(arguments: [
    (
      "{\"tsunagi-positions\": 2, \"page\": \"a3\", \"layout\": \"islands\", \"type\": 9, \"room\": [1, 1, 2, 2]}",
      "2"
    )
  ])
  func anotherVersionIsRefused(_ text: String, _ version: String) {
    let error = #expect(throws: NetworkFileError.self) { try read(text) }
    #expect(error?.faults.first?.problem == .otherVersion(version))
  }

  @Test func whatAMapNeedsMustBeThere() {
    let error = #expect(throws: NetworkFileError.self) { try read("{}") }
    #expect(
      error?.faults.map(\.problem)
        == ["tsunagi-positions", "page", "layout", "room", "type"].map {
          .missingKey($0, of: .positions)
        })
  }

  @Test func anEmptyFileSaysNothing() {
    let error = #expect(throws: NetworkFileError.self) { try read("") }
    #expect(error?.faults.map(\.problem) == [.empty])
  }
}
