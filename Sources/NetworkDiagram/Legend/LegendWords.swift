import CollaborationModel

/// The words of the legend in both languages.
struct LegendWords {
  private let isJapanese: Bool

  init(_ language: Language) {
    isJapanese = language == .japanese
  }

  var participants: String { isJapanese ? "参加主体" : "Who" }
  var ties: String { isJapanese ? "連携" : "Ties" }
  var sectors: String { isJapanese ? "分野" : "Sectors" }
  var meeting: String { isJapanese ? "会議体" : "Meeting" }

  func meaning(of mark: EdgeMark) -> String {
    if mark.line == .working, mark.heads == .forward { return isJapanese ? "つなぎの向き" : "direction" }
    return switch mark.line {
    case .working: meaning(ofDepth: mark.depth)
    case .formal: isJapanese ? "所管・配置・委託など" : "organisation chart, contract"
    case .seat: isJapanese ? "会議の構成員" : "member of a meeting"
    case .occasionalSeat: isJapanese ? "会議の構成員（ケースにより）" : "member when a case needs it"
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
}
