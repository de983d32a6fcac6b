import CollaborationModel

/// A row of the 24 連携通知 whose partner lies outside welfare, and where such a partner is found.
struct Notice: Sendable {
  /// Its number among the 24.
  let number: Int
  let name: Wording

  /// The sector of a partner.
  let sector: String

  /// The line of the guidebook (002).
  let line: Int

  /// Whether a participant is such a partner.
  func concerns(_ participant: Participant) -> Bool {
    participant.sectors.contains(sector) || participant.isPartner(ofNotice: number)
  }

  /// The rows outside welfare, after the catalogue `notices`.
  static let outsideWelfare = [
    Notice(
      number: 4, name: Wording("就労支援機関", "employment agencies"),
      sector: SectorID.employment, line: 2392),
    Notice(
      number: 5, name: Wording("シルバー人材センター", "the employment centre for older people"),
      sector: SectorID.employment, line: 2394),
    Notice(
      number: 7, name: Wording("水道事業", "water works"), sector: SectorID.everydayLife,
      line: 2398),
    Notice(
      number: 8, name: Wording("保護観察所・更生保護施設", "probation offices and the like"),
      sector: SectorID.justice, line: 2400),
    Notice(
      number: 10, name: Wording("教育施策", "education"), sector: SectorID.education,
      line: 2404),
    Notice(
      number: 11, name: Wording("若者育成支援施策", "youth policy"), sector: SectorID.youth, line: 2406),
    Notice(
      number: 19, name: Wording("若者サポートステーション", "youth support stations"),
      sector: SectorID.youth, line: 2428),
    Notice(
      number: 20, name: Wording("消費者安全確保", "consumer safety"), sector: SectorID.everydayLife,
      line: 2437),
    Notice(
      number: 21, name: Wording("地域力創造施策", "local vitality policy"),
      sector: SectorID.townDevelopment, line: 2448),
    Notice(
      number: 22, name: Wording("地方創生施策", "regional revitalisation"),
      sector: SectorID.townDevelopment, line: 2457),
    Notice(
      number: 23, name: Wording("農林水産施策", "farming, forestry and fishery"),
      sector: SectorID.industry, line: 2467),
    Notice(
      number: 24, name: Wording("地域循環共生圏に関する施策", "environment policy"),
      sector: SectorID.environment, line: 2480),
  ]
}
