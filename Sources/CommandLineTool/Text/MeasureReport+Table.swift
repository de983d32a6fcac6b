import CollaborationModel
import GraphCore
import GraphMeasures
import PlainText

extension MeasureReport {
  /// The report for people: the view first, then figures, then scores, then what each name means.
  var table: String {
    var parts = [network.viewSentence + "\n"]
    if !figures.isEmpty { parts.append(figureTable) }
    for (measure, profile) in profiles {
      var table = TextTable(
        header: [measure.identifier, say("値", "value")], alignments: [.left, .right])
      for (name, figure) in profile?.figures ?? [] { table.append([name, Self.rounded(figure)]) }
      let title = say(measure.japaneseName, measure.name)
      parts.append(profile == nil ? "\(title): —\n" : "\(title)\n\n" + table.text)
    }
    if !scoredMeasures.isEmpty { parts.append(scoreTable) }
    parts += comparisons?.tables ?? []
    parts += reasonTable.map { [$0] } ?? []
    let described =
      scoredMeasures + figures.map(\.measure) + profiles.map(\.measure)
      + (comparisons?.comparisons.map(\.description) ?? [])
    let conventions = described.map {
      "  \($0.identifier): \(say("\($0.japaneseName)。\($0.japaneseConvention)", $0.convention))\n"
    }
    parts.append(
      say("取り決め（— は定義されない値）\n", "Conventions (— is an undefined value)\n")
        + conventions.joined())
    return parts.joined(separator: "\n")
  }

  /// Figures beside what they are by chance.
  private var figureTable: String {
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
    let edges = network.graph.edgeCount
    return say(
      "ネットワーク全体（参加主体 \(network.participantCount)、つながり \(edges)\(meetingPhrase)）\n\n",
      "The network (\(network.participantCount) participants, \(edges) ties\(meetingPhrase))\n\n")
      + table.text + chanceSentence
  }

  /// Why values are missing, a line a reason.
  private var reasonTable: String? {
    let reasons = reasons
    guard !reasons.isEmpty else { return nil }
    let lines = reasons.map { measure, reason, rows in
      let count = rows.map { say("（\($0)件）", " (\($0))") } ?? ""
      return "  \(measure.identifier): \(reason.text)\(count)\n"
    }
    return say("値のない理由\n", "Why values are missing\n") + lines.joined()
  }

  private var meetingPhrase: String {
    guard network.view.meetings == .members else { return "" }
    let memberships = network.memberships.graph.edgeCount
    return say(
      "（うち会議体 \(network.meetings.count) への参加 \(memberships)）",
      ", of which \(memberships) are memberships in \(network.meetings.count) meetings")
  }

  /// The scores, without columns that repeat another: undirected, in-degree is the degree.
  private var scoreTable: String {
    var columns: [(place: Int, same: [String])] = []
    let measures = scoredMeasures
    for place in measures.indices {
      let first = columns.firstIndex { column in
        place < scores.count && scores[column.place].scores == scores[place].scores
      }
      if let first {
        columns[first].same.append(measures[place].identifier)
      } else {
        columns.append((place, []))
      }
    }
    var table = TextTable(
      header: ["id", say("名称", "name")] + columns.map { measures[$0.place].identifier },
      alignments: [.left, .left] + columns.map { _ in .right })
    for row in rows {
      let label = label(row)
      let values = values(row)
      table.append([label.id, label.name] + columns.map { Self.rounded(values[$0.place]) })
    }
    let repeated = columns.filter { !$0.same.isEmpty }.map {
      let names = $0.same.joined(separator: say("、", ", "))
      let first = measures[$0.place].identifier
      return say("（\(names) は \(first) と同じ値）\n", "(\(names): the same as \(first))\n")
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
      let chance = names.first.flatMap { chances[$0] }
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

  static func rounded(_ number: Double?) -> String {
    guard let number else { return "—" }
    if let whole = Int(exactly: number) { return String(whole) }
    let thousandths = (abs(number) * 1000).rounded()
    guard thousandths < 1e15 else { return "\(number)" }
    let digits = String(Int(thousandths) % 1000)
    let fraction = String(repeating: "0", count: 3 - digits.count) + digits
    return (number < 0 ? "-" : "") + "\(Int(thousandths) / 1000).\(fraction)"
  }
}
