import CollaborationFiles
import CollaborationModel
import CommandsUnderTest
import Testing

/// Writing and reading again, and from one form to the next.
@Suite struct ExchangeRoundTripTests {
  /// The forms that hold every attribute.
  static let whole: [ExchangeForm] = [.graphML, .gml, .nodeLink, .cytoscape, .gexf]

  /// The forms that are read at all.
  static let read: [ExchangeForm] = whole + [.pajek, .pajekProject, .ucinet]

  static func again(
    _ network: CollaborationNetwork, _ form: ExchangeForm
  ) throws -> CollaborationNetwork {
    let companions = form.companions(of: network).map { ($0.pathExtension, Array($0.text.utf8)) }
    let reading = try form.read(
      Array(form.text(of: network).utf8), file: "町." + form.pathExtension,
      companions: Dictionary(uniqueKeysWithValues: companions))
    #expect(reading.warnings.map(\.description) == [], "\(form)")
    #expect(reading.ledger.isBalanced)
    return reading.network
  }

  /// Shows the lines in which two networks differ.
  private func expectSame(
    _ network: CollaborationNetwork, _ expected: CollaborationNetwork, _ name: String
  ) {
    let difference = NetworkYAML.text(of: network).split(separator: "\n")
      .difference(from: NetworkYAML.text(of: expected).split(separator: "\n"))
    #expect(difference.map { "\($0)" } == [], "\(name)")
    #expect(network == expected || !difference.isEmpty, "\(name)")
  }

  /// What a form cannot say of the network as a whole, as the loss report names it.
  static func shorn(_ network: CollaborationNetwork, by form: ExchangeForm) -> CollaborationNetwork
  {
    var network = network
    if form == .gexf { network.question = nil }
    return network
  }

  @Test(arguments: whole)
  func aDifficultTownIsTheSameAfterWritingAndReading(_ form: ExchangeForm) throws {
    let town = DifficultTown.network
    let again = try Self.again(town, form)
    expectSame(again, Self.shorn(town, by: form), "\(form)")
    // Composed and decomposed characters are equal to Swift, and other bytes to everybody else.
    #expect(
      again.participants.map { Array($0.name.utf8) } == DifficultTown.names.map { Array($0.utf8) })
  }

  @Test(arguments: whole, whole)
  func noPairOfFormsLosesAnything(_ first: ExchangeForm, _ second: ExchangeForm) throws {
    let town = DifficultTown.network
    let again = try Self.again(try Self.again(town, first), second)
    expectSame(again, Self.shorn(Self.shorn(town, by: first), by: second), "\(first) \(second)")
  }

  @Test(arguments: read)
  func writingAgainGivesTheSameBytes(_ form: ExchangeForm) throws {
    let once = try Self.again(DifficultTown.network, form)
    let text = form.text(of: once)
    #expect(form.text(of: try Self.again(once, form)) == text)
  }

  @Test(arguments: [ExchangeForm.pajek, .pajekProject])
  func pajekKeepsNamesKindsWeightsLabelsAndMainSectors(_ form: ExchangeForm) throws {
    let town = DifficultTown.network
    let again = try Self.again(town, form)
    #expect(again.name == town.name)
    #expect(
      again.participants.map { Array($0.name.utf8) }
        == (DifficultTown.names + ["会議 <例>"]).map { Array($0.utf8) })
    #expect(again.participants.map(\.sectors.first).prefix(2) == ["高齢", "教育"])
    #expect(again.participants[3].count == 11)
    func facts(_ ties: [Tie], ids: [String]) -> Set<[String]> {
      Set(
        ties.map { tie in
          // A step of another scale is no level.
          let level = tie.depth?.stated == nil ? tie.depth?.level : nil
          let strength = tie.weight ?? level.map { Double($0) }
          return [
            ids.firstIndex(of: tie.from)?.description ?? "",
            ids.firstIndex(of: tie.to)?.description ?? "",
            tie.kind, tie.isDirected.description, strength?.description ?? "-", tie.label ?? "",
          ]
        })
    }
    var expected = facts(town.ties, ids: town.participants.map(\.id))
    // A tie with a label has a value before it.
    expected.insert(["0", "13", "会議参加", "true", "-", ""])
    expected.insert(["10", "13", "会議参加", "true", "-", ""])
    #expect(facts(again.ties, ids: again.participants.map(\.id)) == expected)
  }

  @Test func aMatrixKeepsNamesKindsAndValues() throws {
    let town = DifficultTown.network
    let again = try Self.again(town, .ucinet)
    #expect(again.participants.map(\.id) == town.participants.map(\.id) + ["m0"])
    #expect(again.participants.map(\.name).prefix(2) == ["髙橋㈱①", "\"引用\""])
    #expect(again.ties.count { $0.kind == "協働" } == town.ties.count { $0.kind == "協働" })
    #expect(again.ties.first { $0.kind == "情報共有" }?.weight == 2.5)
    #expect(again.ties.filter { $0.kind == "つなぎ" }.map(\.isDirected) == [true, true])
  }

  @Test(arguments: ExchangeForm.allCases)
  func whatAFormLosesIsNamed(_ form: ExchangeForm) {
    let losses = form.losses(of: DifficultTown.network)
    #expect(losses.allSatisfy { !$0.text(in: .japanese).isEmpty && !$0.text(in: .english).isEmpty })
    if Self.whole.contains(form), form != .gexf { #expect(losses == []) }
    if form == .pajek || form == .ucinet {
      let columns = losses.map { $0.text(in: .english) }.joined()
      #expect(columns.contains("kind") && columns.contains("from-answer"))
    }
  }

  @Test func aParticipantWithoutANameIsCalledByItsID() throws {
    for form in Self.whole {
      var network = CollaborationNetwork(
        name: "町", vocabulary: .standard,
        participants: [Participant(id: "a", name: "", kind: "agency")])
      network = try Self.again(network, form)
      #expect(network.participants.map(\.name) == ["a"], "\(form)")
    }
  }

  @Test(arguments: 0..<40)
  func anyNetworkOfPlainPartsIsTheSameInEveryWholeForm(_ seed: Int) throws {
    var random = RandomNetwork(seed: UInt64(seed))
    let network = random.network().withoutWhatNoGraphHolds
    for form in Self.whole {
      let once = try form.read(
        Array(form.text(of: network).utf8), file: "町." + form.pathExtension
      ).network
      let twice = try form.read(
        Array(form.text(of: once).utf8), file: "町." + form.pathExtension
      ).network
      expectSame(twice, once, "\(form)")
      #expect(once.participants.map(\.id) == network.participants.map(\.id), "\(form)")
      #expect(
        once.meetings.map(\.members.count) == network.meetings.map(\.members.count), "\(form)")
    }
  }
}

extension CollaborationNetwork {
  /// The network without what only the native form holds.
  var withoutWhatNoGraphHolds: CollaborationNetwork {
    var network = self
    network.declared = Vocabulary()
    network.vocabulary = .standard
    network.participants = participants.map { participant in
      var participant = participant
      participant.kind = "agency"
      participant.sectors = []
      participant.tier = nil
      return participant
    }
    network.ties = ties.filter { $0.status != .wanted }.map { tie in
      var tie = tie
      tie.kind = "協働"
      return tie
    }
    for index in network.meetings.indices {
      network.meetings[index].sectors = []
      network.meetings[index].tier = nil
    }
    network.meetings.removeAll { $0.members.count < 2 }
    network.statedGaps = []
    network.ties.removeAll { $0.from.hasPrefix("m") || $0.to.hasPrefix("m") }
    network.cases = []
    network.milestones = []
    return network
  }
}
