import CollaborationModel
import Scene

/// The colour and the mark of each sector.
///
/// The guide to the colour set vouches for seven base colours; sectors beyond those are grey and
/// told by their mark and name. The four statutory fields have the four bases that go together best.
struct SectorPalette {
  private let marks: [String: String]
  private let colours: [String: Colour]

  /// Gives every sector of a vocabulary a mark: one character, the same on every map.
  init(_ vocabulary: Vocabulary, theme: Theme = Theme()) {
    colours = Theme.usualSectorColours.merging(theme.sectors.compactMapValues(\.colour)) { $1 }
    let chosen = theme.sectors.compactMapValues(\.mark)
    var marks: [String: String] = [:]
    var taken = Set(Self.usualMarks.values).union(chosen.values)
    // A usual mark that a theme gives to another sector is not used twice.
    func isChosen(_ mark: String) -> Bool { chosen.values.contains(mark) }
    let names = vocabulary.sectors.map(\.term.japaneseName)
    // A character that only one of the names contains is the clearest mark: for 第1部 and 第2部 it is the
    // number.
    func isOwn(_ mark: Character) -> Bool { names.count { $0.contains(mark) } == 1 }
    // A theme's mark first, then the usual one, then a character of the name that no other sector has.
    for sector in vocabulary.sectors {
      let free = sector.term.japaneseName.filter { !taken.contains(String($0)) }
      let mark =
        chosen[sector.id] ?? Self.usualMarks[sector.id].flatMap { isChosen($0) ? nil : $0 }
        ?? (free.first(where: isOwn) ?? free.first ?? sector.term.japaneseName.first)
        .map(String.init) ?? ""
      marks[sector.id] = mark
      taken.insert(mark)
    }
    self.marks = marks
  }

  /// One character that stands for a sector.
  func mark(of sector: String) -> String { marks[sector] ?? String(sector.prefix(1)) }

  /// The colour of a sector's areas and marks.
  func colour(of sector: String) -> Colour {
    colours[sector] ?? Theme.otherSectorColour
  }

  private static let usualMarks: [String: String] = [
    "高齢": "高", "障害": "障", "子ども": "子", "困窮": "困", "地域福祉": "福", "保健医療": "医",
    "教育": "教", "就労": "労", "住まい": "家", "司法": "法", "防災": "防", "まちづくり": "ま",
    "企業": "企", "行政管理": "政", "金融": "金", "研究": "研", "住民": "住", "横断": "横",
  ]
}
