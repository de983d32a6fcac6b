import Spreadsheets

/// What a sheet of a workbook holds.
enum SheetRole: CaseIterable {
  case about, participants, ties, meetings, gaps, cases
  /// The lists that cells are chosen from, to which people add words of their own.
  case choices
  /// What is written for people alone.
  case explanation

  /// The name that the sheet is written with, and others that are read.
  var name: String {
    switch self {
    case .about: "基本情報"
    case .participants: "参加主体"
    case .ties: "連携"
    case .meetings: "会議体"
    case .gaps: "制度の狭間"
    case .cases: "事例"
    case .choices: "選択肢"
    case .explanation: "記入のしかた"
    }
  }

  private var otherNames: [String] {
    switch self {
    case .about: ["about", "network", "ネットワーク", "表紙", "概要"]
    case .participants:
      [
        "participants", "participant", "nodes", "actors", "参加者", "主体", "機関", "関係機関", "ノード",
        "機関一覧",
      ]
    case .ties:
      ["ties", "tie", "edges", "links", "relations", "つながり", "関係", "連携関係", "エッジ"]
    case .meetings: ["meetings", "meeting", "会議"]
    case .gaps: ["gaps", "狭間"]
    case .cases: ["cases", "case", "ケース"]
    case .choices: ["リスト", "lists", "choices"]
    case .explanation: ["説明", "凡例", "記入例", "help", "readme"]
    }
  }

  /// The role that a name alone gives a sheet.
  init?(named name: String) {
    let folded = NameKey(name).withoutCase.text.filter { !$0.isWhitespace }
    let exact = Self.allCases.first { $0.name == folded || $0.otherNames.contains(folded) }
    if let exact {
      self = exact
      return
    }
    // «1.参加主体一覧», «連携（案）»: a name within the name, where there is one only.
    let within = Self.allCases.filter { role in
      ([role.name] + role.otherNames).contains { $0.count > 1 && folded.contains($0) }
    }
    guard within.count == 1 else { return nil }
    self = within[0]
  }

  /// The role that its headings give a sheet: ties have two ends, participants a name and a kind.
  init?(headingsOf sheet: Sheet) {
    for row in sheet.rows.prefix(30) {
      let texts = row.cells.map(\.text)
      func has(_ columns: TableColumns, _ keys: String...) -> Bool {
        let found = Set(columns.columns(headed: texts).compactMap { $0?.key })
        return keys.allSatisfy { found.contains($0) }
      }
      if has(.ties, "from", "to") {
        self = .ties
        return
      }
      if has(.meetings, "name", "members") {
        self = .meetings
        return
      }
      if has(.participants, "id", "name") || has(.participants, "name", "kind") {
        self = .participants
        return
      }
    }
    return nil
  }
}
