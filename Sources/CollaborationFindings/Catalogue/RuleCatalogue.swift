/// All rules, family by family; within a family strengths come first.
public enum RuleCatalogue {
  public static let all: [any Rule] =
    betweenSectors + outward + residents + functions + vertical + borders + load + meetings
    + reports + time

  /// The rule of an id.
  public static func rule(_ id: String) -> (any Rule)? { all.first { $0.description.id == id } }

  /// The rules on what is between sectors: strengths first, then gaps.
  private static let betweenSectors: [any Rule] = [
    SectorPairStrong(), WellTied(), IndependentPaths(), InstitutionCarried(), DeepAcrossWelfare(),
    SectorsOpen(),
    SectorPairMissing(), SectorPairSparse(), SingleBridge(), OneWay(), MeetingOnly(), FormalOnly(),
    PersonCarried(), StopsAtInformation(), TaraiMawashi(), StrainedTies(),
    SectorsInward(),
  ]

  /// The rules that look beyond welfare.
  private static let outward: [any Rule] = [
    ReachesBeyondWelfare(), OutsideWelfareMissing(), OutsideWelfareNotDrawn(),
  ]

  /// The rules that ask after residents.
  private static let residents: [any Rule] = [
    ResidentsHaveAWay(), ResidentsTakePart(), AgenciesGoOut(), PeerGroupsNear(),
    ResidentsAbsent(), ResidentsCutOff(), ResidentsThroughGovernment(), ResidentsOnlyReceive(),
    PlacesOneWay(), PeerGroupsFar(),
  ]

  /// The rules that ask who does what.
  private static let functions: [any Rule] = [
    FunctionsTogether(), OpenDoor(), CoordinatorTiesFields(), LiaisonDesks(), GapCoveredByFields(),
    FunctionsOnlyConsultation(), NoOpenDoor(), NoCoordinator(), CoordinatorsNotTied(),
    CoordinatorsAwayFromCases(), NoLiaisonDesk(), GapUncovered(), GapFilledByCoordinator(),
    GapCoverUnstated(), HubWithoutInflow(),
  ]

  /// The rules that follow the way from case work to policy.
  private static let vertical: [any Rule] = [
    PolicyReached(), DecisionMakerInvolved(), PolicyUnreachable(), NoDecisionMaker(),
    LeadersThroughOne(),
  ]

  /// The rules of jurisdictions, schools and districts.
  private static let borders: [any Rule] = [
    PrefectureTied(), EducationTied(), PrefectureBorder(), PrefectureNotDrawn(),
    EducationMissing(), DistrictsDiffer(),
  ]

  /// The rules of load, and of what is lost with one participant.
  private static let load: [any Rule] = [
    ManyTurnTo(), LoadShared(), LoadConcentrated(), FewPeopleCarry(), CutPoints(),
    OnlyThroughPerson(), Isolated(),
  ]

  /// The rules of meetings and their rosters.
  private static let meetings: [any Rule] = [
    MeetingsJoinSectors(), MeetingWithDecisionMaker(), MeetingsOverlap(), NoSharedTable(),
    OnlyTable(), MeetingWithoutDecisionMaker(),
  ]

  /// The rules of what the two ends of a tie say of it.
  private static let reports: [any Rule] = [
    ReportsAgree(), ReportsDiffer(), ReportsLean(), ReportsUnanswered(),
  ]

  /// The rules of what came, what went and what is due.
  private static let time: [any Rule] = [
    TiesGained(), WantedWithPlan(), TiesLost(), AgenciesStopped(), NothingChanged(),
    WantedWithoutAction(), WantedOverdue(),
  ]
}
