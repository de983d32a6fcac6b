import ArgumentParser
import Workbench

/// Which part of a network is drawn.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("描く分野・種別（例: 高齢,障害,部署）", "The sectors and kinds to draw, such as 高齢,障害,department."),
      valueName: "word,…"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      say("この ID のまわりだけを描く", "Draw only what is around this id."), valueName: "id"))
  var focus: String?

  @Option(
    help: ArgumentHelp(say("--focus から何歩先までか", "How many steps from --focus."), valueName: "n"))
  var steps: Int?

  var request: MapSelection {
    get throws { try MapSelection(only: only?.listItems, focus: focus, steps: steps) }
  }
}
