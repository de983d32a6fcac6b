import CollaborationModel

/// The words of the map and its legend in both languages.
struct LegendWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var isJapanese: Bool { language == .japanese }

  var participants: String { isJapanese ? "参加主体" : "Who" }
  var ties: String { isJapanese ? "連携" : "Ties" }
  var sectors: String { isJapanese ? "分野" : "Sectors" }
  var signs: String { isJapanese ? "しるし" : "Signs" }
  var meeting: String { isJapanese ? "会議体" : "Meeting" }
  var likeUnits: String { isJapanese ? "同じものが n か所（人）" : "so many of the kind" }
  var tieCount: String { isJapanese ? "まとめた連携の本数" : "how many ties the line stands for" }
  var sectorBox: String { isJapanese ? "分野（参加主体をまとめたもの）" : "sector, all its participants" }
  var elsewhere: String { isJapanese ? "別のページにいる参加主体" : "at home on another page" }
  var cutPoint: String {
    isJapanese ? "ここが欠けると、つながりが分かれる" : "without it the network falls apart"
  }
  var step: String { isJapanese ? "経路の順番" : "step of the path" }
  var pathLine: String { isJapanese ? "経路" : "path" }
  var introducer: String { isJapanese ? "その番号の連携を紹介できる" : "could introduce the tie of that number" }
  var introducerMark: String { isJapanese ? "紹" : "i" }
  var introducedBy: String { isJapanese ? "紹介：" : "introduced by " }
  var proposals: String { isJapanese ? "提案する連携" : "Proposed ties" }
  var path: String { isJapanese ? "経路" : "Path" }

  func side(_ side: Participant.Side) -> String {
    switch side {
    case .inside: isJapanese ? "庁内" : "town hall"
    case .outside: isJapanese ? "庁外" : "outside the town hall"
    case .community: isJapanese ? "地域" : "community"
    }
  }
  var noSector: String { isJapanese ? "分野の記載なし" : "no sector stated" }
  var reading: String { isJapanese ? "読み方" : "Reading" }
  var cells: String { isJapanese ? "ます目" : "Cells" }
  var figure: String { isJapanese ? "数字" : "figure" }
  var readingOfMatrix: String {
    isJapanese
      ? "左の名前から上の名前への連携を、交わるますに示す。向きのない連携は、両方のますに同じしるしがある。"
      : "From the name on the left to the name above; a tie without direction has its sign in both cells."
  }
  var columnsByNumber: String {
    isJapanese ? "上の番号は、左の同じ番号の参加主体を表す。" : "A number above is that of the name on the left."
  }
  var readingOfSectors: String {
    isJapanese
      ? "左の分野と上の分野のあいだの、いまある連携の本数（所管・配置・委託などと会議体は数えない）。色が濃いほど多い。"
      : "Ties that exist between the sector on the left and the one above, without charts, contracts and meetings; darker is more."
  }
  var figures: String {
    isJapanese
      ? "実際の本数と、見込みの本数（分野に関わりなく、どの参加主体どうしも同じ割合でつながるとした場合）"
      : "how many there are, and how many to expect if everybody were tied alike whatever the sector"
  }
  func expected(_ figure: String) -> String {
    isJapanese ? "見込み\(figure)" : "expected \(figure)"
  }
  func sector(_ name: String, members: Int) -> String {
    isJapanese ? "\(name)（\(members)）" : "\(name) (\(members))"
  }

  func ties(_ count: some CustomStringConvertible) -> String {
    isJapanese ? "\(count)本" : "\(count)"
  }

  var before: String { isJapanese ? "前" : "before" }
  var after: String { isJapanese ? "後" : "after" }
  func state(_ state: String, _ name: String) -> String {
    isJapanese ? "\(state)：\(name)" : "\(state): \(name)"
  }
  /// A heading with how many stand under it.
  func counted(_ heading: String, _ count: Int) -> String {
    isJapanese ? "\(heading)（\(count)）：" : "\(heading) (\(count)): "
  }
  var newTrouble: String { isJapanese ? "新たに生じた行き違い・たらいまわし" : "new trouble" }
  var ledger: String { isJapanese ? "変化の一覧" : "What changed" }
  var noChange: String { isJapanese ? "変わったことはありません。" : "Nothing changed." }
  /// Words with others in brackets behind them.
  func noted(_ words: String, _ note: String) -> String {
    isJapanese ? "\(words)（\(note)）" : "\(words) (\(note))"
  }
  var or: String { isJapanese ? "／" : ", or " }
  var space: String { isJapanese ? "　" : "   " }
  var listComma: String { isJapanese ? "、" : ", " }
  var unchanged: String { isJapanese ? "変わらない連携・構成員" : "as before" }

  func others(_ count: Int) -> String { isJapanese ? "ほか\(count)" : " and \(count) more" }

  func change(_ change: EdgeMark.Change) -> String {
    switch change {
    case .added: isJapanese ? "できた連携" : "new tie"
    case .lost: isJapanese ? "なくなった連携" : "lost tie"
    case .deeper: isJapanese ? "深まった連携" : "deeper tie"
    case .weaker: isJapanese ? "弱まった連携" : "weaker tie"
    case .altered: isJapanese ? "種類や担い手の変わった連携" : "tie of another kind or carrier"
    }
  }

  /// What a sign says of who came or went.
  func presence(_ badge: NodeBadge) -> String {
    badge == .joined
      ? (isJapanese ? "加わった参加主体・会議体" : "joined")
      : (isJapanese ? "いまはない参加主体・会議体" : "no longer there")
  }

  func mark(of badge: NodeBadge) -> String {
    badge == .joined ? (isJapanese ? "新" : "new") : (isJapanese ? "旧" : "old")
  }

  /// So many of a part of the network.
  func others(_ count: Int, of part: String) -> String {
    isJapanese ? "\(part)の\(count)主体" : "\(count) of \(part)"
  }

  func page(_ number: Int) -> String { isJapanese ? "\(number)ページ" : "page \(number)" }

  func sizes(_ name: String) -> String {
    isJapanese ? "囲みの大きさ＝\(name)（優劣ではありません）" : "size of the box: \(name) (no ranking)"
  }

  func carrier(_ carrier: Tie.Carrier) -> String {
    switch carrier {
    case .person: isJapanese ? "人で持つ連携（属人）" : "carried by one person"
    case .meeting: isJapanese ? "会議・様式で持つ連携" : "carried by a meeting or form"
    case .institution: isJapanese ? "仕組み・制度で持つ連携" : "carried by an arrangement"
    }
  }

  /// The sign of a carrier beside its line.
  func mark(of carrier: Tie.Carrier) -> String {
    switch carrier {
    case .person: isJapanese ? "［人］" : "[P]"
    case .meeting: isJapanese ? "［会］" : "[M]"
    case .institution: isJapanese ? "［制］" : "[A]"
    }
  }

  /// What stands beside a line of trouble.
  func trouble(_ line: EdgeMark.Line) -> String? {
    switch line {
    case .strained: isJapanese ? "行き違い" : "strained"
    case .bad: isJapanese ? "たらいまわし" : "passed around"
    default: nil
    }
  }

  var missingStep: String { isJapanese ? "経路のうち、いまはない連携" : "step of the path without a tie" }

  func meaning(of mark: EdgeMark) -> String {
    if mark.line == .working, mark.heads == .forward {
      return isJapanese ? "つなぎの向き" : "direction of referral"
    }
    return switch mark.line {
    case .working: meaning(ofDepth: mark.depth)
    case .formal: isJapanese ? "所管・配置・委託など" : "organisation chart, contract"
    case .seat: isJapanese ? "会議の構成員" : "member of a meeting"
    case .occasionalSeat: isJapanese ? "会議の構成員（ケースにより）" : "member when a case needs it"
    case .proposed: isJapanese ? "提案する連携（番号は一覧）" : "proposed tie (numbers: see the list)"
    case .wanted: isJapanese ? "これからつくりたい連携" : "tie wished for"
    case .strained: isJapanese ? "行き違いのある連携" : "strained tie"
    case .bad: isJapanese ? "たらいまわし" : "passed around"
    }
  }

  private func meaning(ofDepth depth: Int?) -> String {
    switch depth {
    case 1: isJapanese ? "情報交換" : "1 networking"
    case 2: isJapanese ? "協力" : "2 cooperation"
    case 3: isJapanese ? "調整" : "3 coordination"
    case 4: isJapanese ? "連合" : "4 coalition"
    case 5: isJapanese ? "協働" : "5 collaboration"
    default: isJapanese ? "連携（ふだんの協力）" : "working tie"
    }
  }

  /// A number as lists and lines show it: circled up to twenty.
  static func circled(_ number: Int) -> String {
    guard (1...20).contains(number), let scalar = Unicode.Scalar(UInt32(0x245F + number)) else {
      return "(\(number))"
    }
    return String(Character(scalar))
  }
}
