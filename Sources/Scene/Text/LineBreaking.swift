/// Where a Japanese label may be broken into lines, and how badly a break there reads.
///
/// There is no dictionary. Names of agencies are built of two-character words and of runs in one
/// script, so a break between scripts or after an even number of kanji falls between words nearly
/// always; 禁則 (characters that must not begin or end a line) is kept without exception.
public struct LineBreaking: Sendable {
  private let characters: [Character]

  /// For each place between two characters, how badly a break there reads; `nil` forbids it.
  private let penalties: [Double?]

  /// For each character that opens brackets, where they close: at the end where they never do.
  private let closings: [Int: Int]

  public init(_ label: String) {
    characters = Array(label)
    penalties = LineBreaking.penalties(characters)
    closings = LineBreaking.closings(characters)
  }

  /// The label in lines of about a width: a little wider where the breaks read better for it.
  public func lines(around ems: Double) -> [String] {
    // A label up to three characters wider often breaks between words instead of inside one.
    let widths = [ems, ems + 1, ems + 2, ems + 3]
    let candidates = widths.map { (lines: broken(ofAtMost: $0), extra: $0 - ems) }
    let best = candidates.min {
      $0.lines.cost + $0.extra * Self.extraWidth < $1.lines.cost + $1.extra * Self.extraWidth
    }
    return best?.lines.lines ?? []
  }

  /// The label in lines of at most a width, in the fewest lines and, among these, with the breaks
  /// that read best and lines of like length.
  ///
  /// A line whose every break is forbidden is broken where it is full: a spilt label is worse.
  ///
  /// - Complexity: O(*k*²), where *k* is the number of characters.
  public func lines(ofAtMost ems: Double) -> [String] { broken(ofAtMost: ems).lines }

  private func broken(ofAtMost ems: Double) -> (lines: [String], cost: Double) {
    let count = characters.count
    guard count > 0 else { return ([], 0) }
    let widths = characters.map { TextWidth.ems(String($0)) }
    // Dynamic programming (Knuth and Plass, *Software: Practice and Experience* 11, 1981, 1119–1184):
    // best[end] is the cheapest way to set the characters before `end`, and where its last line begins.
    var best = Array(repeating: (cost: Double.infinity, start: 0), count: count + 1)
    best[0].cost = 0
    for end in 1...count {
      var width = 0.0
      var opensBrackets = false
      for start in stride(from: end - 1, through: 0, by: -1) {
        width += widths[start]
        guard width <= ems || start == end - 1 else { break }
        let raggedness = (ems - width) / ems
        let breakPenalty = start == 0 ? 0 : (penalties[start - 1] ?? LineBreaking.forbidden)
        let cost =
          best[start].cost + LineBreaking.newLine + raggedness * raggedness + breakPenalty
          + (opensBrackets ? LineBreaking.openBrackets : 0)
        // The next candidate line begins one character earlier, so that this bracket stands inside
        // it: if it closes only after the end of the line, the line tears a note apart.
        if let closing = closings[start], closing >= end { opensBrackets = true }
        if cost < best[end].cost { best[end] = (cost, start) }
      }
    }
    // The lines from the last to the first.
    var lines: [String] = []
    var end = count
    while end > 0 {
      lines.append(String(characters[best[end].start..<end]).trimmingBlanks())
      end = best[end].start
    }
    return (lines.reversed().filter { !$0.isEmpty }, best[count].cost)
  }

  /// What one em more in width costs: as much as a break that reads somewhat badly.
  private static let extraWidth = 4.0

  /// What one more line costs: more than any break that reads well, so that few lines win.
  private static let newLine = 6.0
  private static let forbidden = 1000.0

  /// What a line costs within which brackets open that close on another: brackets that do not fit
  /// behind a name begin a line of their own.
  private static let openBrackets = 4.5
}

