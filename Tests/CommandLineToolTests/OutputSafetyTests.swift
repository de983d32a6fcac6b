import Foundation
import Testing

/// No output replaces what is read or what is written beside it, and none is left half written.
@Suite struct OutputSafetyTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file("town.yaml", holding: smallTown)
    let files = FileManager.default
    let town = scratch.file("town.yaml")
    try files.createSymbolicLink(at: scratch.file("soft.yaml"), withDestinationURL: town)
    try files.linkItem(at: town, to: scratch.file("hard.yaml"))
    try files.createSymbolicLink(
      atPath: scratch.file("later.svg").path, withDestinationPath: "new.svg")
    try files.createDirectory(at: scratch.file("sub"), withIntermediateDirectories: false)
    _ = try scratch.file("theme.yaml", holding: "tsunagi-theme: 1\n")
  }

  private func run(_ arguments: [String], input: String = "") throws -> CommandRun {
    try CommandRun(arguments, input: input, in: scratch.folder)
  }

  @Test(arguments: [
    "draw town.yaml -o a.svg --save-positions town.yaml",
    "draw town.yaml -o a.svg --save-positions soft.yaml",
    "draw soft.yaml -o a.svg --save-positions hard.yaml",
    "draw town.yaml -o a.svg --save-positions sub/../town.yaml",
    "draw town.yaml -o a.svg --save-positions TOWN.yaml",
    "draw town.yaml -o a.svg --theme theme.yaml --save-positions theme.yaml",
    "draw town.yaml -o a.svg --before hard.yaml --save-positions soft.yaml",
    "draw town.yaml -o a.svg -o ./a.svg",
    "draw town.yaml -o a.svg -o A.svg",
    "draw town.yaml -o later.svg -o new.svg",
    "draw town.yaml -o a.svg --save-positions a.svg",
    "convert town.yaml -o town.yaml",
    "convert town.yaml -o soft.yaml",
    "convert town.yaml -o sub/../hard.yaml",
    "convert town.yaml -o a.yaml --ledger town.yaml",
    "convert town.yaml -o a.json --ledger a.json",
    "convert town.yaml -o a.net --ledger a.clu",
  ])
  func anOutputThatIsAnInputOrAnotherOutputIsWrongUsage(_ line: String) throws {
    let before = scratch.contents
    let run = try run(line.split(separator: " ").map(String.init))
    #expect(run.status == 64, "\(run.errors)")
    #expect(scratch.contents == before)
    #expect(try String(contentsOf: scratch.file("town.yaml"), encoding: .utf8) == smallTown)
  }

  @Test func positionsMayReplaceThoseThatArePinned() throws {
    let first = "draw town.yaml -o a.svg --save-positions p.json"
    #expect(try run(first.split(separator: " ").map(String.init)).status == 0)
    let second = "draw town.yaml -o a.svg --pin p.json --save-positions p.json"
    let again = try run(second.split(separator: " ").map(String.init))
    #expect(again.status == 0, "\(again.errors)")
    let third = "draw town.yaml --pin p.json -o a.svg -o p.svg"
    #expect(try run(third.split(separator: " ").map(String.init)).status == 0)
  }

  @Test func severalOutputsMayGoIntoNothing() throws {
    let run = try run(["convert", "town.yaml", "-o", "a.yaml", "--ledger", "/dev/null"])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: [
    ("sub/none/a.yaml", "its folder does not exist"),
    ("town.yaml/a.yaml", "is a file, not a folder"),
    ("sub.yaml", "it is a folder"),
    (String(repeating: "長", count: 100) + ".yaml", "the name is too long"),
  ])
  func whatStandsInTheWayIsNamed(target: String, reason: String) throws {
    try FileManager.default.createDirectory(
      at: scratch.file("sub.yaml/x"), withIntermediateDirectories: true)
    let run = try run(["new", target])
    #expect(run.status == 70 && run.errors.contains(reason), "\(run.errors)")
    #expect(run.errors.contains("hint: "))
  }

  @Test func aFullDiskIsNamed() throws {
    let run = try run(["convert", "town.yaml", "-o", "a.yaml", "--ledger", "/dev/full"])
    #expect(run.status == 70 && run.errors.contains("the disk is full"), "\(run.errors)")
  }

  @Test func aLimitOfTheFileSizeLeavesNothingBehind() throws {
    let before = scratch.contents
    let run = try CommandRun(
      shell: "ulimit -f 1; \"$0\" convert town.yaml -o a.graphml", in: scratch.folder)
    #expect(run.status == 70 && run.errors.contains("ulimit -f"), "\(run.status) \(run.errors)")
    #expect(scratch.contents == before)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalEndsTheRunByItselfAndLeavesNothingBehind(signal: Int32) throws {
    let before = scratch.contents
    // The second output is a pipe that nobody reads: the run waits there with its first file staged.
    let run = try CommandRun(
      shell: """
        set -m; mkfifo pipe.svg; "$0" draw town.yaml -o a.svg -o pipe.svg & child=$!
        for _ in $(seq 600); do ls -A | grep -q part && break; sleep 0.1; done
        ls -A | grep part; kill -\(signal) $child; wait $child; code=$?; rm pipe.svg; exit $code
        """, in: scratch.folder)
    #expect(run.text.contains(".part"), "the file was staged when the signal came")
    #expect(run.status == 128 + signal)
    #expect(scratch.contents == before)
  }

  @Test func everythingIsSaidToBeWrittenOnlyWhereItIs() throws {
    _ = try scratch.file("t.csv", holding: "from,to,depth\na,b,3\na,x,9\n,c,1\n")
    let partial = try run(["convert", "t.csv", "-o", "t.yaml"])
    #expect(!partial.errors.contains("everything is written"), "\(partial.errors)")
    let whole = try run(["convert", "town.yaml", "-o", "w.yaml"])
    #expect(whole.errors.contains("w.yaml: everything is written"))
  }

  @Test func charactersThatNobodySeesAreNoted() throws {
    let hidden = smallTown.replacing("教育委員会", with: "教育\u{200B}委員会\u{3164}")
    _ = try scratch.file("hidden.yaml", holding: hidden)
    let check = try run(["check", "hidden.yaml"])
    #expect(check.status == 0 && check.text.contains("U+200B, U+3164"), "\(check.text)")
    let selectors = smallTown.replacing("教育委員会", with: "葛\u{E0100}城の会👩\u{200D}⚕️")
    _ = try scratch.file("selectors.yaml", holding: selectors)
    #expect(try run(["check", "selectors.yaml"]).text.contains("0 warnings"))
  }
}
