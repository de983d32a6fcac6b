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

  /// The rows of participants that are known by their names alone, by their number.
  var participantsByName: Set<Int> = []

  /// Who is meant by which name, once ids stand in the rows of ties.
  var names: NamesForIDs?

  /// How many ties there are beyond one a row, where a cell named several partners.
  var tiesFromOneRow = 0

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
    var account = RowAccount(prepared(log), files: log)
    account.refuseUnusable()
    account.refuseSelfTies()
    account.mergeNamesakes()
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
        ledger.tiesFromOneRow = account.tiesFromOneRow
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

extension RowImport {
  /// The rows with an id for every name, and with one partner in each end of a tie.
  private func prepared(_ log: FaultLog) -> RowImport {
    var rows = self
    var names = NamesForIDs(takesStrangersIn: participants == nil)
    if var people = participants {
      rows.participantsByName = Set(
        people.indices.filter { people[$0].text("id") == nil && people[$0].text("name") != nil })
      names.enter(&people)
      rows.participants = people
    }
    names.enter(&rows.meetings)
    for index in rows.participants?.indices ?? 0..<0 { rows.participants?[index].divideWords() }
    let divided = DividedTies(
      ties, names: names, isListComplete: participants != nil, log: log)
    rows.ties = divided.ties
    names.resolve(&rows.ties)
    // Whoever stands in a tie is known to those who sit in meetings.
    for index in rows.meetings.indices {
      rows.meetings[index].divideWords()
      rows.meetings[index].divideLists(by: names)
    }
    for index in rows.gaps.indices { rows.gaps[index].divideLists(by: names) }
    rows.names = names
    rows.tiesFromOneRow = divided.added
    return rows
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
