import CollaborationModel
import GraphCore
import GraphMeasures

/// The scores and figures of a network under a view.
struct MeasureReport {
  let file: String
  let network: NetworkGraph
  private(set) var scores: [(measure: MeasureDescription, scores: NodeScores)] = []
  private(set) var figures: [(measure: MeasureDescription, figure: Double?)] = []
  private(set) var profiles: [(measure: MeasureDescription, profile: Profile)] = []

  private let asked: NetworkView
  private var chances: [String: Chance] = [:]

  init(file: String, network: NetworkGraph, asked: NetworkView) {
    self.file = file
    self.asked = asked
    self.network = network
  }

  mutating func append(_ scores: NodeScores, of measure: MeasureDescription) {
    self.scores.append((measure, scores))
  }

  mutating func append(_ figure: Double?, of measure: MeasureDescription) {
    figures.append((measure, figure))
  }

  mutating func append(_ profile: Profile, of measure: MeasureDescription) {
    profiles.append((measure, profile))
  }

  /// Sets what a figure is by chance beside it.
  mutating func compare(_ measure: MeasureDescription, with chance: Chance?) {
    chances[measure.identifier] = chance
  }

  /// The nodes that are participants, in the order of the file; meetings stand after them.
  private func nodes(areMeetings: Bool) -> [(NodeID, NetworkGraph.Node)] {
    zip(network.graph.nodes, network.nodes).filter { $0.1.isMeeting == areMeetings }
  }

  // MARK: JSON

