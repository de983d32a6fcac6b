import ArgumentParser
import MapLayouts
import Workbench

/// Where an earlier map put everybody, and keeping where this one does.
struct PositionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "前に --save-positions で残した配置のとおりに描く。新しい参加主体だけ、空いた所に置く",
        "Keep everybody where a file of --save-positions has them; newcomers take free places."),
      valueName: "FILE.json"))
  var pin: String?

  @Option(
    help: ArgumentHelp(
      say(
        "配置をファイルに残す。来年の図を同じ配置で描くときに --pin で使う",
        "Keep the positions in a file, for next year's map to --pin."),
      valueName: "FILE.json"))
  var savePositions: String?

  func request(_ layout: Layout?) throws -> MapPlaces {
    try MapPlaces(layout, pin: pin, save: savePositions)
  }
}
