/// The columns of a table, and how their headers are spelled.
struct TableColumns {
  /// What the cells of a column hold.
  enum Cells {
    case text
    /// A number: full-width digits are read as half-width ones, units and commas passed over.
    case number
    /// A step of a scale, which may also say what it is called.
    case step
    /// The id or name of one participant or meeting, as it is written.
    case code
    /// Several words, separated by `;` or `、`.
    case words
    /// Several ids.
    case codes
    /// Steps of a case, one a line: who, a colon, what.
    case lines
  }

  struct Column {
    /// The key of the native form.
    let key: String
    /// The header that Japanese tables are written with, and others that are read.
    let japanese: String
    let others: [String]
    let cells: Cells

    init(_ key: String, _ japanese: String, _ others: [String] = [], _ cells: Cells = .text) {
      self.key = key
      self.japanese = japanese
      self.others = others
      self.cells = cells
    }

    /// Whether its cells are numbers, so that the marks of other programs for none can be told.
    var isOfNumbers: Bool {
      switch cells {
      case .number, .step: true
      default: false
      }
    }
  }

  let columns: [Column]

  /// The first column of every name.
  private let numbers: [String: Int]

  /// The first column of every word of other programs, as ``HeadingWords/folded(_:)`` has it.
  private let numbersOfOtherWords: [String: Int]

  /// - Parameter words: the words of other programs, by the keys of the columns.
  init(columns: [Column], words: [String: [String]] = [:]) {
    self.columns = columns
    numbersOfOtherWords = Dictionary(
      columns.enumerated().flatMap { number, column in
        ([column.key, column.japanese] + column.others + (words[column.key] ?? []))
          .map { (HeadingWords.folded($0), number) }
      }, uniquingKeysWith: { first, _ in first })
    let names = columns.enumerated().flatMap { number, column in
      ([column.key, column.japanese] + column.others).map { (Self.folded($0), number) }
    }
    numbers = Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// The column under a heading; what stands in brackets behind it explains, and is passed over.
  func column(headed header: String) -> Column? {
    let name = Self.folded(header)
    if name.isEmpty { return nil }
    return column(named: name) ?? column(named: String(name.prefix { !"([（［〔【※*".contains($0) }))
  }

  /// A heading as it is compared: whatever a reader cannot see counts for nothing.
  private static func folded(_ heading: String) -> String {
    NameKey(heading).withoutCase.text.filter { !$0.isWhitespace }
  }

  private func column(named name: String) -> Column? { numbers[name].map { columns[$0] } }

  /// The columns under the headings of a row, in their order.
  ///
  /// Words of ours come first: a column that one of them names is not named again by a word of another
  /// program, so that a table may have `id` and `code`, or `name` and `label`.
  func columns(headed headings: [String]) -> [Column?] {
    var found = headings.map(column(headed:))
    var taken = Set(found.compactMap { $0?.key })
    for (index, heading) in headings.enumerated() where found[index] == nil {
      let name = HeadingWords.folded(String(heading.prefix { !"([（［〔【※*".contains($0) }))
      guard let number = numbersOfOtherWords[name], taken.insert(columns[number].key).inserted
      else { continue }
      found[index] = columns[number]
    }
    return found
  }

  /// The columns that are written: aliases are read for matching, and stand in the notes then.
  var written: [Column] { columns.filter { $0.key != "aliases" } }

  var allHeaders: [String] { columns.flatMap { [$0.key, $0.japanese] } }

  static let participants = TableColumns(
    columns: [
      Column("id", "ID", ["識別子"], .code), Column("name", "名称", ["名前", "機関名"]),
      Column("aliases", "別名", ["略称", "通称", "略名", "alias", "aka"], .words),
      Column("reading", "ふりがな", ["フリガナ", "よみ", "よみがな", "読み"]),
      Column("english", "英語名", ["英語名称"]), Column("kind", "種別"),
      Column("sectors", "分野", ["sector"], .words), Column("tier", "圏域", ["level"]),
      Column("side", "庁内外", ["庁内・庁外", "庁内/庁外"]),
      Column("within", "所属", ["上位組織"], .code),
      Column("count", "か所数", ["箇所数", "ヶ所数", "カ所数", "数"], .number),
      Column("operation", "運営形態", ["運営"]), Column("jurisdiction", "所管"),
      Column("functions", "機能", ["function"], .words), Column("roles", "役割", ["role"], .words),
    ] + common, words: HeadingWords.ofParticipants)

  static let ties = TableColumns(
    columns: [
      Column("from", "から", ["起点"], .code), Column("to", "へ", ["相手", "終点"], .code),
      Column("kind", "種類", ["連携の種類"]), Column("direction", "向き"),
      Column("depth", "深さ", ["連携の深さ"], .step),
      Column("depth-scale", "深さの尺度", ["尺度"]), Column("carrier", "担い手", ["連携の担い手"]),
      Column("status", "状態"), Column("weight", "重み", [], .number),
      Column("label", "ラベル", ["内容"]), Column("expectation", "期待すること"),
      Column("barrier", "障壁"), Column("need", "必要なもの"),
      Column("action", "アクションプラン"), Column("owner", "担当", ["担当者"]),
      Column("due", "期限"), Column("from-answer", "起点の回答"),
      Column("from-depth", "起点の回答の深さ", [], .step), Column("to-answer", "相手の回答"),
      Column("to-depth", "相手の回答の深さ", [], .step),
      Column("reporter", "報告者", ["回答者", "記入者"], .code),
    ] + common, words: HeadingWords.ofTies)

  static let meetings = TableColumns(
    columns: [
      Column("id", "ID", ["識別子"], .code), Column("name", "名称", ["名前", "会議名"]),
      Column("aliases", "別名", ["略称", "通称", "略名", "alias", "aka"], .words),
      Column("reading", "ふりがな", ["フリガナ", "よみ", "よみがな", "読み"]),
      Column("english", "英語名", ["英語名称"]),
      Column("sectors", "分野", ["sector"], .words), Column("tier", "圏域", ["level"]),
      Column("count", "か所数", ["箇所数", "ヶ所数", "カ所数", "数"], .number),
      Column("purpose", "目的"), Column("frequency", "頻度", ["開催頻度"]),
      Column("times-a-year", "年間回数", ["per-year"], .number),
      Column("cases-a-session", "一回の件数", ["per-session"], .number),
      Column("convener", "主催", ["招集", "主催者"], .code),
      Column("decision-makers", "決定できる構成員", [], .codes),
      Column("confidential", "守秘"), Column("members", "構成員", ["参加者", "member"], .codes),
    ] + common)

  static let gaps = TableColumns(
    columns: [
      Column("id", "ID", ["識別子"], .code), Column("need", "ニーズ", ["困りごと", "内容"]),
      Column("cover", "対応"), Column("covered-by", "対応している人・機関", ["対応者"], .codes),
      Column("sectors", "分野", ["sector"], .words),
    ] + common)

  static let cases = TableColumns(
    columns: [
      Column("id", "ID", ["識別子"], .code), Column("title", "題名", ["事例名", "名称"]),
      Column("household", "世帯"), Column("door", "最初の窓口", ["窓口"], .code),
      Column("functions", "必要な機能", ["機能", "function"], .words),
      Column("steps", "支援の経過", ["経過"], .lines),
    ] + common.filter { !["since", "until"].contains($0.key) })

  private static let common = [
    Column("since", "開始", ["いつから"]), Column("until", "終了", ["いつまで"]),
    Column("evidence", "根拠", ["lines"], .words), Column("inferred", "推定"),
    Column("note", "備考", ["メモ"]),
  ]
}
