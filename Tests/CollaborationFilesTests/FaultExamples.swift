/// A file with a fault, and the same file without.
struct FaultExample: Sendable, CustomStringConvertible {
  let name: String
  let bad: String
  let good: String

  var description: String { name }

  /// A change to the small town below.
  init(_ name: String, _ sound: String, _ faulty: String) {
    self.name = name
    good = Self.town
    precondition(good.contains(sound), "the town does not hold what \(name) changes")
    bad = good.replacing(sound, with: faulty)
  }

  /// Something added at the end of the small town.
  init(_ name: String, adding faulty: String, insteadOf sound: String) {
    self.name = name
    good = Self.town + sound + "\n"
    bad = Self.town + faulty + "\n"
  }

  static let town = """
    tsunagi: 1
    name: ある町
    participants:
      - {id: hokatsu, name: 地域包括支援センター, kind: agency, sectors: [高齢], within: fukushi}
      - {id: fukushi, name: 福祉課, kind: 部署, sectors: [横断], tier: 市町村域, side: 庁内}
      - {id: gakko, name: 小学校, kind: agency, sectors: [教育], count: 3, since: FY2010, until: FY2020}
    ties:
      - {from: hokatsu, to: fukushi, kind: 協働, depth: 3, carrier: 属人, since: 2011}
      - {from: gakko, to: fukushi, kind: 相談, direction: directed}
    meetings:
      - {id: kaigi, name: 地域ケア会議, convener: fukushi, confidential: false, members: [hokatsu, fukushi]}

    """

  static let all = [
    // Ids
    FaultExample("unknown-end", "to: fukushi, kind: 協働", "to: fukusi, kind: 協働"),
    FaultExample("unknown-end-unlike-any", "from: gakko", "from: jichikai"),
    FaultExample("unknown-convener", "convener: fukushi", "convener: fukushibu"),
    FaultExample("unknown-member", "members: [hokatsu", "members: [hokatu"),
    FaultExample("unknown-source", "sectors: [高齢],", "sectors: [高齢], evidence: {source: guide},"),
    FaultExample("within-a-meeting", "within: fukushi", "within: kaigi"),
    FaultExample("repeated-id", "id: gakko", "id: hokatsu"),
    FaultExample("repeated-id-of-a-meeting", "id: kaigi", "id: fukushi"),
    FaultExample("id-with-a-comma", "id: gakko", "id: \"gakko、hoikusho\""),
    FaultExample("tie-to-itself", "to: fukushi, kind: 協働", "to: hokatsu, kind: 協働"),
    FaultExample("within-itself", "within: fukushi", "within: hokatsu"),
    FaultExample("within-a-circle", "tier: 市町村域", "within: hokatsu"),
    FaultExample(
      "unknown-in-gap-and-case",
      adding: """
        gaps:
          - {id: g1, need: 夜の見守り, covered-by: [hokatu]}
        cases:
          - {id: c1, title: 世帯, door: madoguchi, steps: [{participant: nobody, action: 訪問}]}
        """,
      insteadOf: """
        gaps:
          - {id: g1, need: 夜の見守り, covered-by: [hokatsu]}
        cases:
          - {id: c1, title: 世帯, door: hokatsu, steps: [{participant: gakko, action: 訪問}]}
        """),
    // Form
    FaultExample("missing-version", "tsunagi: 1\n", ""),
    FaultExample("other-version", "tsunagi: 1", "tsunagi: 2"),
    FaultExample("missing-name", "name: 福祉課, ", ""),
    FaultExample("empty-name", "name: 福祉課", "name: \"\""),
    FaultExample("blank-name", "name: 福祉課", "name: \" \""),
    FaultExample("missing-kind-of-tie", "kind: 協働, ", ""),
    FaultExample("misspelt-key", "confidential: false", "confidentail: false"),
    FaultExample("unknown-key", "count: 3", "電話: 076"),
    FaultExample("unknown-key-of-the-file", "name: ある町", "name: ある町\nmunicipalities: ある町"),
    FaultExample("repeated-key", "count: 3", "count: 3, count: 4, id: gakko2"),
    FaultExample("repeated-key-of-the-file", "name: ある町\n", "name: ある町\nties: []\n"),
    FaultExample("mapping-for-list", "members: [hokatsu, fukushi]", "members: {hokatsu: true}"),
    FaultExample("list-for-text", "name: 福祉課", "name: [福祉課, 係]"),
    FaultExample("text-for-mapping", "name: ある町\n", "name: ある町\nmunicipality: ある町\n"),
    FaultExample("text-for-list", "name: ある町\n", "name: ある町\nsources: 計画\n"),
    FaultExample("bad-count", "count: 3", "count: 三か所"),
    FaultExample("negative-count", "count: 3", "count: -3"),
    FaultExample("bad-weight", "depth: 3", "weight: .nan"),
    FaultExample("weight-of-nought", "depth: 3", "weight: 0.0"),
    FaultExample("bad-flag", "confidential: false", "confidential: 秘密"),
    FaultExample("bidi-control-in-name", "name: 福祉課", "name: \"福祉\\u202E課\""),
    FaultExample("nul-in-name", "name: 福祉課", "name: \"福祉\\0課\""),
    // Words
    FaultExample("unknown-kind", "kind: 部署", "kind: departmen"),
    FaultExample("meeting-as-participant", "kind: 部署", "kind: 会議体"),
    FaultExample("unknown-sector", "sectors: [教育]", "sectors: [教育, 高令]"),
    FaultExample("unknown-tier", "tier: 市町村域", "tier: 市町村城"),
    FaultExample("unknown-side", "side: 庁内", "side: 町内"),
    FaultExample("unknown-tie-kind", "kind: 相談", "kind: 雑談"),
    FaultExample("unknown-carrier", "carrier: 属人", "carrier: 個人"),
    FaultExample("unknown-status", "depth: 3", "status: wantd"),
    FaultExample("unknown-direction", "direction: directed", "direction: direct"),
    FaultExample(
      "unknown-function-role-operation-jurisdiction", "count: 3",
      "functions: [相談支縁], roles: [coordinater], operation: 直営業, jurisdiction: 市町"),
    // Dates
    FaultExample("bad-date", "since: 2011", "since: 2011-13"),
    FaultExample("bad-day", "since: 2011", "since: 2023-02-29"),
    FaultExample("until-before-since", "until: FY2020", "until: FY2009"),
    // Depth
    FaultExample("depth-off-scale", "depth: 3", "depth: 6"),
    FaultExample("depth-in-words", "depth: 3", "depth: 深い"),
    FaultExample("unknown-scale", "depth: 3", "depth: {scale: 顔の見える間柄, value: 2}"),
    FaultExample("step-off-scale", "depth: 3", "depth: {scale: 顔の見える関係, value: 4}"),
    FaultExample("depth-that-is-no-tie", "depth: 3", "depth: {scale: 顔の見える関係, value: 0}"),
    // Sense
    FaultExample(
      "wanted-tie-that-exists", "meetings:\n",
      "  - {from: fukushi, to: hokatsu, kind: 協働, status: wanted}\nmeetings:\n"),
    // Syntax
    FaultExample("unclosed-bracket", "fukushi]}\n", "fukushi}\n"),
    FaultExample("unclosed-quote", "name: 福祉課", "name: \"福祉課"),
    FaultExample("misplaced-colon", "name: ある町", "name: ある町: 包括"),
    FaultExample("bad-indentation", "ties:", "  ties:"),
    FaultExample("tab", "participants:\n  -", "participants:\n\t-"),
    FaultExample("reserved-character", "name: ある町", "name: @ある町"),
    FaultExample("bad-escape", "name: ある町", "name: \"C:\\町\""),
    FaultExample("unknown-alias", "name: ある町", "name: *machi"),
    FaultExample("second-document", "ties:", "---\nties:"),
    FaultExample("control-character", "name: ある町", "name: ある\u{7}町\u{B}"),
    FaultExample("list-as-key", "name: ある町", "[a, b]: c\nname: ある町"),
  ]

