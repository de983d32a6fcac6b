/// Puts the rows of tables together into a document of the native form.
struct TableAssembly {
  /// `nil` where there is no such table.
  private let participants: [NetworkTable.Row]?
  private var ties: [NetworkTable.Row]
  private var meetings: [NetworkTable.Row]
  private var gaps: [NetworkTable.Row]
  private var cases: [NetworkTable.Row]

  /// The kinds of tie by which one sits in a meeting; `nil` where all ties of a meeting are seats.
  private let seatKinds: Set<String>?
  private let description: [DocumentNode.Entry]
  private let names: NamesForIDs?

  /// Who filled in the rows, as far as they do not say themselves.
  private var reporter: String?
  private let log: FaultLog

  /// Where the rows of the network's ties stand, in the order of the ties.
  var tiePlaces: [SourcePlace] { ties.map(\.place) }

  /// Whether each of them is an answer of one end only.
  var areAnswers: [Bool] { ties.map(\.isAnswer) }

  /// How many participants only ties name.
  private(set) var strangerCount = 0

  private static let start = SourcePlace.nowhere
  private static let meetingKinds: Set = ["meeting", "会議体", "会議"]

  init(_ rows: RowImport, reporting log: FaultLog) {
    participants = rows.participants
    ties = rows.ties
    meetings = rows.meetings
    gaps = rows.gaps
    cases = rows.cases
    reporter = rows.reporter
    seatKinds = rows.seatKinds
    description = rows.description
    names = rows.names
    self.log = log
  }

  /// The document; words of the tables' own are declared in it, and told to the log.
  mutating func document(name: String) -> DocumentNode {
    var listed = participants ?? []
    var names = self.names ?? NamesForIDs(takesStrangersIn: participants == nil)
    names.enter(&listed)
    names.enter(&meetings)
    names.resolve(&listed)
    names.resolve(&ties)
    names.resolve(&meetings)
    names.resolve(&gaps)
    names.resolve(&cases)
    if let written = reporter {
      var row = [NetworkTable.Row(place: Self.start)]
      row[0].set("reporter", text: written)
      names.resolve(&row)
      reporter = row[0].text("reporter")
    }
    var people = listed.filter { !Self.isMeeting($0) }
    seat(listed.filter(Self.isMeeting))
    if participants == nil {
      people = strangers(named: names.names)
      strangerCount = people.count
    }

    for index in people.indices { Self.complete(&people[index], with: [("kind", "agency")]) }
    for index in meetings.indices { Self.complete(&meetings[index], with: []) }
    for index in ties.indices { Self.completeTie(&ties[index], reportedBy: reporter) }

    var ownWords = OwnWords(
      given: description.first { $0.key == "vocabulary" }?.value, log: log)
    for row in people + meetings { ownWords.add(participant: row) }
    for row in ties { ownWords.add(tie: row) }
    return Self.document(
      name: name, description: description, ownWords: ownWords,
      parts: [
        ("participants", people), ("ties", ties), ("meetings", meetings), ("gaps", gaps),
        ("cases", cases),
      ])
  }

  /// A document of the native form.
  static func document(
    name: String, description: [DocumentNode.Entry], ownWords: OwnWords,
    parts: [(key: String, rows: [NetworkTable.Row])] = []
  ) -> DocumentNode {
    let declaration = ownWords.declaration.map { [entry("vocabulary", $0)] } ?? []
    let named = description.contains { $0.key == "name" }
    return DocumentNode(
      content: .mapping(
        [entry("tsunagi", .scalar("1", isPlain: true))]
          + (named ? [] : [entry("name", .scalar(name, isPlain: false))])
          + description.filter { $0.key != "vocabulary" } + declaration
          + parts.map { entry($0.key, .list($0.rows.map(\.node))) }), place: start)
  }

  private static func entry(_ key: String, _ content: DocumentNode.Content) -> DocumentNode.Entry {
    DocumentNode.Entry(
      key: key, place: start, value: DocumentNode(content: content, place: start))
  }

  private static func isMeeting(_ row: NetworkTable.Row) -> Bool {
    row.text("kind").map { meetingKinds.contains($0) } ?? false
  }

