import Testing

@testable import MapLayouts

struct LaneNamesTests {
  private func words(_ tiers: [String]) -> RegionWords {
    RegionWords(
      tiers: tiers, sides: [.inside: "庁内"], noTier: "圏域の記載なし", meetings: "会議体")
  }

  @Test func japaneseNamesStandUpright() {
    let names = LaneNames(words(["市町村域"]), maximumLength: 20)
    #expect(names.lines(of: "市町村域") == ["市", "町", "村", "域"])
    #expect(names.width < 40)
  }

  @Test func theMarkOfALongVowelIsTurned() {
    let names = LaneNames(words(["サービス圏域"]), maximumLength: 20)
    #expect(names.lines(of: "サービス圏域") == ["サ", "｜", "ビ", "ス", "圏", "域"])
  }

  @Test func aLongNameBesideALowRowTakesTwoColumnsFromTheRight() {
    let names = LaneNames(words(["世帯・近隣"]), maximumLength: 4)
    #expect(names.lines(of: "世帯・近隣") == ["近世", "隣帯", "\u{3000}・"])
    #expect(names.lines(of: "世帯・近隣", within: 100) == ["世", "帯", "・", "近", "隣"])
  }

  @Test(arguments: ["Municipality", "圏域A", "地区（校区）", "第2層"])
  func namesWithOtherSignsKeepTheirLines(_ name: String) {
    let names = LaneNames(words([name]), maximumLength: 20)
    #expect(names.lines(of: name).count < name.count)
  }

  @Test func aNameIsReadInOnePiece() throws {
    let names = LaneNames(words(["市町村域"]), maximumLength: 20)
    let name = try #require(names.name("市町村域", left: 0, width: 12, amid: 0...100))
    #expect(name.title == "市町村域")
    #expect(name.text == "市\n町\n村\n域")
    #expect(names.name("", left: 0, width: 12, amid: 0...100) == nil)
  }
}
