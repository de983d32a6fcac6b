import CollaborationModel

extension FormReader {
  /// The network that a document holds; what is wrong with it goes to the log.
  func network(_ root: DocumentNode) -> CollaborationNetwork? {
    guard case .mapping = root.content else {
      log.report(.wrongRoot(found: root.shape), at: root.place)
      return nil
    }
    guard let record = Record(root, key: "tsunagi", as: .network, log: log)
    else {
      log.report(.missingKey("tsunagi", of: .network), at: root.place)
      return nil
    }
    checkVersion(of: record)

    var network = CollaborationNetwork(name: record.required("name") ?? "")
    network.id = record.text("id", limit: 200)
    network.englishName = record.text("english", limit: Record.nameLimit)
    network.municipality = record.record("municipality", as: .municipality).flatMap(municipality)
    network.question = record.text("question")
    network.asOf = record.period("as-of")
    network.edition = record.text("edition")
    network.licence = record.text("licence")
    network.note = record.text("note")
    network.sources = record.records("sources", as: .source).map(source)

    if let declared = record.record("vocabulary", as: .vocabulary) { declare(declared) }
    network.declared = self.declared
    network.vocabulary = vocabulary

    network.participants = record.records("participants", as: .participant).map(participant)
    network.ties = record.records("ties", as: .tie).map(tie)
    network.meetings = record.records("meetings", as: .meeting).map(meeting)
    network.statedGaps = record.records("gaps", as: .gap).map(gap)
    network.cases = record.records("cases", as: .supportCase).map(supportCase)
    network.milestones = record.records("milestones", as: .milestone).compactMap(milestone)
    network.expectedFindings = record.texts("expect").map(\.text)

    checkReferences()
    leaveOutWhoIsNotThere(of: &network)
    checkNesting(of: &network)
    checkTies(of: network)
    return network
  }

  private func checkVersion(of record: Record) {
    guard let version = record.required("tsunagi"), version != "1" else { return }
    log.report(.otherVersion(version), at: record.place(of: "tsunagi"))
  }

  private func municipality(_ record: Record) -> Municipality? {
    guard let name = record.required("name") else { return nil }
    let municipality = Municipality(
      name: name, prefecture: record.text("prefecture"),
      code: record.text("code"), population: record.count("population"),
      populationAsOf: record.period("population-as-of"))
    if let code = municipality.code, !Municipality.isCode(code) {
      log.report(.badMunicipalityCode(code), at: record.place(of: "code"))
    }
    return municipality
  }

  private func source(_ record: Record) -> Source {
    Source(
      id: newID(of: record, in: &sourceIDs) ?? "", title: record.required("title") ?? "",
      publisher: record.text("publisher"), year: record.text("year"),
      address: record.text("address"), licence: record.text("licence"), note: record.text("note"))
  }

  func milestone(_ record: Record) -> Milestone? {
    let when = record.required("when")
    guard let what = record.required("what", limit: Record.textLimit), let when else { return nil }
    return Milestone(when: when, what: what, provenance: provenance(record))
  }
}

extension Municipality {
  /// Whether a text is a 全国地方公共団体コード: five digits, and the check digit that they give.
  fileprivate static func isCode(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 6, digits.allSatisfy((0...9).contains) else { return false }
    let sum = zip(digits, [6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
    return digits[5] == (11 - sum % 11) % 10
  }
}