  /// Makes meetings of the participants that are such, and seats of their ties.
  private mutating func seat(_ rows: [NetworkTable.Row]) {
    let ids = Set(rows.compactMap { $0.text("id") })
    var members: [String: [DocumentNode]] = [:]
    var rest: [NetworkTable.Row] = []
    for tie in ties {
      let isSeat = seatKinds?.contains(tie.text("kind") ?? "") ?? true
      guard isSeat, let from = tie.text("from"), let to = tie.text("to") else {
        rest.append(tie)
        continue
      }
      if ids.contains(to) {
        members[to, default: []].append(member(from, of: tie, at: tie.place(of: "from")))
      } else if ids.contains(from) {
        members[from, default: []].append(member(to, of: tie, at: tie.place(of: "to")))
      } else {
        rest.append(tie)
      }
    }
    ties = rest
    let known = FormKeySet.meeting
    for var meeting in rows {
      leaveOut(of: &meeting, allBut: known, silently: ["kind"], as: .meeting)
      let seats = meeting.text("id").flatMap { members[$0] } ?? []
      meeting.set("members", .list(seats), at: meeting.place)
      meetings.append(meeting)
    }
  }

  private func member(
    _ id: String, of tie: NetworkTable.Row, at place: SourcePlace
  ) -> DocumentNode {
    var seat = tie
    leaveOut(
      of: &seat, allBut: FormKeySet.member,
      silently: ["from", "to", "kind", "direction", "status"], as: .member)
    seat.set("id", .scalar(id, isPlain: false), at: place)
    return seat.node
  }

  /// Takes the cells out that a row has no use for, and tells so.
  private func leaveOut(
    of row: inout NetworkTable.Row, allBut known: Set<String>, silently others: Set<String>,
    as part: Fault.Part
  ) {
    let lost = row.entries.map(\.key).filter { !known.contains($0) && !others.contains($0) }
    if !lost.isEmpty { log.report(.cellsLeftOut(lost, of: part), at: row.place) }
    row.entries.removeAll { !known.contains($0.key) }
  }

  /// The participants of ties that no table lists.
  private func strangers(named names: [String: String]) -> [NetworkTable.Row] {
    var seen = Set(meetings.compactMap { $0.text("id") })
    var found: [NetworkTable.Row] = []
    for tie in ties {
      for end in ["from", "to"] {
        guard let id = tie.text(end), seen.insert(id).inserted else { continue }
        var row = NetworkTable.Row(entries: [], place: tie.place(of: end))
        row.set("id", .scalar(id, isPlain: false), at: tie.place(of: end))
        if let name = names[id] { row.set("name", text: name) }
        found.append(row)
      }
    }
    return found
  }

  /// Gives a row the name that its id is, and what else it leaves open.
  private static func complete(_ row: inout NetworkTable.Row, with defaults: [(String, String)]) {
    if row.text("name") == nil, let id = row.text("id") {
      row.set("name", .scalar(id, isPlain: false), at: row.place(of: "id"))
    }
    for (key, text) in defaults where row.text(key) == nil {
      row.set(key, .scalar(text, isPlain: false), at: row.place)
    }
    // A network has no place for them yet; who reads it still learns what the names mean.
    let aliases = row.texts("aliases")
    if !aliases.isEmpty {
      row.entries.removeAll { $0.key == "aliases" }
      let note = [row.text("note"), "別名: " + aliases.joined(separator: "、")].compactMap { $0 }
      row.set("note", text: note.joined(separator: " "))
    }
  }

  /// Gathers the columns of a tie that the native form nests.
  private static func completeTie(
    _ tie: inout NetworkTable.Row, reportedBy reporter: String?
  ) {
    if tie.text("kind") == nil { tie.set("kind", .scalar("連携", isPlain: false), at: tie.place) }
    if tie.text("direction") == nil {
      tie.set("direction", .scalar("mutual", isPlain: false), at: tie.place)
    }
    guard reporter != nil || tie.entries.contains(where: { FormKeySet.gathered.contains($0.key) })
    else { return }
    tie.gatherReports(by: reporter)
    if let scale = tie.text("depth-scale"), let depth = tie.text("depth") {
      tie.setDepth(depth, scale: scale, at: tie.place(of: "depth"))
    }
    tie.entries.removeAll { $0.key == "depth-scale" }

    let wishes = tie.entries.filter { FormKeySet.wanted.contains($0.key) }
    if let first = wishes.first {
      tie.entries.removeAll { FormKeySet.wanted.contains($0.key) }
      tie.set("wanted", .mapping(wishes), at: first.place)
    }
  }
}

/// The keys that some parts may have.
private enum FormKeySet {
  static let meeting = Set(FormKeys.keys(of: .meeting))
  static let member = Set(FormKeys.keys(of: .member))
  static let wanted = Set(FormKeys.keys(of: .wanted))

  /// The columns of a tie that the native form nests.
  static let gathered = wanted.union(NetworkTable.Row.reportKeys).union(["depth-scale"])
}
