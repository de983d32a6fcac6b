import CollaborationModel
import TestSupport
import Testing

@testable import CommandLineTool

@Suite struct HelpTests {
  @Test(
    arguments: [
      "", "draw", "measure", "measures", "gaps", "check", "convert", "diff", "new", "datasets",
    ],
    ["ja", "en"])
  func helpIsThereInBothLanguages(command: String, language: String) throws {
    let run =
      command.isEmpty
      ? try CommandRun("--help", "--lang", language)
      : try CommandRun(command, "--help", "--lang", language)
    #expect(run.status == 0)
    try expect(
      run.text, equalsGolden: "help\(command.isEmpty ? "" : "-" + command).\(language).txt")
  }

  @Test(arguments: [
    (["tsunagi", "draw"], ["LANG": "ja_JP.UTF-8"], "ja"),
    (["tsunagi", "draw"], ["LANG": "ja_JP.UTF-8", "LC_ALL": "C"], "en"),
    (["tsunagi", "draw"], ["LANG": "ja_JP.UTF-8", "LC_ALL": ""], "ja"),
    (["tsunagi", "draw"], [:], "en"),
    (["tsunagi", "draw", "--lang", "en"], ["LANG": "ja_JP.UTF-8"], "en"),
    (["tsunagi", "draw", "--lang=ja"], [:], "ja"),
    (["tsunagi", "draw", "--", "--lang=ja"], [:], "en"),
  ])
  func theLanguageIsThatOfTheArgumentElseOfTheLocale(
    arguments: [String], environment: [String: String], language: String
  ) {
    #expect(
      Language.ofRun(arguments: arguments, environment: environment).rawValue == language)
  }
}
