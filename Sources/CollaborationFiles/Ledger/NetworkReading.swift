public import CollaborationModel

/// What reading a file gives.
public struct NetworkReading: Equatable, Sendable {
  public let network: CollaborationNetwork

  /// What the file probably does not mean, in the order of the file.
  public let warnings: [Fault]

  /// What could not be read: values that were left out and, where a reader may do so, rows. The network is
  /// what the rest says.
  public let faults: [Fault]

  /// What became of every row.
  public let ledger: ImportLedger

  /// Where those who reported of the same tie do not say the same.
  public let differences: [ReportDifference]

  public init(
    network: CollaborationNetwork, warnings: [Fault] = [], faults: [Fault] = [],
    ledger: ImportLedger = ImportLedger(), differences: [ReportDifference] = []
  ) {
    self.faults = faults
    self.differences = differences
    self.network = network
    self.warnings = warnings
    self.ledger = ledger
  }
}
