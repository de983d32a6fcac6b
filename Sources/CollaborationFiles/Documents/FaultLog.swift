/// What is found wrong with one file while it is read.
///
/// Reading goes on after a fault, so that a file is mended in one go; the log is handed from reader
/// to reader and keeps what each of them says.
final class FaultLog {
  let source: SourceText
  private var faults: [Fault] = []
  private var droppedErrors = 0
  private var droppedWarnings = 0

  /// A file with more faults than this is wrong as a whole, and nobody reads them all.
  private static let limit = 500

  init(source: SourceText) {
    self.source = source
  }

  var hasErrors: Bool { droppedErrors > 0 || faults.contains { $0.severity == .error } }

  /// Whether there are so many faults already that looking for similar words is not worth its time.
  var isCrowded: Bool { faults.count >= 50 }

  func report(_ problem: Fault.Problem, at place: SourcePlace?) {
    if faults.count < Self.limit {
      faults.append(Fault(problem, at: source.location(of: place)))
    } else if problem.severity == .error {
      droppedErrors += 1
    } else {
      droppedWarnings += 1
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
    if droppedErrors + droppedWarnings > 0 {
      all.append(
        Fault(.moreFaults(droppedErrors + droppedWarnings), at: source.location(of: nil)))
    }
    return all
  }
}
