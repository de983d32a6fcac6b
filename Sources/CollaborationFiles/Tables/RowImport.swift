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
  /// - Throws: ``NetworkFileError`` where a fault belongs to no row, or a row is lost and none may be.
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
      let reader = FormReader(log: round)
      reader.costOfSeat = .part
      let network = reader.network(assembly.document(name: name))
      if let network, !round.hasLostParts, !log.hasLostParts,
        faultyRows == .refuseRow || !account.hasErrors
      {
        var joined = network
        var reports = TieReports(joining: network.ties, names: network.namesByID)
        account.merge(tiesAt: assembly.tiePlaces, into: reports.destinations)
        let denied = reports.leaveOutDenied(answers: assembly.areAnswers)
        joined.ties = reports.ties
        var ledger = account.ledger(implied: assembly.strangerCount)
        ledger.denials = denied
        let all = log.reports + account.warnings + round.reports
        return NetworkReading(
          network: joined, warnings: log.faults(of: all.filter { !$0.isError }),
          faults: log.faults(
            of: all.filter(\.isError) + account.refusals + account.furtherFaults),
          ledger: ledger, differences: reports.differences)
      }
      let canGoOn = !log.hasLostParts && !round.isOverfull
      guard canGoOn, account.refuse(for: round.reports) else {
        throw NetworkFileError(
          faults: log.joined(
            with: [account.warnings, account.refusals, account.furtherFaults, round.reports]))
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
