/// What is found wrong with one file while it is read.
///
/// Reading goes on after a fault, so that a file is mended in one go; the log is handed from reader
/// to reader and keeps what each of them says.
final class FaultLog {
  let source: SourceText
  private lazy var lines = LineIndex(source.text)
  private var faults: [Fault] = []
  private var droppedCount = 0
  private(set) var hasErrors = false

  /// A file with more faults than this is wrong as a whole, and nobody reads them all.
  private static let limit = 500

  init(source: SourceText) {
    self.source = source
  }

  /// Whether there are so many faults already that looking for similar words is not worth its time.
  var isCrowded: Bool { faults.count >= 50 }

  func report(_ problem: Fault.Problem, at place: SourcePlace?) {
    if problem.severity == .error { hasErrors = true }
    if faults.count < Self.limit {
      faults.append(Fault(problem, at: location(of: place)))
    } else {
      droppedCount += 1
    }
  }

  /// The faults in the order of the file.
  var sorted: [Fault] {
    var all = faults.enumerated().sorted { first, second in
      let one = first.element.location
      let other = second.element.location
      return (one.line ?? 0, one.column ?? 0, first.offset)
        < (other.line ?? 0, other.column ?? 0, second.offset)
    }.map(\.element)
    if droppedCount > 0 {
      all.append(Fault(.moreFaults(droppedCount), at: location(of: nil)))
    }
    return all
  }

  private func location(of place: SourcePlace?) -> Fault.Location {
    guard let place else { return Fault.Location(file: source.file) }
    let (hidden, before, text) = lines.excerpt(around: place)
    return Fault.Location(
      file: source.file, line: place.line, column: hidden + before + 1,
      excerpt: Fault.Excerpt(text: text, offset: before, isCut: hidden > 0))
  }
}
