import CollaborationModel
import Scene
import Testing

@testable import NetworkDiagram

/// A copy without colour keeps every class apart.
struct MonochromeTests {
  @Test func everyKindOfLineIsToldByMoreThanItsColour() {
    let lines = EdgeMark.Line.allCases.filter { $0 != .bad && $0 != .strained }
    let styles = lines.map {
      LineStyle(EdgeMark(from: "a", to: "b", line: $0, heads: .none, depth: nil))
    }
    for (index, first) in styles.enumerated() {
      for (other, second) in styles.enumerated() where other > index {
        let differs =
          first.dash != second.dash || first.head != second.head
          || abs(first.width - second.width) >= 0.3
          || abs(first.colour.grey - second.colour.grey) >= 12
        #expect(differs, "\(lines[index]) and \(lines[other])")
      }
    }
  }

  @Test func deeperTiesAreThicker() {
    let widths = (2...5).map { LineStyle.width(ofDepth: $0) }
    #expect(widths == widths.sorted() && Set(widths).count == 4)
  }

  @Test func everySectorHasAMarkOfItsOwn() {
    let palette = SectorPalette(SampleTown.vocabulary)
    let marks = SampleTown.vocabulary.sectors.map { palette.mark(of: $0.id) }
    #expect(Set(marks).count == marks.count)
    #expect(marks.allSatisfy { $0.count == 1 })
  }

  @Test func aThemeThatTakesAnothersMarkLeavesNoTwoAlike() {
    let theme = Theme(sectors: ["高齢": Theme.Sector(mark: "障"), "教育": Theme.Sector(mark: "高")])
    let palette = SectorPalette(SampleTown.vocabulary, theme: theme)
    let marks = SampleTown.vocabulary.sectors.map { palette.mark(of: $0.id) }
    #expect(palette.mark(of: "高齢") == "障" && palette.mark(of: "教育") == "高")
    #expect(Set(marks).count == marks.count)
  }

  @Test func everyKindOfParticipantHasAShapeOfItsOwn() {
    let kinds = [
      "department", "agency", "resident", "resident-group", "role", "place", "company", "program",
      "tool", "theme", "area", "a kind that a file declares",
    ]
    let shapes = kinds.map(NodeShape.init(participantKind:))
    #expect(Set(shapes).count == shapes.count)
    #expect(!shapes.contains(.hexagon) && !shapes.contains(.reference))
  }

  @Test func textStandsOutFromEveryArea() {
    let palette = SectorPalette(SampleTown.vocabulary)
    for sector in SampleTown.vocabulary.sectors {
      #expect(palette.colour(of: sector.id).contrast(to: .ink) >= 4.5)
    }
  }

  @Test func linesStandOutFromThePaperAndFromEveryArea() {
    let palette = SectorPalette(SampleTown.vocabulary)
    let grounds = SampleTown.vocabulary.sectors.map {
      palette.colour(of: $0.id).thinned(to: 0.5)
    }
    for line in EdgeMark.Line.allCases {
      let style = LineStyle(EdgeMark(from: "a", to: "b", line: line, heads: .none, depth: nil))
      #expect(style.colour.contrast(to: .white) >= 3, "\(line)")
      for ground in grounds { #expect(style.colour.contrast(to: ground) >= 2.2, "\(line)") }
    }
  }

  /// A copier makes one grey of the sectors' colours: their marks and names are what is left.
  @Test func whatACopyWithoutColourCannotTellHasAMark() {
    let palette = SectorPalette(SampleTown.vocabulary)
    let sectors = SampleTown.vocabulary.sectors.map(\.id)
    for (index, first) in sectors.enumerated() {
      for second in sectors[(index + 1)...]
      where abs(palette.colour(of: first).grey - palette.colour(of: second).grey) < 25 {
        #expect(palette.mark(of: first) != palette.mark(of: second))
      }
    }
  }

  @Test func theBandOfAPathShowsOnEveryAreaInACopyWithoutColour() throws {
    let palette = SectorPalette(SampleTown.vocabulary)
    let band = try #require(LineStyle.pathHalo.stroke).grey
    for sector in SampleTown.vocabulary.sectors {
      #expect(palette.colour(of: sector.id).thinned(to: 0.5).grey - band > 25)
    }
  }
}
