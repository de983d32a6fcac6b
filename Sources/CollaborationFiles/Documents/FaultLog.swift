/// What is found wrong with a file, or with the files of one network, while they are read.
///
/// Reading goes on after a fault, so that a file is mended in one go; the log is handed from reader
/// to reader and keeps what each of them says.
final class FaultLog {
  /// A problem and where it was met, before there is a fault with its words and its line.
  struct Report {
    let problem: Fault.Problem
    let place: SourcePlace?
    var cost = Cost.part

    /// How many rows had to go because they name the one that is at fault.
    var rowsThatNameIt = 0

    var isError: Bool { problem.severity == .error }
  }

  /// What is lost to an error.
  enum Cost {
    /// The value where it stands, without which the rest means what it meant.
    case value
    /// The part that it stands in, which means nothing without it: a row, an entry, or the file.
    case part
  }

  private let sources: [SourceText]
  private let lines: Lines
  private(set) var reports: [Report] = []
  private(set) var hasErrors = false

  /// Whether an error costs more than its value.
  private(set) var hasLostParts = false

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

  func report(_ problem: Fault.Problem, at place: SourcePlace?, costing cost: Cost = .part) {
    if problem.severity == .error {
      hasErrors = true
      if cost == .part { hasLostParts = true }
    }
    guard reports.count < Self.keptLimit else {
      isOverfull = true
      return
    }
    reports.append(Report(problem: problem, place: place, cost: cost))
  }

  /// The faults in the order of the files and their lines.
  var sorted: [Fault] { joined(with: []) }

  /// The faults of this log and of others about the same files, in the order of the files; what is wrong
  /// in the same way in several places is told once.
  func joined(with others: [[Report]]) -> [Fault] {
    faults(of: ([reports] + others).flatMap { $0 })
  }

  /// Reports as faults, in the order of the files.
  func faults(of reports: [Report]) -> [Fault] {
    var recurrences: [Recurring: Fault.Recurrence] = [:]
    var all: [Report] = []
    for report in reports {
      if let same = Recurring(report.problem) {
        if var recurrence = recurrences[same] {
          recurrence.count += 1
          if recurrence.places.count < Self.placeLimit, let place = report.place {
            recurrence.places.append(bareLocation(of: place))
          }
          recurrences[same] = recurrence
          continue
        }
        recurrences[same] = Fault.Recurrence()
      }
      all.append(report)
    }
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
    var faults = shown.indices.sorted { order($0) < order($1) }.map { index -> Fault in
      let report = shown[index]
      var recurrence = Recurring(report.problem).flatMap { recurrences[$0] } ?? Fault.Recurrence()
      recurrence.rowsThatNameIt = report.rowsThatNameIt
      return Fault(report.problem, at: location(of: report.place), recurrence: recurrence)
    }
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

  /// The place without what stands there, which costs time to find.
  private func bareLocation(of place: SourcePlace) -> Fault.Location {
    let source = sources[place.source]
    return Fault.Location(
      file: source.file, sheet: source.sheet, line: place.line, column: place.column)
  }

  /// How many of the further places of a fault are told by name.
  private static let placeLimit = 4

  /// What can be wrong in many places for one reason: nobody has an id, no list has a word, or somebody
  /// writes one value in a way that nobody reads.
  private enum Recurring: Hashable {
    case id(String, Fault.Reference)
    case word(String, Fault.WordList)
    case value(String, key: String)

    init?(_ problem: Fault.Problem) {
      switch problem {
      case .unknownID(let id, let reference, _): self = .id(id, reference)
      case .unknownWord(let word, let list, _): self = .word(word, list)
      case .badNumber(let key, let text, _), .notPositive(let key, let text),
        .badFlag(let key, let text), .badDate(let key, let text),
        .numberNotKnown(let key, let text):
        self = .value(text, key: key)
      case .depthOffScale(let value, let scale, _): self = .value(value, key: scale)
      default: return nil
      }
    }
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
