/// The sheet that says what a network is: a label in one cell, and its value in the next.
struct AboutSheet {
  struct Line {
    let key: String
    let japanese: String
    let english: String

    /// Whether the key belongs to the municipality.
    var isOfMunicipality = false

    /// What to write, for whoever fills it in.
    var hint: String?
  }

  static let lines = [
    Line(key: "name", japanese: "図の名称", english: "name", hint: "図の題名になります"),
    Line(key: "english", japanese: "英語名", english: "english"),
    Line(key: "id", japanese: "ID", english: "id", hint: "空けておけます（半角の英数字）"),
    Line(key: "name", japanese: "市区町村", english: "municipality", isOfMunicipality: true),
    Line(key: "prefecture", japanese: "都道府県", english: "prefecture", isOfMunicipality: true),
    Line(
      key: "code", japanese: "団体コード", english: "code", isOfMunicipality: true,
      hint: "全国地方公共団体コード（6 桁）"),
    Line(key: "population", japanese: "人口", english: "population", isOfMunicipality: true),
    Line(
      key: "population-as-of", japanese: "人口の時点", english: "population-as-of",
      isOfMunicipality: true),
    Line(
      key: "question", japanese: "たずねたこと", english: "question",
      hint: "例: ふだんの支援で、一緒に動いている相手はどこですか"),
    Line(key: "as-of", japanese: "時点", english: "as-of", hint: "いつの姿か。令和6年度、2024-11-05 など"),
    Line(key: "edition", japanese: "版", english: "edition", hint: "例: 第1版"),
    Line(key: "licence", japanese: "利用条件", english: "licence"),
    Line(key: "note", japanese: "備考", english: "note"),
  ]

  /// The keys of the native form that the sheet gives.
  private(set) var entries: [DocumentNode.Entry] = []

  /// Who filled in the workbook (報告者).
  private(set) var reporter: String?

  init(_ cells: SheetCells, log: FaultLog) {
    var municipality: [DocumentNode.Entry] = []
    for row in cells {
      // The value is the cell beside its label; what is further on explains.
      guard let first = row.first, let column = first.sheetColumn,
        let cell = row.first(where: { $0.sheetColumn == column + 1 }), cell.defect == .none
      else { continue }
      let label = first.text
      let name = NameKey(label).withoutCase.text.filter { !$0.isWhitespace }
      let plain = String(name.prefix { !"([（※*".contains($0) })
      let value = cell.text.trimmingBlanks
      if value.isEmpty { continue }
      if ["報告者", "記入者", "回答者", "reporter"].contains(plain) {
        reporter = value
        continue
      }
      guard
        let line = Self.lines.first(where: {
          $0.japanese.lowercased() == plain || $0.english == plain
        })
      else { continue }
      let text =
        switch line.key {
        case "population": TableNumber.plain(value)
        case "code", "id", "as-of", "population-as-of": value.halfWidth
        default: value
        }
      let entry = DocumentNode.Entry(
        key: line.key, place: first.place,
        value: DocumentNode(content: .scalar(text, isPlain: false), place: cell.place))
      if line.isOfMunicipality { municipality.append(entry) } else { entries.append(entry) }
    }
    if let first = municipality.first, !municipality.contains(where: { $0.key == "name" }),
      let name = entries.first(where: { $0.key == "name" })
    {
      // What is said of a municipality without a name is said of the one that the map is of.
      log.report(.municipalityWithoutName, at: first.place)
      municipality.insert(name, at: 0)
    }
    if let first = municipality.first {
      entries.append(
        DocumentNode.Entry(
          key: "municipality", place: first.place,
          value: DocumentNode(content: .mapping(municipality), place: first.place)))
    }
  }
}
