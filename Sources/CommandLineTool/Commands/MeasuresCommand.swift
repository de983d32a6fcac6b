import ArgumentParser
import CollaborationModel
import GraphMeasures
import PlainText

/// `tsunagi measures`: the catalogue, as the measures describe themselves.
struct MeasuresCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: say(
      "指標の一覧（名前、日本語名、式、取り決め、文献）を示します。",
      "Prints the catalogue of measures: name, formula, conventions, reference."))

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let parts = [
      (say("参加主体ごとの指標", "Scores of participants"), MeasureCatalog.nodeMeasures.map(\.description)),
      (say("ネットワーク全体の指標", "Figures of a network"), MeasureCatalog.graphMeasures.map(\.description)),
      (
        say("ネットワーク全体の内訳", "Figures of a network by kind"),
        MeasureCatalog.profileMeasures.map(\.description)
      ),
      (
        say("参加主体と会議体の指標（--meetings members）", "Participants and meetings (--meetings members)"),
        MeasureCatalog.twoModeDescriptions
      ),
      (
        say("二つのネットワークの指標（--against）", "Two networks (--against)"),
        NetworkComparison.allCases.map(\.description)
      ),
    ]
    let text = parts.map { title, measures in
      let entries = measures.map { Self.entry($0) }.joined(separator: "\n")
      return "\(title)\n\(String(repeating: "=", count: title.displayWidth))\n\n\(entries)"
    }
    Session.answer(text.joined(separator: "\n"))
  }

  private static func entry(_ measure: MeasureDescription) -> String {
    """
    \(measure.identifier)  \(measure.japaneseName)  \(measure.name)
      \(say("式", "formula")): \(measure.formula)
      \(say("取り決め", "convention")): \(say(measure.japaneseConvention, measure.convention))
      \(say("文献", "reference")): \(measure.reference)

    """
  }
}
