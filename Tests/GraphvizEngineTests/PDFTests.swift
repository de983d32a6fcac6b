import GraphvizEngine
import Testing

/// What another program reads in our PDF. `make` installs poppler-utils, so CI never skips this.
@Suite(.enabled(if: Poppler.isInstalled, "poppler-utils is not installed"))
struct PDFTests {
  @Test func thePageIsExactlyA3() throws {
    #expect(try Poppler.read(page(), with: "pdfinfo").contains("1191 x 842 pts (A3)"))
  }

  @Test func theTextCanBeSearched() throws {
    #expect(try Poppler.read(page(), with: "pdftotext", "-").contains("地域包括支援センター"))
  }

  @Test func everyFontIsEmbeddedAsASubset() throws {
    let fonts = try Poppler.read(page(), with: "pdffonts").split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains("BIZUDPGothic"))
      #expect(font.contains(/yes +yes +yes/), "embedded, subset, searchable: \(font)")
    }
  }
}
