import CollaborationFiles
import CommandsUnderTest
import Foundation
import Testing

/// The commands on networks that nobody wrote: extreme weights and dates, parts within each other in a
/// circle, meetings of nobody, nobody at all.
@Suite struct GeneratedNetworkTests {
  private static let isExhaustive =
    ProcessInfo.processInfo.environment["TSUNAGI_EXHAUSTIVE"] != nil

  @Test(arguments: 0..<(isExhaustive ? 2000 : 60))
  func whatTheCommandsAnswerHolds(seed: Int) throws {
    var choices = Choices(seed: UInt64(seed))
    let length = 200 + choices.number(below: 3000)
    let bytes = (0..<length).map { _ in UInt8(choices.number(below: 256)) }
    try CommandsUnderTest.check(bytes)
  }

  @Test func mostOfTheNetworksAreRead() throws {
    let read = try CommandsUnderTest.seeds.filter { try CommandsUnderTest.check($0) }
    #expect(read.count * 2 > CommandsUnderTest.seeds.count)
  }

  /// What fuzzing found once stands in files.
  ///
  /// A loop, and not one case a file: with no file there would be no case, and a skipped test.
  @Test func whatWasFoundHolds() throws {
    for file in Self.findings {
      try CommandsUnderTest.check(Array(Data(contentsOf: URL(filePath: file))))
    }
  }

  private static let findings: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fuzzing/Findings/commands").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.sorted().map { folder + "/" + $0 }
  }()

  /// As users call it: the program as a process of its own, with options that change with the seed.
  @Test(arguments: 0..<(isExhaustive ? 500 : 25))
  func everyCommandEndsInOrder(seed: Int) throws {
    let scratch = try Scratch()
    var random = RandomNetwork(Choices(seed: UInt64(1000 + seed)), isExtreme: true)
    let town = try scratch.file("town.yaml", holding: NetworkYAML.text(of: random.network()))
    var choices = random.choices
    var view: [String] = []
    for option in ["--directed", "--weighted", "--all-kinds"] where choices.number(below: 2) == 1 {
      view.append(option)
    }
    view += choices.pick([[], ["--meetings", "members"], ["--meetings", "projected"]])
    view += choices.pick([[], ["--min-depth", "4"], ["--without", "p0"]])
    let date = choices.pick(["FY2018", "2023", "0001", "9999-12-31"])
    if choices.number(below: 2) == 1 { view += ["--as-of", date] }
    let format = choices.pick(["table", "csv", "json"])
    let form = choices.pick(["xlsx", "graphml", "gexf", "net", "dl", "gml", "cyjs", "tsv", "json"])
    let commands: [[String]] = [
      ["check", town],
      ["gaps", town] + view,
      [
        "measure", town, "--draws", "2", "--format", format, "--only",
        "degree,closeness,eiIndex,density",
      ]
        + view,
      ["diff", town, "--from", "0001", "--to", date],
      ["draw", town, "--layout", "matrix", "-o", scratch.file("map.svg").path, "--as-of", date],
      ["convert", town, scratch.file("town." + form).path],
    ]
    for command in commands {
      let run = try CommandRun(command)
      #expect([0, 1, 64, 70].contains(run.status), "\(command): \(run.status)\n\(random)")
    }
  }
}
