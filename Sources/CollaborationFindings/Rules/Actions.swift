import CollaborationModel

/// 取組 that the documents name and that several rules pair with what they find.
///
/// Lines of 000 are those of 図表 2-6 to 2-17 and 3-4 there, lines of 002 those of the guidebook.
extension Action {
  // What departments can prepare.
  static let jointStructure = Action(
    Wording("複数部署が関わる体制の構築", "A body in which several departments take part"),
    for: .seniorManagers, source: DocumentLines("000", 426))
  static let innerDialogue = Action(
    Wording("行政内部の対話・合意形成の体制構築", "A place for dialogue and agreement inside the town hall"),
    for: .seniorManagers, source: DocumentLines("000", 354))
  static let managersInformed = Action(
    Wording("管理職（部課長級職員）への啓発", "Explaining it to heads of departments and divisions"),
    for: .staff, .state, source: DocumentLines("000", 346))
  static let deskInEachDivision = Action(
    Wording("各課の窓口となる人材の配置", "Somebody in each division whom others can turn to"),
    for: .seniorManagers, source: DocumentLines("000", 421))
  static let management = Action(
    Wording("マネジメント機能の設置", "A managing function that holds no cases itself"),
    for: .seniorManagers, source: DocumentLines("000", 420))
  static let openDoor = Action(
    Wording("分野横断的な相談体制の構築", "A counselling system across sectors"),
    for: .seniorManagers, .staff, source: DocumentLines("000", 437))
  static let coordinators = Action(
    Wording("地域のコーディネーター・アドバイザーの配置", "Posting coordinators and advisers in the community"),
    for: .seniorManagers, source: DocumentLines("000", 444))
  static let coordinatorsTrained = Action(
    Wording(
      "福祉の各分野に精通した地域のコーディネーター・アドバイザーの育成",
      "Training coordinators who know each field of welfare"),
    for: .seniorManagers, .prefecture, source: DocumentLines("000", 396))
  static let howItIsRun = Action(
    Wording("事業全体及び各事業の実施体制の検討", "Considering how the programmes are run as a whole"),
    for: .seniorManagers, .staff, source: DocumentLines("000", 432))
  static let programmesTogether = Action(
    Wording("重層事業を構成する各事業を連動させる", "Running the programmes as one"),
    for: .seniorManagers, .staff, source: DocumentLines("000", 553))
  static let arrangement = Action(
    Wording("仕組みのシステム化", "Making an arrangement of it that outlasts a transfer"),
    for: .seniorManagers, source: DocumentLines("000", 375))

  // What those who do the work can do.
  static let facesKnown = Action(
    Wording(
      "関係者間の顔の見える関係性構築の機会創出（会議体・合同研修会等）",
      "Occasions to get to know one another: meetings, joint training"),
    for: .staff, source: DocumentLines("000", 367))
  static let dialogueWithAgencies = Action(
    Wording("地域の関係機関との対話", "Dialogue with the agencies of the place"),
    for: .staff, source: DocumentLines("000", 325))
  static let dialogueWithResidents = Action(
    Wording("地域住民との対話", "Dialogue with residents"),
    for: .staff, .councilOfSocialWelfare, source: DocumentLines("000", 331))
  static let activitiesThatExist = Action(
    Wording("既存の活動を活性化する", "Giving new life to activities that exist"),
    for: .staff, .councilOfSocialWelfare, source: DocumentLines("000", 411))
  static let residentsBacked = Action(
    Wording(
      "既存のつながりに価値づけをし行政が寄り添う",
      "Valuing the ties that residents have, the town hall beside them"),
    for: .staff, .residents, source: DocumentLines("002", 559, 1620))
  static let resourcesKnown = Action(
    Wording("地域にある社会的資源の把握", "Getting to know what there is in the place"),
    for: .staff, source: DocumentLines("000", 303))
  static let currentState = Action(
    Wording(
      "相談支援、地域づくり、他部署との連携等に関する現状と課題の把握",
      "Learning how counselling, community building and work with others stand"),
    for: .staff, source: DocumentLines("000", 298))
  static let manyFields = Action(
    Wording("地域の多様な分野とつながる", "Getting in touch with the many fields of the place"),
    for: .staff, source: DocumentLines("000", 517))
  static let explained = Action(
    Wording("事業の必要性を庁内外の関係者に説明する", "Explaining inside and outside why it is needed"),
    for: .staff, source: DocumentLines("000", 528))
  static let practiceReviewed = Action(
    Wording("これまでの実践や成果の評価", "Reviewing what was done and what came of it"),
    for: .staff, .seniorManagers, source: DocumentLines("000", 315))
  static let whereToGo = Action(
    Wording("ありたい姿の検討", "Considering what the place should be like"),
    for: .seniorManagers, .staff, source: DocumentLines("000", 407))
  static let gapsAnswered = Action(
    Wording("制度の狭間のニーズへの対応", "Answering needs between the programmes"),
    for: .staff, source: DocumentLines("000", 552))
  static let fieldsReachFurther = Action(
    Wording(
      "機能を少しずつ拡張し、はみ出した対応で埋める",
      "Each field reaching a little beyond its remit"),
    for: .staff, .seniorManagers, source: DocumentLines("002", 3490, 3627))
}
