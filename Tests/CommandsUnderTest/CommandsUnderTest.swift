import CollaborationFiles
public import CollaborationModel
public import ReadersUnderTest

/// What the commands do, on a network that nobody wrote: the bytes choose its parts, the view and the
/// dates.
public enum CommandsUnderTest {
  /// Makes a network of an input and runs what the commands run on it.
  ///
  /// - Returns: whether the network was read; one that is refused says why, and is done.
  /// - Throws: `BrokenPromise` where something does not hold of what a command answers.
  @discardableResult
  public static func check(_ bytes: [UInt8]) throws(BrokenPromise) -> Bool {
    var random = RandomNetwork(Choices(bytes: bytes), isExtreme: true)
    let written = NetworkYAML.text(of: random.network())
    let network: CollaborationNetwork
    do throws(NetworkFileError) {
      // Only what a file can hold is looked at: whatever is refused here never comes to a command.
      network = try NetworkYAML.read(
        Array(written.utf8), file: "input.yaml", faultyRows: .refuseRow
      ).network
    } catch {
      return false
    }
    var choices = random.choices
    let periods = network.namedPeriods
    var view = NetworkView(
      includesFormalKinds: choices.number(below: 2) == 1,
      minimumDepth: choices.pick([nil, 1, 3, 5]), isDirected: choices.number(below: 2) == 1,
      isWeighted: choices.number(below: 2) == 1,
      meetings: choices.pick(NetworkView.Meetings.allCases),
      asOf: choices.pick([nil] + periods.map(Optional.some)))
    if choices.number(below: 4) == 1 { view.without = ["p0", "p1"] }

    try checkSlices(of: network, at: periods)
    try checkFindings(of: network, view)
    try checkMeasures(of: network, view)
    _ = network.network(asOf: periods.first).changes(to: network.network(asOf: periods.last))
    try checkForms(of: network)
    try checkMatrix(of: network.network(asOf: view.asOf))
    return true
  }

  /// Inputs to begin with: long enough for all parts of a network.
  public static let seeds: [[UInt8]] = (0..<24).map { number in
    var choices = Choices(seed: UInt64(number))
    return (0..<(100 << (number % 4))).map { _ in UInt8(choices.number(below: 256)) }
  }

  /// A network at a date is that of the date at the same date, whatever has ended or is planned.
  public static func checkSlices(
    of network: CollaborationNetwork, at periods: [CalendarPeriod]
  ) throws(BrokenPromise) {
    for period in [nil] + periods.map(Optional.some) {
      let once = network.network(asOf: period)
      guard once.network(asOf: period) == once, once.network() == once else {
        let date = period?.description ?? "no date"
        throw BrokenPromise(
          "slicing twice is not slicing once at \(date):\n\(NetworkYAML.text(of: network))")
      }
    }
  }
}
