import CollaborationModel
import Spreadsheets

/// The sheets of a workbook, put together from a network.
struct WorkbookComposition {
  /// What the workbook is for.
  enum Purpose {
    /// Keeping a whole network, by its ids.
    case keeping
    /// Filling in by hand: names stand where ids would.
    case fillingIn
  }

  private let network: CollaborationNetwork
  private let purpose: Purpose
  private let words: SheetWords
  private let names: [String: String]

  static let listSheet = "選択肢"

  /// The lists for people to choose from: their heading, and the key of their words.
  static let lists: [(heading: String, key: String)] = [
    ("種別", "participant-kind"), ("分野", "sectors"), ("圏域", "tier"), ("庁内外", "side"),
    ("連携の種類", "tie-kind"), ("向き", "direction"), ("担い手", "carrier"), ("状態", "status"),
    ("機能", "functions"), ("役割", "roles"), ("運営形態", "operation"), ("所管", "jurisdiction"),
    ("深さの尺度", "depth-scale"), ("回答", "from-answer"), ("対応", "cover"),
  ]

  init(_ network: CollaborationNetwork, for purpose: Purpose) {
    self.network = network
    self.purpose = purpose
    names = network.namesByID
    words = network.vocabulary.sectors.isEmpty ? .standard : SheetWords(network.vocabulary)
  }

  var draft: WorkbookDraft {
    WorkbookDraft(
      title: network.name,
      sheets: [
        Explanation.sheet, aboutSheet,
        sheet(.participants, .participants, network.participants.map(TableCells.cells)),
        sheet(.ties, .ties, network.ties.map(TableCells.cells)),
        sheet(.meetings, .meetings, network.meetings.map(TableCells.cells)),
        sheet(.gaps, .gaps, network.statedGaps.map(TableCells.cells)),
        sheet(.cases, .cases, network.cases.map(TableCells.cells)), choicesSheet,
      ])
  }

  private func sheet(
    _ role: SheetRole, _ columns: TableColumns, _ rows: [[String: String]]
  ) -> SheetDraft {
    var used: Set<String> = []
    for row in rows { for (key, text) in row where !text.isEmpty { used.insert(key) } }
    var usual = SheetColumns.usual(role)
    if purpose == .fillingIn {
      usual.removeAll { $0 == "id" }
      used = []
    } else if used.contains("id"), !usual.contains("id") {
      usual.insert("id", at: 0)
    }
    let known = Dictionary(uniqueKeysWithValues: columns.columns.map { ($0.key, $0) })
    let keys =
      usual + columns.columns.map(\.key).filter { used.contains($0) && !usual.contains($0) }
    let required = SheetColumns.required(role)
    let headings = keys.map { key in
      SheetDraft.Cell(
        .text(known[key]?.japanese ?? key), required.contains(key) ? .requiredHeading : .heading)
    }
    let body = rows.map { row in
      keys.map { key in cell(row[key] ?? "", in: key, role, as: known[key]?.cells ?? .text) }
    }
    return SheetDraft(
      name: role.name, columns: keys.map { column($0, role) }, rows: [headings] + body,
      headingRow: 0, rowsToFillIn: max(500, rows.count + 200),
      tabColour: role == .participants || role == .ties ? 0x2F75B5 : 0x9BC2E6)
  }

  private func cell(
    _ text: String, in key: String, _ role: SheetRole, as cells: TableColumns.Cells
  ) -> SheetDraft.Cell {
    let style = purpose == .fillingIn ? SheetDraft.Style.example : .plain
    if text.isEmpty { return SheetDraft.Cell(.empty, style) }
    let isNumber = ["depth", "weight", "count", "times-a-year", "cases-a-session"].contains(key)
    if isNumber, let number = Double(text) { return SheetDraft.Cell(.number(number), style) }
    switch (key, cells) {
    case ("inferred", _), ("confidential", _):
      return SheetDraft.Cell(.text(text == "true" ? "はい" : "いいえ"), style)
    case (_, .codes):
      let all = text.split(separator: ";").map { called(String($0)) }
      return SheetDraft.Cell(.text(all.joined(separator: "、")), style)
    case (let key, _) where Self.ends.contains(key):
      return SheetDraft.Cell(.text(called(text)), style)
    default:
      return SheetDraft.Cell(.text(words.text(text, in: SheetColumns.list(key, role))), style)
    }
  }

  /// The columns that hold one participant.
  private static let ends: Set = ["from", "to", "within", "convener", "reporter", "door"]

  /// The id of a participant, or its name where people fill in.
  private func called(_ id: String) -> String {
    purpose == .fillingIn ? names[id] ?? id : id
  }

  private func column(_ key: String, _ role: SheetRole) -> SheetDraft.Column {
    var choices: SheetDraft.Choices?
    let list =
      SheetColumns.list(key, role) == "to-answer" ? "from-answer" : SheetColumns.list(key, role)
    if let index = Self.lists.firstIndex(where: { $0.key == list }) {
      choices = SheetDraft.Choices(sheet: Self.listSheet, column: index, firstRow: 1)
    } else if Self.ends.contains(key) {
      // The first column of participants: their names where people fill in, else their ids.
      choices = SheetDraft.Choices(
        sheet: SheetRole.participants.name, column: 0, firstRow: 1)
    }
    return SheetDraft.Column(
      width: SheetColumns.width(key), choices: choices, prompt: SheetColumns.prompt(key, role))
  }

  private var aboutSheet: SheetDraft {
    let municipality = network.municipality
    let values: [String: String?] = [
      "図の名称": network.name, "英語名": network.englishName, "ID": network.id,
      "市区町村": municipality?.name, "都道府県": municipality?.prefecture,
      "団体コード": municipality?.code, "人口": municipality?.population?.description,
      "人口の時点": municipality?.populationAsOf?.description, "たずねたこと": network.question,
      "時点": network.asOf?.description, "版": network.edition, "利用条件": network.licence,
      "備考": network.note,
    ]
    var rows = AboutSheet.lines.map { line in
      [
        SheetDraft.Cell(.text(line.japanese), .heading),
        SheetDraft.Cell((values[line.japanese] ?? nil).map { .text($0) } ?? .empty),
        SheetDraft.Cell(line.hint.map { .text($0) } ?? .empty, .line),
      ]
    }
    rows.append([
      SheetDraft.Cell(.text("報告者"), .heading), SheetDraft.Cell(.empty),
      SheetDraft.Cell(.text("このファイルに記入した機関（「参加主体」の名称）"), .line),
    ])
    return SheetDraft(
      name: SheetRole.about.name,
      columns: [16, 52, 56].map { SheetDraft.Column(width: $0) }, rows: rows)
  }

  private var choicesSheet: SheetDraft {
    let lists = Self.lists.map { words.list(of: $0.key)?.map(\.word) ?? [] }
    let height = lists.map(\.count).max() ?? 0
    let headings = Self.lists.map { SheetDraft.Cell(.text($0.heading), .heading) }
    let rows = (0..<height).map { row in
      lists.map { list in
        list.indices.contains(row) ? SheetDraft.Cell(.text(list[row])) : SheetDraft.Cell(.empty)
      }
    }
    return SheetDraft(
      name: Self.listSheet, columns: lists.map { _ in SheetDraft.Column(width: 20) },
      rows: [headings] + rows, headingRow: 0, tabColour: 0xBFBFBF)
  }
}
