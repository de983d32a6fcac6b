import Foundation
import GraphvizEngine
import Scene
import Testing

@Suite(.enabled(if: Poppler.isInstalled, "poppler-utils is not installed"))
struct SheetTests {
  private let whole = Graphviz.Sheet(
    width: 1190.55, height: 841.89, layers: [Graphviz.Sheet.Layer(page())])

  /// The left half of the page, on paper of A4.
  private let half = Graphviz.Sheet(
    width: 595.28, height: 841.89,
    layers: [
      Graphviz.Sheet.Layer(page(), shift: (right: 20, down: 0), window: (20, 20, 500, 800))
    ])

  @Test func sheetsOfDifferentSizesAreThePagesOfOnePDF() throws {
    let info = try Poppler.read(
      Graphviz.pdf(of: [whole, half], title: "町の図"), with: "pdfinfo", ["-f", "1", "-l", "2"])
    #expect(info.contains(/Pages: +2/))
    #expect(info.contains(/Title: +町の図/))
    #expect(info.contains(/Page +1 size: +1190.55 x 841.89 pts \(A3\)/))
    #expect(info.contains(/Page +2 size: +595.28 x 841.89 pts \(A4\)/))
  }

  @Test func whatIsOutsideTheWindowDoesNotShow() throws {
    let pdf = try Graphviz.pdf(of: [half], title: "")
    let text = try Poppler.read(pdf, with: "pdftotext", ["-"])
    #expect(text.contains("地域包括支援センター"))
    #expect(!text.contains("教育委員会"))
  }

  @Test func fontsAreEmbeddedAsSubsetsAndTextCanBeSearched() throws {
    let pdf = try Graphviz.pdf(of: [whole, half], title: "")
    let fonts = try Poppler.read(pdf, with: "pdffonts", []).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(/yes +yes +yes/) })
  }

  @Test func theSameSheetsGiveTheSameBytesWithoutTheTime() throws {
    let pdf = try Graphviz.pdf(of: [whole, half], title: "町")
    #expect(try Graphviz.pdf(of: [whole, half], title: "町") == pdf)
    #expect(pdf.firstRange(of: Array("CreationDate".utf8)) == nil)
  }

  @Test func aLayerIsHeldAgainstTheFontsLikeAPage() {
    let odd = Graphviz.Sheet.Layer(page(font: "No Such Gothic"))
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.pdf(of: [Graphviz.Sheet(width: 9, height: 9, layers: [odd])], title: "")
    }
    #expect(error?.stage == .fonts)
  }
}
