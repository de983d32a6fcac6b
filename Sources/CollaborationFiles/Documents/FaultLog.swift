/// What is found wrong with a file, or with the files of one network, while they are read.
///
/// Reading goes on after a fault, so that a file is mended in one go; the log is handed from reader
/// to reader and keeps what each of them says.
final class FaultLog {
  /// A problem and where it was met, before there is a fault with its words and its line.
  struct Report {
    let problem: Fault.Problem
    let place: SourcePlace?
  }

  private let sources: [SourceText]
  private let lines: Lines
  private(set) var reports: [Report] = []
  private(set) var hasErrors = false

  /// Whether there were more problems than are kept.
  private(set) var isOverfull = false

  /// A file with more faults than this is wrong as a whole, and nobody reads them all.
  private static let shownLimit = 500

  /// Every row of a large table may be refused, and is listed then.
  private static let keptLimit = 200_000

  convenience init(source: SourceText) {
    self.init(sources: [source])
  }

  /// A log of several texts, which places tell apart by their number.
  convenience init(sources: [SourceText]) {
    precondition(!sources.isEmpty, "a fault needs a file to be in")
    self.init(sources: sources, lines: Lines())
  }

  private init(sources: [SourceText], lines: Lines) {
    self.sources = sources
    self.lines = lines
  }

  /// Another log of the same files that nothing was told yet.
  func withoutReports() -> FaultLog { FaultLog(sources: sources, lines: lines) }

  /// Whether there are so many faults already that looking for similar words is not worth its time.
  var isCrowded: Bool { reports.count >= 50 }

  func report(_ problem: Fault.Problem, at place: SourcePlace?) {
    if problem.severity == .error { hasErrors = true }
    guard reports.count < Self.keptLimit else {
      isOverfull = true
      return
    }
    reports.append(Report(problem: problem, place: place))
  }

  /// The faults in the order of the files and their lines.
  var sorted: [Fault] { joined(with: []) }

  /// The faults of this log and of others about the same files, in the order of the files.
  func joined(with others: [[Report]]) -> [Fault] {
    let all = ([reports] + others).joined()
    var shown = Array(all.prefix(Self.shownLimit))
    let hidden = all.count - shown.count
    // However many warnings stand before it, the first error is shown.
    if hidden > 0, !shown.contains(where: { $0.problem.severity == .error }),
      let error = all.first(where: { $0.problem.severity == .error })
    {
      shown[shown.count - 1] = error
    }
    func order(_ index: Int) -> (Int, Int, Int, Int) {
      let place = shown[index].place
      return (place?.source ?? 0, place?.line ?? 0, place?.column ?? 0, index)
    }
    var faults = shown.indices.sorted { order($0) < order($1) }
      .map { Fault(shown[$0].problem, at: location(of: shown[$0].place)) }
    if hidden > 0 { faults.append(Fault(.moreFaults(hidden), at: location(of: nil))) }
    return faults
  }

  /// The place as people are told it.
  func location(of place: SourcePlace?) -> Fault.Location {
    guard let place else { return Fault.Location(file: sources[0].file) }
    let source = sources[place.source]
    guard place.line > 0 else { return Fault.Location(file: source.file, sheet: source.sheet) }
    if let sheet = source.sheet {
      return Fault.Location(
        file: source.file, sheet: sheet, line: place.line, column: place.column)
    }
    let (hidden, before, text) = lines.index(of: place.source, text: source.text)
      .excerpt(around: place)
    return Fault.Location(
      file: source.file, line: place.line, column: hidden + before + 1,
      excerpt: Fault.Excerpt(text: text, offset: before, isCut: hidden > 0))
  }

  /// The lines of the texts, found when they are first asked for.
  private final class Lines {
    private var indices: [Int: LineIndex] = [:]

    func index(of source: Int, text: String) -> LineIndex {
      if let index = indices[source] { return index }
      let index = LineIndex(text)
      indices[source] = index
      return index
    }
  }
}