extension LineBreaking {
  /// Words of which the names of agencies are put together: a break inside one reads badly.
  private static let words: [String] = [
    "地域", "包括", "支援", "総合", "相談", "福祉", "健康", "家庭", "生活", "困窮", "自立", "障害",
    "高齢", "介護", "保険", "事業", "会議", "委員", "協議", "連絡", "児童", "民生", "社会", "教育",
    "学校", "医療", "保健", "住民", "近隣", "自治", "機関", "担当", "課題", "調整", "体制", "整備",
    "防犯", "防災", "自主", "検討", "個別", "情報", "交換", "専門", "団体", "組織", "活動", "中核",
    "精神", "部署", "司法", "法人", "連携", "推進", "機構", "大学", "学部", "地区", "基幹", "市民",
    "中間", "居宅", "特定", "一般", "社団", "財団", "流域", "企画", "後見", "成年", "制度", "母子",
    "後天", "未来", "創造", "戦略", "窓口", "当事", "家族", "職員", "世代", "子育", "行政", "管理",
    "委員会", "協議会", "倶楽部", "事業所", "小規模", "多機能", "非営利", "重層的", "当事者", "困窮者",
    "自立支援", "子育て", "実行委員会", "計画", "福祉部", "福祉士", "社会福祉士", "保健師", "栄養士",
    "管理栄養士", "研修", "実践", "構築",
  ]

  private static func penalties(_ characters: [Character]) -> [Double?] {
    guard characters.count > 1 else { return [] }
    var depth = 0
    return (1..<characters.count).map { index in
      if mustNotEndALine.contains(characters[index - 1]) { depth += 1 }
      if closing.contains(characters[index - 1]) { depth = max(0, depth - 1) }
      // What stands in brackets is better kept together.
      return penalty(before: index, in: characters).map { $0 + (depth > 0 ? 2.5 : 0) }
    }
  }

  private static func closings(_ characters: [Character]) -> [Int: Int] {
    var open: [Int] = []
    var closings: [Int: Int] = [:]
    for (index, character) in characters.enumerated() {
      if mustNotEndALine.contains(character) {
        open.append(index)
        closings[index] = characters.count
      } else if closing.contains(character), let opening = open.popLast() {
        closings[opening] = index
      }
    }
    return closings
  }

  /// The scale of the penalties: 0 for a break at a blank, below 1 between two words, 6 as bad as one line
  /// more, above 10 inside a word. They were set on the names of the shipped networks, until each of them
  /// broke as a reader of Japanese would break it.
  private static func penalty(before index: Int, in characters: [Character]) -> Double? {
    let previous = characters[index - 1]
    let next = characters[index]
    if mustNotBeginALine.contains(next) || mustNotEndALine.contains(previous) { return nil }
    if openingOfANote.contains(next) { return -3 }
    if mustNotEndALine.contains(next) { return 0 }
    if previous == "-", Script(next) == .latin { return 8 }
    if previous.isBlank || separators.contains(previous) { return 0 }
    if next.isNumber, counted.contains(previous) { return 8 }

    switch (Script(previous), Script(next)) {
    case (.latin, .latin): return nil
    case (.katakana, .katakana): return penaltyWithinKatakana(before: index, in: characters)
    case (.hiragana, .hiragana): return 7
    case (.kanji, .hiragana): return 12
    case (.kanji, .kanji): return penaltyWithinKanji(before: index, in: characters)
    case (.hiragana, .kanji), (.hiragana, .katakana): return 1
    case (.latin, .kanji): return 7
    // A particle belongs to what it follows.
    case (.katakana, .hiragana), (.latin, .hiragana): return 8
    default: return 0.6
    }
  }

