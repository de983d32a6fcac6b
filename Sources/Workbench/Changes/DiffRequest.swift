public import CollaborationModel

/// What changed between two files, or between two dates of one.
public struct DiffRequest: Sendable {
  private let sources: [NetworkSource]
  private let from: CalendarPeriod?
  private let to: CalendarPeriod?

  /// What changed from one file to another.
  public init(from before: NetworkSource, to after: NetworkSource) {
    sources = [before, after]
    from = nil
    to = nil
  }

  /// What changed in a file from one date to another.
  ///
  /// - Throws: ``RequestError`` where the first date is the later one.
  public init(
    in source: NetworkSource, from: CalendarPeriod, to: CalendarPeriod
  ) throws(RequestError) {
    guard from.firstDay <= to.firstDay else {
      throw RequestError(
        .request,
        "--from（\(from.japaneseText)）が --to（\(to.japaneseText)）より後です。二つを入れ替えてください。",
        "--from (\(from)) is later than --to (\(to)). Change the two round.")
    }
    sources = [source]
    self.from = from
    self.to = to
  }

  /// Reads and compares.
  ///
  /// - Throws: `NetworkFileError` for the faults of a file.
  public func run(_ observer: RunObserver, in language: Language) throws -> ChangeLedger {
    let networks = try sources.map { try $0.network(observer, in: language) }
    let before = networks[0].slice(asOf: from)
    let after = networks[networks.count - 1].slice(asOf: to)
    let change = observer.step("comparing") { before.network.changes(to: after.network) }
    return ChangeLedger(change, before: before, after: after)
  }
}