  /// The report in the shape of the contract.
  var json: JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("file", .string(file)),
      ("view", network.view.json),
      (
        "network",
        [
          "participants": .integer(nodes(areMeetings: false).count),
          "ties": .integer(network.graph.edgeCount),
          "measures": .object(
            figures.map { measure, figure in
              (
                measure.identifier,
                [
                  "value": JSONText(figure), "convention": .string(measure.convention),
                  "chance": chances[measure.identifier]?.json ?? .null,
                ]
              )
            }
              + profiles.map { measure, profile in
                (
                  measure.identifier,
                  [
                    "value": .object(profile.figures.map { ($0.name, JSONText($0.figure)) }),
                    "convention": .string(measure.convention),
                  ]
                )
              }),
        ]
      ),
      ("participants", json(of: nodes(areMeetings: false))),
    ]
    if network.view.meetings == .members {
      members.append(("meetings", json(of: nodes(areMeetings: true))))
    }
    return .object(members)
  }

  private func json(of nodes: [(NodeID, NetworkGraph.Node)]) -> JSONText {
    .array(
      nodes.map { id, node in
        [
          "id": .string(node.id), "name": .string(node.name),
          "measures": .object(
            scores.map { ($0.measure.identifier, JSONText($0.scores[id])) }),
        ]
      })
  }

  // MARK: Table

  /// The view in words.
  var viewSentence: String {
    let unknown = network.mainSectors.count { $0 == nil }
    let groups =
      unknown == 0
      ? ""
      : say(
        "\n分野の書かれていない \(unknown) は、分野を使う指標では一つの分野として数えます。",
        "\nThe \(unknown) without a sector count as one sector where a measure needs sectors.")
    return network.view.sentence(asked: asked) + groups
  }

  /// The report for people: the view first, then figures, then scores, then what each name means.
  var table: String {
    var parts = [viewSentence + "\n"]
    if !figures.isEmpty {
      let compares = !chances.isEmpty
      let header = compares ? [say("偶然の範囲", "by chance"), "p"] : []
      var table = TextTable(
        header: [say("指標", "measure"), say("値", "value")] + header + [say("日本語名", "name")],
        alignments: [.left, .right] + header.map { _ in .right } + [.left])
      for (measure, figure) in figures {
        let chance = chances[measure.identifier]
        let range = chance.map { "\(Self.rounded($0.low))…\(Self.rounded($0.high))" } ?? "—"
        let compared = compares ? [range, Self.rounded(chance?.twoSidedP)] : []
        table.append(
          [measure.identifier, Self.rounded(figure)] + compared
            + [say(measure.japaneseName, measure.name)])
      }
      parts.append(
        say(
          "ネットワーク全体（参加主体 \(nodes(areMeetings: false).count)、つながり \(network.graph.edgeCount)）\n\n",
          "The network (\(nodes(areMeetings: false).count) participants, "
            + "\(network.graph.edgeCount) ties)\n\n") + table.text + chanceSentence)
    }
    for (measure, profile) in profiles {
      var table = TextTable(
        header: [measure.identifier, say("値", "value")], alignments: [.left, .right])
      for (name, figure) in profile.figures { table.append([name, Self.rounded(figure)]) }
      parts.append("\(say(measure.japaneseName, measure.name))\n\n" + table.text)
    }
    if !scores.isEmpty { parts.append(scoreTable) }
    let described =
      scores.map(\.measure) + figures.map(\.measure) + profiles.map(\.measure)
    let conventions = described.map {
      "  \($0.identifier): \(say("\($0.japaneseName)。\($0.japaneseConvention)", $0.convention))\n"
    }
    parts.append(
      say("取り決め（— は定義されない値）\n", "Conventions (— is an undefined value)\n")
        + conventions.joined())
    return parts.joined(separator: "\n")
  }

  /// The scores, without columns that repeat another: undirected, in-degree is the degree.
  private var scoreTable: String {
    var columns: [(measure: MeasureDescription, scores: NodeScores, same: [String])] = []
    for (measure, scores) in scores {
      if let first = columns.firstIndex(where: { $0.scores == scores }) {
        columns[first].same.append(measure.identifier)
      } else {
        columns.append((measure, scores, []))
      }
    }
    var table = TextTable(
      header: ["id", say("名称", "name")] + columns.map(\.measure.identifier),
      alignments: [.left, .left] + columns.map { _ in .right })
    for (id, node) in nodes(areMeetings: false) + nodes(areMeetings: true) {
      table.append([node.id, node.name] + columns.map { Self.rounded($0.scores[id]) })
    }
    let repeated = columns.filter { !$0.same.isEmpty }.map {
      let names = $0.same.joined(separator: say("、", ", "))
      return say(
        "（\(names) は \($0.measure.identifier) と同じ値）\n",
        "(\(names): the same as \($0.measure.identifier))\n")
    }
    return say("参加主体ごと\n\n", "Participants\n\n") + table.text + repeated.joined()
  }

  /// What the range and the probability are those of.
  private var chanceSentence: String {
    let nulls = NullModel.allCases.filter { null in
      chances.values.contains { $0.null == null }
    }
    guard !nulls.isEmpty else { return "" }
    let sentences = nulls.map { null in
      let names = figures.map(\.measure.identifier).filter { chances[$0]?.null == null }
      let chance = chances.values.first { $0.null == null }
      let list = names.joined(separator: say("、", ", "))
      return say(
        "  \(list): \(null.japaneseName)とき（\(chance?.methodSentence ?? "")）\n",
        "  \(list): \(null.rawValue), \(chance?.methodSentence ?? "")\n")
    }
    return "\n"
      + say(
        "偶然の範囲は95%、p は両側\n", "By chance: 95 % of networks that have in common with this one\n")
      + sentences.joined()
  }

  private static func rounded(_ number: Double?) -> String {
    guard let number else { return "—" }
    if let whole = Int(exactly: number) { return String(whole) }
    let thousandths = (abs(number) * 1000).rounded()
    guard thousandths < 1e15 else { return "\(number)" }
    let digits = String(Int(thousandths) % 1000)
    let fraction = String(repeating: "0", count: 3 - digits.count) + digits
    return (number < 0 ? "-" : "") + "\(Int(thousandths) / 1000).\(fraction)"
  }

  // MARK: CSV

  /// One row a participant, at full precision; an undefined score is an empty cell.
  var csv: String {
    var table = CSVText()
    table.append(["id", "name"] + scores.map(\.measure.identifier))
    for (id, node) in nodes(areMeetings: false) + nodes(areMeetings: true) {
      table.append(
        [node.id, node.name]
          + scores.map { $0.scores[id].map { JSONText.number($0).document.dropLast() } ?? "" }
          .map { String($0) })
    }
    return table.text
  }
}
