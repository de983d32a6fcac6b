import Foundation
import Testing

@Suite struct ReadmeTests {
  private let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: ["README.md", "README.ja.md"])
  func theExampleIsTheCodeThatTheTestsCompile(name: String) throws {
    let readme = try String(contentsOf: package.appending(path: name), encoding: .utf8)
    let example = try String(
      contentsOf: package.appending(path: "Tests/CommandLineToolTests/ReadmeExample.swift"),
      encoding: .utf8)
    #expect(readme.contains("```swift\n\(example)```\n"))
  }

  @Test func theExampleDrawsAMap() throws {
    let scratch = try Scratch()
    let town = try scratch.file("town.yaml", holding: smallTown)
    try drawMap(of: town, to: scratch.file("map.svg").path)
    #expect(
      try String(contentsOf: scratch.file("map.svg"), encoding: .utf8).contains("社会福祉協議会"))
  }

  @Test(arguments: ["README.md", "README.ja.md"])
  func theNetworkThatIsShownAsAnExampleCanBeRead(name: String) throws {
    let readme = try String(contentsOf: package.appending(path: name), encoding: .utf8)
    let block = try #require(
      readme.split(separator: "```yaml\n").last?.split(separator: "```").first)
    let run = try CommandRun("check", "-", input: String(block))
    #expect(run.status == 0, "\(run.text)")
  }
}
