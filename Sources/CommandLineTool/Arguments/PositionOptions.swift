import ArgumentParser
import CollaborationFiles
import CollaborationModel
import MapLayouts
import NetworkDiagram
import Scene

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

  /// The positions to keep, and a warning for each id that the network does not know.
  func pins(for network: CollaborationNetwork, _ asked: Layout?) throws -> MapPositions? {
    guard let pin else { return nil }
    let pins = try PositionsFile.read(pin)
    guard pins.layout.keepsPlaces else { throw Self.cannotPin(pins.layout) }
    if let asked, asked != pins.layout {
      throw CommandFailure(
        .usage,
        say(
          "--pin の配置は \(pins.layout.rawValue) のものです。--layout を外してください。",
          "the positions of --pin are those of \(pins.layout.rawValue)\nhint: leave --layout out"))
    }
    let known = Set(network.participants.map(\.id) + network.meetings.map(\.id))
    let unknown = pins.centers.keys.filter { !known.contains($0) }.sorted()
    if !unknown.isEmpty {
      Session.warn(
        say(
          "\(pin): 警告: このネットワークにない ID です: \(unknown.joined(separator: "、"))",
          "\(pin): warning: ids that the network does not have: \(unknown.joined(separator: ", "))")
      )
    }
    return pins
  }

  /// How everybody is placed: where an earlier map has them, by the layout that is asked for, or by the
  /// one that suits the data.
  func arrangement(of network: CollaborationNetwork, _ option: LayoutOption, isPair: Bool) throws
    -> Arrangement
  {
    if let pins = try pins(for: network, option.layout) { return try .pinned(to: pins) }
    return .layout(
      try layout(option.layout, isPair: isPair) { option.layout(for: network) })
  }

  /// The layout of a map: one whose positions can be kept, where they are or two maps share them.
  func layout(_ asked: Layout?, isPair: Bool, or choice: () -> Layout) throws -> Layout {
    guard savePositions != nil || isPair else { return asked ?? choice() }
    let layout = asked ?? .islands
    guard layout.keepsPlaces else { throw Self.cannotPin(layout) }
    return layout
  }

  /// The file of the positions, where it is asked for.
  func file(of diagram: Diagram) -> (path: String, bytes: [UInt8])? {
    savePositions.map { ($0, Array(PositionsFile.text(of: diagram.saved).utf8)) }
  }

  private static func cannotPin(_ layout: Layout) -> CommandFailure {
    CommandFailure(
      .usage,
      say(
        "\(layout.rawValue) の配置は残せません（行や輪の幅が参加主体で決まるため）。\nヒント: --layout islands を使ってください。",
        """
        positions of \(layout.rawValue) cannot be kept, since its rows and rings follow from who is there
        hint: use --layout islands
        """))
  }
}
