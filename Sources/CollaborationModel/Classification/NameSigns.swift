/// What a name hints at: the last resort where a file states neither roles nor functions.
///
/// These are the only places in the program where a name is searched for words. What they find is a
/// value of the participant from then on: `check` prints it, and a file can state it otherwise.
struct NameSigns {
  let name: String

  private func holds(_ words: [String]) -> Bool { words.contains { name.contains($0) } }

  var isSupportedPerson: Bool { holds(["本人", "世帯", "家族", "ケース", "household"]) }

  var isNeighbor: Bool {
    holds(["隣", "近所", "住民", "友人", "知人", "民生", "ボランティア", "neighbo", "volunteer"])
  }

  /// A profession or a group of which it is not known how many there are: 保健師, 民生委員, 塾生.
  var isOfMany: Bool {
    [
      "員", "師", "士", "職", "職種", "たち", "人々", "等", "生", "方", "ワーカー", "マネジャー",
    ].contains { name.hasSuffix($0) }
  }

  var isCoordinator: Bool { holds(["コーディネーター", "調整役", "包括化推進員"]) }

  /// 市長 and not 市長寿課.
  var isHead: Bool {
    ["市長", "町長", "村長", "区長", "首長"].contains {
      name.contains($0) && !name.contains($0 + "寿")
    }
  }

  var isFinance: Bool { holds(["財政"]) }
  var isManager: Bool { holds(["部長", "局長", "課長", "次長"]) }
  var makesPolicy: Bool { holds(["施策形成", "政策課", "政策部", "政策推進", "政策担当"]) }

  var isPeerGroup: Bool {
    holds(["当事者", "家族会", "親の会", "ピア", "自助グループ", "患者会", "断酒会"])
  }

  var isPrefectural: Bool {
    holds([
      "児童相談所", "児相", "保健所", "精神保健福祉センター", "女性相談支援センター", "婦人相談所",
      "女性相談所",
    ])
  }

  /// The numbers of the 連携通知 outside welfare whose partners are so named, where none of some
  /// sectors says so already.
  func notices(besides sectors: [String]) -> Set<Int> {
    Set(Self.partners.filter { !sectors.contains($0.sector) && holds($0.words) }.map(\.notice))
  }

  private static let partners: [(notice: Int, sector: String, words: [String])] = [
    (4, SectorID.employment, ["ハローワーク", "職業安定所", "就労支援"]),
    (5, SectorID.employment, ["シルバー人材"]), (7, SectorID.everydayLife, ["水道"]),
    (8, SectorID.justice, ["保護観察", "更生保護", "保護司"]),
    (10, SectorID.education, ["学校", "教育"]), (11, SectorID.youth, ["若者", "青少年"]),
    (19, SectorID.youth, ["サポートステーション", "サポステ"]),
    (20, SectorID.everydayLife, ["消費"]),
    (21, SectorID.townDevelopment, ["地域おこし", "地域力", "集落支援"]),
    (22, SectorID.townDevelopment, ["地方創生", "まちづくり"]),
    (23, SectorID.industry, ["農", "林業", "漁業", "水産"]),
    (24, SectorID.environment, ["環境", "循環"]),
  ]
}
