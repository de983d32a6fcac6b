public import CollaborationFiles
public import CollaborationModel
public import Reports

/// What is wrong in a file, and nothing else.
public struct CheckRequest: Sendable {
  private let source: NetworkSource

  public init(_ source: NetworkSource) { self.source = source }

  /// Reads the file; its faults are the answer, not a failure. Rows at fault are told and the rest is
  /// read, as when the file is converted.
  public func run(_ observer: RunObserver, in language: Language) -> CheckResult {
    do {
      let reading = try observer.step("reading") { () throws(NetworkFileError) in
        try source.read(faultyRows: .refuseRow, in: language)
      }
      return CheckResult(
        name: source.name, faults: reading.faults, warnings: reading.warnings,
        network: reading.network)
    } catch {
      return CheckResult(name: source.name, faults: error.faults, warnings: [], network: nil)
    }
  }
}

/// What a check found.
public struct CheckResult: Sendable {
  let name: Wording

  /// What is wrong; of a file that cannot be used at all, its warnings too.
  public let faults: [Fault]
  public let warnings: [Fault]

  /// What can be used; `nil` where nothing can.
  public let network: CollaborationNetwork?

  /// The faults, then what the file holds.
  public var report: ReportDocument {
    var report = ReportDocument((faults + warnings).map { .sentence($0.wording) })
    guard let network else { return report }
    let (participants, ties, meetings) = (
      network.participants.count, network.ties.count, network.meetings.count
    )
    let count = faults.count
    let finding =
      count == 0
      ? Wording("誤りはありません", "no faults")
      : Wording("誤り \(count) 件", "\(count) fault\(count == 1 ? "" : "s")")
    report.append(
      name + ": " + finding
        + Wording(
          "（参加主体 \(participants)、つながり \(ties)、会議体 \(meetings)、注意 \(warnings.count)）。",
          " (\(participants) participants, \(ties) ties, \(meetings) meetings, "
            + "\(warnings.count) warnings)."))
    // What every other command shows where no date is asked for.
    report.append(ReportList(of: network.slice(asOf: nil).wordings))
    report.append(NameEstimates(network).report)
    return report
  }
}
