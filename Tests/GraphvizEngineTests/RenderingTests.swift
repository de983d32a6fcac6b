import DOTLanguage
import Foundation
import Scene
import Testing

@testable import GraphvizEngine

@Suite struct RenderingTests {
  @Test func manyRendersAtOnceGiveTheSameBytes() async throws {
    let scene = page()
    let pictures = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<16 {
        group.addTask {
          try Graphviz.render(scene, as: [.svg, .pdf, .png(dotsPerInch: 72)]).pictures
        }
      }
      return try await group.reduce(into: Set<[[UInt8]]>()) { $0.insert($1) }
    }
    #expect(pictures.count == 1)
  }

  @Test func noPictureHoldsTheTimeOrAVersionOfGraphviz() throws {
    let pictures = try Graphviz.render(page(), as: [.svg, .pdf]).pictures
    for picture in pictures {
      #expect(picture.firstRange(of: Array("CreationDate".utf8)) == nil)
      #expect(picture.firstRange(of: Array("graphviz version".utf8)) == nil)
    }
    #expect(String(decoding: pictures[0], as: UTF8.self).hasPrefix("<?xml"))
  }

  @Test func theResolutionOfOneFormatLeavesTheOthersAlone() throws {
    let formats: [Graphviz.Format] = [.svg, .png(dotsPerInch: 144), .svg, .png(dotsPerInch: 72)]
    let pictures = try Graphviz.render(page(), as: formats).pictures
    #expect(pictures[0] == pictures[2])
    #expect(width(ofPNG: pictures[1]) == 2381)
    #expect(width(ofPNG: pictures[3]) == 1191)
    #expect(
      String(decoding: pictures[0], as: UTF8.self).contains(#"width="1191pt" height="842pt""#))
  }

  @Test func theTextOfThePageNeedsNoGraphviz() throws {
    let rendering = try Graphviz.render(page(), as: [.dot])
    #expect(rendering.pictures == [Array(DOTDocument(page()).text.utf8)])
    #expect(rendering.steps.isEmpty)
  }

  @Test func everyStepIsTimed() throws {
    let rendering = try Graphviz.render(page(), as: [.svg, .pdf])
    #expect(
      rendering.steps.map(\.name)
        == [.fonts, .parsing, .layout, .rendering(.svg), .rendering(.pdf)])
  }

  private func width(ofPNG picture: [UInt8]) -> Int {
    picture[16..<20].reduce(0) { $0 << 8 | Int($1) }
  }
}