  /// Those whose fault costs the value where it stands, and nothing else.
  static let costingAValue = all.filter { example in
    let names = [
      "unknown-convener", "unknown-source", "within-a-meeting", "within-itself",
      "within-a-circle", "unknown-in-gap-and-case", "missing-name", "empty-name",
      "missing-kind-of-tie", "misspelt-key", "unknown-key", "mapping-for-list", "list-for-text",
      "text-for-mapping", "text-for-list", "bad-count", "negative-count", "bad-weight",
      "weight-of-nought", "bad-flag", "unknown-kind", "unknown-sector",
      "unknown-tier", "unknown-side", "unknown-tie-kind", "unknown-carrier", "unknown-status",
      "unknown-direction", "unknown-function-role-operation-jurisdiction", "bad-date",
      "until-before-since", "depth-off-scale", "depth-in-words", "unknown-scale",
      "step-off-scale", "depth-that-is-no-tie",
    ]
    return names.contains(example.name)
  }

  /// Files that can be used, and probably do not say what was meant.
  static let warnings = [
    FaultExample("within-a-label", "within: fukushi", "within: fukushibu"),
    FaultExample(
      "repeated-tie", "meetings:\n",
      "  - {from: fukushi, to: hokatsu, kind: 協働}\nmeetings:\n"),
    FaultExample("repeated-member", "members: [hokatsu,", "members: [hokatsu, hokatsu,"),
    FaultExample("meeting-of-one", "members: [hokatsu, fukushi]", "members: [hokatsu]"),
    FaultExample("meeting-of-none", ", members: [hokatsu, fukushi]", ""),
    FaultExample(
      "tie-before-its-end", "direction: directed", "direction: directed, since: FY2008"),
    FaultExample(
      "tie-after-its-end", "direction: directed", "direction: directed, until: FY2022"),
    FaultExample(
      "wanted-tie-in-another-kind", "meetings:\n",
      "  - {from: fukushi, to: hokatsu, kind: 情報共有, status: wanted}\nmeetings:\n"),
    FaultExample(
      "municipality-code", adding: "municipality: {name: 津幡町, code: \"173615\"}",
      insteadOf: "municipality: {name: 津幡町, code: \"173614\"}"),
    FaultExample(
      "word-that-ships", adding: "vocabulary: {sectors: [{id: 高齢, group: 福祉}]}",
      insteadOf: "vocabulary: {sectors: [{id: 長寿, group: 福祉}]}"),
  ]
}
