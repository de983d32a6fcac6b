import CollaborationFiles
import CollaborationModel
import CommandsUnderTest
import Foundation
import Testing

/// Every command over every network that ships with the program, at every date that it names.
///
/// With `TSUNAGI_EXHAUSTIVE` in the environment all layouts, forms of file and views are taken, which takes
/// some minutes: `make exhaustive`.
@Suite struct EveryDateTests {
  private static let isExhaustive =
    ProcessInfo.processInfo.environment["TSUNAGI_EXHAUSTIVE"] != nil

  @Test(arguments: ShippedNetworks.paths)
  func aNetworkOfADateIsTheSameAtThatDateAgain(path: String) throws {
    let network = try NetworkFile.read(path).network
    try CommandsUnderTest.checkSlices(of: network, at: ShippedNetworks.dates(of: network))
  }

  @Test(arguments: ShippedNetworks.paths)
  func everyCommandEndsInOrderAtEveryDate(path: String) throws {
    let scratch = try Scratch()
    let dates = ShippedNetworks.dates(of: try NetworkFile.read(path).network)
    try expectOrder(["check", path])
    for ending in Self.endings {
      try expectOrder(["convert", path, scratch.file("town." + ending).path])
    }
    let slow = Self.isExhaustive ? Self.layouts : Self.layoutsOfAFew[name(path)] ?? []
    for layout in slow {
      let map = scratch.file("map.svg").path
      try expectOrder(["draw", path, "-o", map, "--layout", layout, "--gaps"])
    }
    for date in [nil] + dates.map(\.description) {
      let asOf = date.map { ["--as-of", $0] } ?? []
      let map = scratch.file("map.dot").path
      try expectOrder(["gaps", path, "--format", "json"] + asOf)
      try expectOrder(["draw", path, "-o", map, "--layout", "matrix"] + asOf)
      for view in Self.views {
        try expectOrder(["measure", path, "--only", Self.measures, "--draws", "2"] + view + asOf)
      }
      if let date, let last = dates.last {
        try expectOrder(["diff", path, "--from", date, "--to", last.description])
      }
    }
  }

  @Test func noCommandIsLeftOut() throws {
    let help = try CommandRun("--help", "--lang", "en").text
    let list = help.split(separator: "SUBCOMMANDS:\n").last?.split(separator: "\n") ?? []
    let commands = list.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    // The last three read no network.
    let known = [
      "check", "convert", "diff", "draw", "gaps", "measure", "measures", "new", "datasets",
    ]
    #expect(Set(commands) == Set(known))
  }

  // MARK: What is run

  private static let layouts = ["rings", "lanes", "islands", "force", "matrix"]

  /// Searching for places takes a second or more, so that a few are enough for every day.
  private static let layoutsOfAFew = [
    "f1x-good": ["rings"], "ex09": ["lanes"], "campnet": ["force"], "f3-bad": ["islands"],
  ]

  private static var endings: [String] {
    isExhaustive
      ? [
        "json", "xlsx", "graphml", "gexf", "net", "paj", "dl", "gml", "nodelink.json", "cyjs",
        "tsv",
      ]
      : ["json", "xlsx", "graphml"]
  }

  private static var views: [[String]] {
    isExhaustive
      ? [
        [], ["--directed"], ["--weighted"], ["--all-kinds", "--meetings", "members"],
        ["--meetings", "projected", "--min-depth", "3"],
      ] : [["--weighted", "--meetings", "members"]]
  }

  private static let measures = [
    "degree", "betweenness", "closeness", "eigenvector", "constraint", "core", "coordinator",
    "eiIndex", "articulationPoint", "density", "diameter", "modularitySector", "triadCensus",
  ].joined(separator: ",")

  private func name(_ path: String) -> String {
    URL(filePath: path).deletingPathExtension().lastPathComponent
  }

  /// A command is done (0), finds faults in the data (1), was asked wrongly (64) or fails for want of
  /// something (70); what is killed by a signal is a fault of the program.
  private func expectOrder(
    _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try CommandRun(arguments)
    let command = "tsunagi " + arguments.joined(separator: " ")
    #expect(
      [0, 1, 64, 70].contains(run.status), "\(command): \(run.status)",
      sourceLocation: sourceLocation)
  }
}
