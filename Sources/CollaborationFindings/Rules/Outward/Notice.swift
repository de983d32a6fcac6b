import CollaborationModel

/// A row of the 24 連携通知 whose partner lies outside welfare, and where such a partner is found.
struct Notice: Sendable {
  /// Its number among the 24.
  let number: Int
  let name: Wording

  /// The sector of a partner.
  let sector: String

  /// Words by which a partner of another main sector is known.
  let words: [String]

  /// The line of the guidebook (002).
  let line: Int

  /// Whether a participant is such a partner.
  func concerns(_ participant: Participant) -> Bool {
    participant.sectors.contains(sector) || participant.isNamed(words)
  }

  /// The rows outside welfare, after the catalogue `notices`.
  static let outsideWelfare = [
    Notice(
      number: 4, name: Wording("就労支援機関", "employment agencies"),
      sector: "就労", words: ["ハローワーク", "職業安定所", "就労支援"], line: 2392),
    Notice(
      number: 5, name: Wording("シルバー人材センター", "the employment centre for older people"),
      sector: "就労", words: ["シルバー人材"], line: 2394),
    Notice(
      number: 7, name: Wording("水道事業", "water works"), sector: "暮らしの窓口", words: ["水道"],
      line: 2398),
    Notice(
      number: 8, name: Wording("保護観察所・更生保護施設", "probation offices and the like"),
      sector: "司法", words: ["保護観察", "更生保護", "保護司"], line: 2400),
    Notice(
      number: 10, name: Wording("教育施策", "education"), sector: "教育", words: ["学校", "教育"],
      line: 2404),
    Notice(
      number: 11, name: Wording("若者育成支援施策", "youth policy"), sector: "若者",
      words: ["若者", "青少年"], line: 2406),
    Notice(
      number: 19, name: Wording("若者サポートステーション", "youth support stations"),
      sector: "若者", words: ["サポートステーション", "サポステ"], line: 2428),
    Notice(
      number: 20, name: Wording("消費者安全確保", "consumer safety"), sector: "暮らしの窓口",
      words: ["消費"], line: 2437),
    Notice(
      number: 21, name: Wording("地域力創造施策", "local vitality policy"), sector: "まちづくり",
      words: ["地域おこし", "地域力", "集落支援"], line: 2448),
    Notice(
      number: 22, name: Wording("地方創生施策", "regional revitalisation"), sector: "まちづくり",
      words: ["地方創生", "まちづくり"], line: 2457),
    Notice(
      number: 23, name: Wording("農林水産施策", "farming, forestry and fishery"), sector: "産業",
      words: ["農", "林業", "漁業", "水産"], line: 2467),
    Notice(
      number: 24, name: Wording("地域循環共生圏に関する施策", "environment policy"), sector: "環境",
      words: ["環境", "循環"], line: 2480),
  ]
}
