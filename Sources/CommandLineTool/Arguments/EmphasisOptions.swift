import ArgumentParser
import Workbench

/// What a map shows beside who works with whom, and how it looks.
struct EmphasisOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "囲みの大きさで示す指標（一覧は tsunagi measures）",
        "The measure that the size of boxes tells; see tsunagi measures."),
      valueName: "name"))
  var sizeBy: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "つなぎの提案を番号つきの破線で示し、紹介できる参加主体と、欠けるとつながりが分かれる参加主体に印をつける",
        "Show proposed ties, who could introduce them, and those without whom the network falls apart."
      )))
  var gaps = false

  @Flag(
    help: ArgumentHelp(
      say("欠けるとつながりが分かれる参加主体に印をつける", "Mark those without whom the network falls apart.")))
  var cutPoints = false

  @Option(
    help: ArgumentHelp(
      say("番号をつけて示す経路の ID", "The ids along a path, to be numbered."), valueName: "id,…"))
  var path: String?

  @Flag(help: ArgumentHelp(say("読みがあれば、ふりがなをつける", "Set the reading above names that have one.")))
  var furigana = false

  @Option(
    help: ArgumentHelp(
      say("書体と色を決めるファイル（YAML）", "A file of colours and typeface (YAML)."),
      valueName: "FILE"))
  var theme: String?

  var request: MapEmphasis {
    MapEmphasis(
      sizeBy: sizeBy, gaps: gaps, cutPoints: cutPoints, path: path?.listItems ?? [],
      furigana: furigana, theme: theme)
  }
}
