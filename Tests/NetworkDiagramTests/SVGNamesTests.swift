import Testing

@testable import NetworkDiagram

struct SVGNamesTests {
  @Test(arguments: ["hokatsu", "a_b-1", "学校", "a b", "a\"><script>", "a.b", ""])
  func aNameHoldsNothingThatMarkupReads(_ id: String) {
    let name = SVGNames.node(id, isMeeting: false)
    #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) })
  }

  @Test func twoIDsNeverHaveOneName() {
    let ids = ["a b", "a.20.b", "a20b", "ab", "学", ".5b66."]
    #expect(Set(ids.map { SVGNames.node($0, isMeeting: true) }).count == ids.count)
  }
}
