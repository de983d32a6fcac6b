// The ids of the shipped words that the program itself asks for. A test compares them with the files
// that ship, so that a word that is renamed there is not looked for in vain here.

/// Kinds of participant.
public enum ParticipantKindID {
  public static let department = "department"
  public static let agency = "agency"
  public static let resident = "resident"
  public static let residentGroup = "resident-group"
  public static let role = "role"
  public static let place = "place"
  public static let company = "company"
  public static let program = "program"
  public static let tool = "tool"
  public static let theme = "theme"
  public static let area = "area"

  /// What does not act itself.
  public static let things: Set<String> = [theme, program, tool, area]
  public static let residents: Set<String> = [resident, residentGroup]

  public static let all = [
    department, agency, resident, residentGroup, role, place, company, program, tool, theme, area,
  ]
}

/// Roles.
public enum RoleID {
  public static let coordinator = "coordinator"
  public static let promoter = "promoter"
  public static let resourceDeveloper = "resource-developer"
  public static let core = "core"
  public static let liaisonDesk = "liaison-desk"
  public static let managesWithoutCases = "manages-without-cases"
  public static let decisionMaker = "decision-maker"
  public static let leadDepartment = "lead-department"
  public static let policyMaker = "policy-maker"
  public static let leadUser = "lead-user"

  /// Those by whom others are coordinated.
  public static let coordinating: Set<String> = [coordinator, promoter, resourceDeveloper, core]

  public static let all = [
    coordinator, promoter, resourceDeveloper, core, liaisonDesk, managesWithoutCases,
    decisionMaker, leadDepartment, policyMaker, leadUser,
  ]
}

/// Functions.
public enum FunctionID {
  public static let consultation = "相談支援"
  public static let coreConsultation = "基幹相談支援"
  public static let commissionedConsultation = "委託相談支援"
  public static let planningConsultation = "特定相談支援"
  public static let takingPart = "参加支援"
  public static let communityBuilding = "地域づくり"
  public static let placeToBe = "居場所"
  public static let outreach = "アウトリーチ"
  public static let multiAgency = "多機関協働"

  /// 相談支援 under its names.
  public static let consultations: Set<String> = [
    consultation, coreConsultation, commissionedConsultation, planningConsultation,
  ]

  public static let all = [
    consultation, coreConsultation, commissionedConsultation, planningConsultation, takingPart,
    communityBuilding, placeToBe, outreach, multiAgency,
  ]
}

/// Tiers (圏域).
public enum TierID {
  public static let household = "世帯・近隣"

  public static let all = [household]
}

/// Jurisdictions.
public enum JurisdictionID {
  public static let prefecture = "都道府県"
  public static let state = "国"

  public static let all = [prefecture, state]
}

/// Ways of being run.
public enum OperationID {
  public static let prefecture = "県"

  public static let all = [prefecture]
}

/// Sectors.
public enum SectorID {
  public static let children = "子ども"
  public static let welfare = "福祉"
  public static let across = "横断"
  public static let health = "保健医療"
  public static let education = "教育"
  public static let youth = "若者"
  public static let employment = "就労"
  public static let industry = "産業"
  public static let townDevelopment = "まちづくり"
  public static let everydayLife = "暮らしの窓口"
  public static let environment = "環境"
  public static let justice = "司法"
  public static let administration = "行政管理"
  public static let stateAndPrefecture = "国・都道府県"
  public static let residents = "住民"
  public static let outsideWelfare = "福祉以外"
  public static let unknown = "不明"

  /// Those that are no field of their own.
  public static let noFields: Set<String> = [
    across, welfare, outsideWelfare, unknown, administration, stateAndPrefecture,
  ]

  public static let all = [
    children, welfare, across, health, education, youth, employment, industry, townDevelopment,
    everydayLife, environment, justice, administration, stateAndPrefecture, residents,
    outsideWelfare, unknown,
  ]
}

/// Groups of sectors.
public enum SectorGroupID {
  public static let across = "分野横断"
  public static let administration = "行政管理"
  public static let other = "その他"

  public static let all = [across, administration, other]
}

/// Kinds of tie.
public enum TieKindID {
  public static let jointWork = "協働"
  public static let sharedInformation = "情報共有"
  public static let givenInformation = "情報提供"
  public static let referral = "つなぎ"
  public static let consultation = "相談"
  public static let dialogue = "対話"
  public static let jointSupport = "共同支援"
  public static let company = "同行"
  public static let outreach = "アウトリーチ"
  public static let watching = "見守り"
  public static let aid = "支援"
  public static let advice = "助言"
  public static let companionship = "伴走"
  public static let coordination = "調整"
  public static let explanation = "説明"
  public static let provision = "提供"
  public static let handingOver = "任せる"
  public static let reachingFurther = "はみ出した対応"
  public static let fillingIn = "穴埋め"
  public static let instruction = "指示"
  public static let jurisdiction = "所管"
  public static let posting = "配置"
  public static let severalPosts = "兼務"
  public static let founding = "設置"
  public static let succession = "改組"
  public static let occasion = "契機"

  /// Ties by which a person is supported.
  public static let support: Set<String> = [aid, outreach, companionship, company]

  public static let all = [
    jointWork, sharedInformation, givenInformation, referral, consultation, dialogue,
    jointSupport, company, outreach, watching, aid, advice, companionship, coordination,
    explanation, provision, handingOver, reachingFurther, fillingIn, instruction, jurisdiction,
    posting, severalPosts, founding, succession, occasion,
  ]
}
