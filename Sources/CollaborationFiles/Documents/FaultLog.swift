/// What is found wrong with a file, or with the files of one network, while they are read.
///
/// Reading goes on after a fault, so that a file is mended in one go; the log is handed from reader
/// to reader and keeps what each of them says.
final class FaultLog {
  private let sources: [SourceText]
  private var lines: [Int: LineIndex] = [:]
  private var faults: [Fault] = []
  private var places: [SourcePlace?] = []
  private var droppedCount = 0
  private(set) var hasErrors = false

  /// A file with more faults than this is wrong as a whole, and nobody reads them all.
  private static let limit = 500

  init(source: SourceText) {
    sources = [source]
  }

  /// A log of several texts, which places tell apart by their number.
  init(sources: [SourceText]) {
    precondition(!sources.isEmpty, "a fault needs a file to be in")
    self.sources = sources
  }

  /// Whether there are so many faults already that looking for similar words is not worth its time.
  var isCrowded: Bool { faults.count >= 50 }

  func report(_ problem: Fault.Problem, at place: SourcePlace?) {
    if problem.severity == .error { hasErrors = true }
    if faults.count < Self.limit {
      faults.append(Fault(problem, at: location(of: place)))
      places.append(place)
    } else {
      droppedCount += 1
    }
  }

  /// The faults in the order of the files and their lines.
  var sorted: [Fault] {
    func order(_ index: Int) -> (Int, Int, Int, Int) {
      let place = places[index]
      return (place?.source ?? 0, place?.line ?? 0, place?.column ?? 0, index)
    }
    var all = faults.indices.sorted { order($0) < order($1) }.map { faults[$0] }
    if droppedCount > 0 {
      all.append(Fault(.moreFaults(droppedCount), at: location(of: nil)))
    }
    return all
  }

  private func location(of place: SourcePlace?) -> Fault.Location {
    guard let place else { return Fault.Location(file: sources[0].file) }
    let source = sources[place.source]
    let lines = self.lines[place.source] ?? LineIndex(source.text)
    self.lines[place.source] = lines
    let (hidden, before, text) = lines.excerpt(around: place)
    return Fault.Location(
      file: source.file, line: place.line, column: hidden + before + 1,
      excerpt: Fault.Excerpt(text: text, offset: before, isCut: hidden > 0))
  }
}
