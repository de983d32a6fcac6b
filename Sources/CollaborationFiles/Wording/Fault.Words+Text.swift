extension Fault.Part {
  var english: String {
    switch self {
    case .network: "the network"
    case .municipality: "the municipality"
    case .source: "a source"
    case .vocabulary: "the vocabulary"
    case .word: "a word of the vocabulary"
    case .step: "a step of a depth scale"
    case .participant: "a participant"
    case .tie: "a tie"
    case .depth: "a depth"
    case .reports: "the reports of a tie"
    case .report: "a report"
    case .wanted: "a wanted tie"
    case .meeting: "a meeting"
    case .member: "a member"
    case .gap: "a gap"
    case .supportCase: "a case"
    case .caseStep: "a step of a case"
    case .milestone: "a milestone"
    case .evidence: "the evidence"
    case .theme: "a theme"
    case .themeSectors: "the sectors of a theme"
    case .themeSector: "a sector of a theme"
    case .themeLines: "the lines of a theme"
    case .positions: "a file of positions"
    }
  }

  var japanese: String {
    switch self {
    case .network: "ネットワーク"
    case .municipality: "市区町村"
    case .source: "出典"
    case .vocabulary: "用語の宣言"
    case .word: "宣言した用語"
    case .step: "深さの段階"
    case .participant: "参加主体"
    case .tie: "連携"
    case .depth: "深さ"
    case .reports: "両者の回答"
    case .report: "回答"
    case .wanted: "望まれる連携の欄"
    case .meeting: "会議体"
    case .member: "構成員"
    case .gap: "制度の狭間"
    case .supportCase: "事例"
    case .caseStep: "事例の支援の経過"
    case .milestone: "節目"
    case .evidence: "根拠"
    case .theme: "図の見た目"
    case .themeSectors: "分野の見た目"
    case .themeSector: "分野の見た目"
    case .themeLines: "線の見た目"
    case .positions: "配置のファイル"
    }
  }

  /// The keys of the part.
  var keyList: String { FormKeys.keys(of: self).joined(separator: ", ") }
}

extension Fault.Shape {
  var english: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .flag: "true or false"
    case .list: "a list"
    case .mapping: "a mapping"
    case .textOrList: "a word or a list of words"
    case .textOrMapping: "a word or a mapping"
    }
  }

  var japanese: String {
    switch self {
    case .text: "文字列"
    case .number: "数"
    case .flag: "true か false"
    case .list: "一覧"
    case .mapping: "「項目: 値」の組"
    case .textOrList: "語か語の一覧"
    case .textOrMapping: "語か「項目: 値」の組"
    }
  }
}

extension Fault.Reference {
  var english: String {
    switch self {
    case .participant, .whole: "participant"
    case .participantOrMeeting: "participant or meeting"
    case .source: "source"
    }
  }

  var japanese: String {
    switch self {
    case .participant, .whole: "参加主体"
    case .participantOrMeeting: "参加主体・会議体"
    case .source: "出典"
    }
  }

  /// Where in the file such ids are given.
  var englishPlaces: String {
    switch self {
    case .participant, .whole: "'participants:'"
    case .participantOrMeeting: "'participants:' or 'meetings:'"
    case .source: "'sources:'"
    }
  }

  var japanesePlaces: String {
    switch self {
    case .participant, .whole: "「participants:」"
    case .participantOrMeeting: "「participants:」か「meetings:」"
    case .source: "「sources:」"
    }
  }
}

extension Fault.WordList {
  var english: String {
    switch self {
    case .sectorGroups: "group of sectors"
    case .sectors: "sector"
    case .participantKinds: "kind of participant"
    case .tieKinds: "kind of tie"
    case .tiers: "tier"
    case .functions: "function"
    case .roles: "role"
    case .operations: "operation"
    case .jurisdictions: "jurisdiction"
    case .depthScales: "depth scale"
    case .natures: "nature of a tie"
    case .sides: "side"
    case .directions: "direction"
    case .carriers: "carrier"
    case .statuses: "status"
    case .answers: "answer"
    case .covers: "cover"
    case .standings: "standing"
    case .traits: "trait"
    }
  }

  var japanese: String {
    switch self {
    case .sectorGroups: "分野のまとまり"
    case .sectors: "分野"
    case .participantKinds: "参加主体の種別"
    case .tieKinds: "連携の種類"
    case .tiers: "圏域"
    case .functions: "機能"
    case .roles: "役割"
    case .operations: "運営形態"
    case .jurisdictions: "所管"
    case .depthScales: "深さの尺度"
    case .natures: "連携の性質"
    case .sides: "庁内・庁外の別"
    case .directions: "向き"
    case .carriers: "連携の担い手"
    case .statuses: "状態"
    case .answers: "回答"
    case .covers: "対応の状況"
    case .standings: "立場"
    case .traits: "特徴"
    }
  }

  /// The key under which a file declares words of the list; `nil` where the words are settled.
  var declarationKey: String? {
    switch self {
    case .sectorGroups: "sector-groups"
    case .sectors: "sectors"
    case .participantKinds: "participant-kinds"
    case .tieKinds: "tie-kinds"
    case .tiers: "tiers"
    case .functions: "functions"
    case .roles: "roles"
    case .operations: "operations"
    case .jurisdictions: "jurisdictions"
    case .depthScales: "depth-scales"
    case .natures, .sides, .directions, .carriers, .statuses, .answers, .covers, .standings,
      .traits:
      nil
    }
  }

  /// The words of a settled list, as the file form spells them.
  private var settledWords: [String] {
    switch self {
    case .natures: Choices.natures.canonicalWords
    case .sides: Choices.sides.canonicalWords
    case .directions: Choices.directions.canonicalWords
    case .carriers: Choices.carriers.canonicalWords
    case .statuses: Choices.statuses.canonicalWords
    case .answers: Choices.answers.canonicalWords
    case .covers: Choices.covers.canonicalWords
    case .standings: Choices.standings.canonicalWords
    case .traits: Choices.traits.canonicalWords
    default: []
    }
  }

  var englishDeclaration: String {
    if let key = declarationKey {
      return "a word of your own is declared under 'vocabulary: \(key):'"
    }
    return "the words are \(settledWords.joined(separator: ", "))"
  }

  var japaneseDeclaration: String {
    if let key = declarationKey {
      return "独自の用語は「vocabulary:」の「\(key):」に宣言して使えます"
    }
    return "使える語は \(settledWords.joined(separator: "、")) です"
  }
}
