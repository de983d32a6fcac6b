public import CollaborationFiles
public import CollaborationModel
public import Reports

/// What is wrong in a file, and nothing else.
public struct CheckRequest: Sendable {
  private let source: NetworkSource

  public init(_ source: NetworkSource) { self.source = source }

  /// Reads the file; its faults are the answer, not a failure.
  public func run(_ observer: RunObserver, in language: Language) -> CheckResult {
    do {
      let reading = try observer.step("reading") { () throws(NetworkFileError) in
        try source.read(in: language)
      }
      return CheckResult(
        name: source.name, faults: reading.warnings, network: reading.network)
    } catch {
      return CheckResult(name: source.name, faults: error.faults, network: nil)
    }
  }
}

/// What a check found.
public struct CheckResult: Sendable {
  let name: Wording

  /// All faults, or the warnings of a file that can be used.
  public let faults: [Fault]

  /// `nil` where the file cannot be used.
  public let network: CollaborationNetwork?

  /// The faults, then what the file holds.
  public var report: ReportDocument {
    var report = ReportDocument(faults.map { .sentence($0.wording) })
    guard let network else { return report }
    let (participants, ties, meetings) = (
      network.participants.count, network.ties.count, network.meetings.count
    )
    report.append(
      name
        + Wording(
          ": 誤りはありません（参加主体 \(participants)、つながり \(ties)、"
            + "会議体 \(meetings)、注意 \(faults.count)）。",
          ": no faults (\(participants) participants, \(ties) ties, "
            + "\(meetings) meetings, \(faults.count) warnings)."))
    // What every other command shows where no date is asked for.
    report.append(ReportList(of: network.slice(asOf: nil).wordings))
    return report
  }
}
