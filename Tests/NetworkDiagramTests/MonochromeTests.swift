import CollaborationModel
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

  @Test func everyKindOfParticipantHasAShapeOfItsOwn() {
    let shapes = SampleTown.vocabulary.participantKinds.map {
      NodeShape(participantKind: $0.id)
    }
    #expect(Set(shapes).count == shapes.count)
    #expect(!shapes.contains(.hexagon))
  }

  @Test func textIsReadableOnEveryArea() {
    let palette = SectorPalette(SampleTown.vocabulary)
    for sector in SampleTown.vocabulary.sectors {
      #expect(palette.colour(of: sector.id).grey - Colour.ink.grey > 120)
    }
  }
}
