import CollaborationFiles
import CollaborationModel
import Foundation
import Scene
import Testing

@Suite struct ThemeFileTests {
  private func read(_ text: String) throws(NetworkFileError) -> Theme {
    try ThemeFile.read(Array(text.utf8), file: "theme.yaml")
  }

  @Test func whatAThemeSaysIsRead() throws {
    let theme = try read(
      """
      tsunagi-theme: 1
      font: Noto Sans CJK JP
      sectors:
        高齢: {colour: '#FFE0B0', mark: 老}
        教育: {mark: 学}
      lines: {working: '#000000'}

      """)
    #expect(theme.font == "Noto Sans CJK JP")
    #expect(theme.sectors["高齢"] == Theme.Sector(colour: Colour(255, 224, 176), mark: "老"))
    #expect(theme.sectors["教育"] == Theme.Sector(mark: "学"))
    #expect(theme.lines == [.working: Colour(0, 0, 0)])
  }

  @Test func aThemeThatSaysNothingIsTheUsualOne() throws {
    #expect(try read("tsunagi-theme: 1\n") == Theme())
  }

  @Test func everyFaultIsShownWhereItStands() throws {
    let error = #expect(throws: NetworkFileError.self) {
      try read(
        """
        tsunagi-theme: 1
        sectors:
          高齢: {colour: orange, mark: 高齢}
          障害: {colour: '#202020', mark: 印}
          教育: {mark: 印}
          高令: {mark: 令}
        lines: {working: '#FFFF80', dashed: '#000000'}

        """)
    }
    let faults = error?.faults ?? []
    #expect(faults.map(\.location.line) == [3, 3, 4, 5, 6, 7, 7])
    #expect(
      faults.map(\.problem).contains(.lowContrast(key: "working", tenths: 10, leastTenths: 30)))
    for language in Language.allCases {
      for fault in faults { #expect(!fault.text(in: language).isEmpty) }
    }
  }

  @Test(arguments: [
    "", "tsunagi-theme: 2\n", "font: A\n", "- a\n", "tsunagi-theme: 1\nfont: [a]\n",
  ])
  func whatIsNoThemeIsRefused(_ text: String) {
    #expect(throws: NetworkFileError.self) { try read(text) }
  }

  @Test func theExampleOfTheDocumentationIsATheme() throws {
    let page = URL(fileURLWithPath: #filePath)
      .appendingPathComponent(
        "../../../Sources/NetworkDiagram/NetworkDiagram.docc/PagesAndOverlays.md"
      )
      .standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    let example = try #require(
      text.components(separatedBy: "```").first { $0.hasPrefix("yaml\ntsunagi-theme") })
    #expect(try !read(String(example.dropFirst("yaml".count))).sectors.isEmpty)
  }
}
