import CollaborationFiles
public import CollaborationModel
import NetworkDiagram

/// The map of a network, as pictures of any format.
public struct DrawRequest: Sendable {
  let source: NetworkSource
  let outputs: [PictureFile]
  let asOf: CalendarPeriod?
  let language: Language
  let places: MapPlaces
  let comparison: MapComparison?
  let paper: MapPaper
  let selection: MapSelection
  let emphasis: MapEmphasis

  /// - Parameters:
  ///   - source: the network.
  ///   - outputs: the pictures; all are drawn from one layout.
  ///   - judgesReadability: whether the map may be placed for the sake of its figures of readability
  ///     alone, without a picture.
  ///   - asOf: the date; `nil` for that of the network.
  ///   - language: the language of the words on the map.
  ///   - places: the layout, and the positions that are read or kept.
  ///   - comparison: what the map is compared with.
  ///   - paper: the page, and how a large map is divided among several.
  ///   - selection: which participants are drawn.
  ///   - emphasis: what is pointed out: gaps, scores, readings.
  /// - Throws: ``RequestError`` for what does not go together, and where an output is an input or
  ///   another output.
  public init(
    _ source: NetworkSource, outputs: [PictureFile], judgesReadability: Bool = false,
    asOf: CalendarPeriod? = nil, language: Language = .japanese, places: MapPlaces,
    comparison: MapComparison? = nil,
    paper: MapPaper, selection: MapSelection, emphasis: MapEmphasis = MapEmphasis()
  ) throws(RequestError) {
    guard !outputs.isEmpty || judgesReadability else {
      throw RequestError(
        .request, "書き出すファイルを -o で指定してください（例: -o map.pdf）。",
        "Say which file to write with -o, such as -o map.pdf.")
    }
    guard paper.isWhole || places.pin == nil && places.save == nil else {
      throw RequestError(
        .request, "--pin と --save-positions は、--split・--aggregate と一緒には使えません。",
        "--pin and --save-positions are for the whole map, not for --split or --aggregate.")
    }
    guard paper.isWhole || comparison?.isPair != true else {
      throw RequestError(
        .request, "--pair は、--split・--aggregate と一緒には使えません。",
        "--pair does not go with --split or --aggregate.")
    }
    self.source = source
    self.outputs = outputs
    self.asOf = asOf
    self.language = language
    self.places = places
    self.comparison = comparison
    self.paper = paper
    self.selection = selection
    self.emphasis = emphasis
    try keepFilesApart(writing: outputs.map(\.path))
  }

  /// Makes sure that no picture replaces what is read, and no positions but those that are pinned.
  func keepFilesApart(writing pictures: [String]) throws(RequestError) {
    let read = source.paths + (comparison?.paths ?? []) + [emphasis.theme].compactMap(\.self)
    let saved = [places.save].compactMap(\.self)
    try PathConflict.refuse(inputs: read, outputs: pictures + saved)
    // The positions are read whole before they are replaced; a picture in their place would end them.
    try PathConflict.refuse(inputs: [places.pin].compactMap(\.self), outputs: pictures)
  }
}