  /// A break inside a run of kanji: between two known words, else after an even number of them.
  private static func penaltyWithinKanji(before index: Int, in characters: [Character]) -> Double {
    let before = String(characters[..<index])
    let after = String(characters[index...])
    let endsAWord = words.contains { before.hasSuffix($0) }
    let beginsAWord = words.contains { after.hasPrefix($0) }
    if splits(words, before, after) && !(endsAWord && beginsAWord) { return 14 }
    if endsAWord && beginsAWord { return splits(words, before, after) ? 4 : 0.6 }
    var start = index
    while start > 0, Script(characters[start - 1]) == .kanji { start -= 1 }
    var end = index
    while end < characters.count, Script(characters[end]) == .kanji { end += 1 }
    // Sino-Japanese words mostly have two kanji. Two between other scripts are one word; a single one at the
    // end, such as 課 or 員, belongs to the word before it.
    if end - start == 2 || end - index == 1 { return 12 }
    if endsAWord || beginsAWord { return 1.4 }
    return (index - start).isMultiple(of: 2) ? 3 : 8
  }

  /// Whether a break falls inside one of some words.
  private static func splits(_ words: [String], _ before: String, _ after: String) -> Bool {
    words.contains { word in
      (1..<word.count).contains { length in
        before.hasSuffix(word.prefix(length)) && after.hasPrefix(word.dropFirst(length))
      }
    }
  }

  /// A break inside a run of katakana: only where a known word ends or begins.
  private static func penaltyWithinKatakana(before index: Int, in characters: [Character]) -> Double
  {
    let before = String(characters[..<index])
    let after = String(characters[index...])
    let splitsAWord = splits(loanwords, before, after)
    let isBetweenWords =
      loanwords.contains { before.hasSuffix($0) } && loanwords.contains { after.hasPrefix($0) }
    return isBetweenWords && !splitsAWord ? 1.5 : 25
  }

  /// Loanwords of which the names of roles and bodies are put together.
  private static let loanwords: [String] = [
    "エリア", "ディレクター", "ソーシャル", "ワーカー", "ワーク", "コミュニティ", "コミュニティー",
    "プロジェクト", "チーム", "サポート", "センター", "ネットワーク", "コーディネーター", "ケア",
    "マネジャー", "マネージャー", "グループ", "ホーム", "デイ", "サービス", "サロン", "クラブ",
    "ボランティア", "ミーティング", "アドバイザー", "スーパー", "スクール", "カウンセラー", "ヤング",
    "ケアラー", "レクリエーション", "スポーツ", "コロナウイルス", "ワクチン", "アライアンス", "ワーキング", "シニア", "フード", "ドライブ",
    "ステーション", "ハピネス", "ネット",
  ]

  private static let mustNotBeginALine: Set<Character> = [
    "、", "。", "，", "．", "・", "：", "；", "？", "！", "ー", "々", "〉", "》", "」", "』", "】", "〕",
    "）", ")", "]", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ァ", "ィ", "ゥ", "ェ", "ォ",
    "ッ", "ャ", "ュ", "ョ", "～", "％", "!", "?", ",", ".", ":", ";",
  ]
  private static let mustNotEndALine: Set<Character> = [
    "〈", "《", "「", "『", "【", "〔", "（", "(", "[",
  ]
  private static let counted: Set<Character> = ["第", "月", "年", "週", "約"]
  private static let openingOfANote: Set<Character> = ["（", "("]
  private static let closing: Set<Character> = ["〉", "》", "」", "』", "】", "〕", "）", ")", "]"]
  private static let separators: Set<Character> = ["、", "・", "）", "」", "』", "／", "/", "-", "＋"]
}

/// The scripts that a label is written in.
private enum Script: Equatable {
  case kanji, hiragana, katakana, latin, other

  init(_ character: Character) {
    self =
      switch character.unicodeScalars.first?.value ?? 0 {
      case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0xF900...0xFAFF, 0x20000...0x3FFFF: .kanji
      case 0x3041...0x309F: .hiragana
      case 0x30A0...0x30FF: .katakana
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: .latin
      default: .other
      }
  }
}

extension Character {
  fileprivate var isBlank: Bool { self == " " || self == "\u{3000}" || self == "\t" }
}

extension String {
  fileprivate func trimmingBlanks() -> String {
    var rest = self[...]
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last, last.isBlank { rest.removeLast() }
    return String(rest)
  }
}
