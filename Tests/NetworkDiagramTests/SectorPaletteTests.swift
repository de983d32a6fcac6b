import CollaborationModel
import Testing

@testable import NetworkDiagram

struct SectorPaletteTests {
  private func marks(_ names: [String]) -> [String] {
    let palette = SectorPalette(
      Vocabulary(
        sectorGroups: [],
        sectors: names.map {
          Sector(term: Term(id: $0, japaneseName: $0, englishName: $0), group: "")
        }, participantKinds: [], tieKinds: []))
    return names.map(palette.mark)
  }

  @Test func whatOnlyOneNameHasIsItsMark() {
    #expect(marks(["部署0", "部署1", "部署2"]) == ["0", "1", "2"])
    #expect(marks(["生活支援", "参加支援"]) == ["生", "参"])
  }

  @Test func namesThatShareEveryCharacterHaveMarksOfTheirOwnAllTheSame() {
    #expect(marks(["部署", "署部"]) == ["部", "署"])
  }

  @Test func theUsualMarkOfASectorIsNobodyElses() {
    #expect(marks(["高齢", "高等学校"]) == ["高", "等"])
  }
}
