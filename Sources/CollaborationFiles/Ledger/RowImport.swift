import CollaborationModel

/// Rows of participants, ties and meetings on their way into a network, and the account of each.
///
/// Every reader but that of the native form ends here. A row that the reader itself cannot make sense
/// of is handed over as ``NetworkTable/Row/init(unusable:at:)``, so that it is counted too.
struct RowImport {
  /// `nil` where nothing lists participants: whoever a tie names is one then.
  var participants: [NetworkTable.Row]?
  var ties: [NetworkTable.Row]
  var meetings: [NetworkTable.Row] = []
  var gaps: [NetworkTable.Row] = []
  var cases: [NetworkTable.Row] = []

  /// The kinds of tie by which one sits in a meeting; `nil` where all ties of a meeting are seats.
  var seatKinds: Set<String>?

  /// What else is known of the network: keys of the native form with their values.
  var description: [DocumentNode.Entry] = []

  /// Who filled the rows in, by id or name, where a row does not say itself.
  var reporter: String?

  /// The network of the rows.
  ///
  /// - Parameters:
  ///   - name: what the network is called where the rows do not say.
  ///   - log: what the reader had to say, and the files that the rows stand in.
  /// - Throws: ``NetworkFileError`` where a fault belongs to no row, or rows are not to be refused.
  /// - Complexity: O(*k*) for *k* cells, once more for every round in which rows are refused because
  ///   those that they name were.
  func reading(
    name: String, log: FaultLog, faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading {
    var account = RowAccount(self, files: log)
    account.refuseUnusable()
    account.refuseSelfTies()
    account.mergeRepetitions()

    while true {
      let round = log.withoutReports()
      var assembly = TableAssembly(account.remaining, reporting: round)
      let network = FormReader(log: round)
        .network(assembly.document(name: name))
      let isRefusedWhole = faultyRows == .refuseFile && account.hasErrors
      if let network, !round.hasErrors, !log.hasErrors, !isRefusedWhole {
        var joined = network
        var reports = TieReports(joining: network.ties, names: network.namesByID)
        account.merge(tiesAt: assembly.tiePlaces, into: reports.destinations)
        let denied = reports.leaveOutDenied(answers: assembly.areAnswers)
        joined.ties = reports.ties
        var ledger = account.ledger(implied: assembly.strangerCount)
        ledger.denials = denied
        let warnings = log.joined(with: [account.warnings, round.reports])
        return NetworkReading(
          network: joined, warnings: warnings, ledger: ledger, differences: reports.differences)
      }
      let canGoOn = faultyRows == .refuseRow && !log.hasErrors && !round.isOverfull
      guard canGoOn, account.refuse(for: round.reports) else {
        throw NetworkFileError(
          faults: log.joined(with: [account.warnings, account.refusals, round.reports]))
      }
    }
  }
}

extension CollaborationNetwork {
  /// What participants and meetings are called, by their ids.
  var namesByID: [String: String] {
    Dictionary(
      participants.map { ($0.id, $0.name) } + meetings.map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
  }
}
