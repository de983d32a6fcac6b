/// The rules on what is between sectors: strengths first, then gaps.
enum BetweenSectorsRules {
  static let all: [any Rule] = [
    SectorPairStrong(), WellTied(), IndependentPaths(), InstitutionCarried(), DeepAcrossWelfare(),
    SectorsOpen(),
    SectorPairMissing(), SectorPairSparse(), SingleBridge(), OneWay(), MeetingOnly(), FormalOnly(),
    PersonCarried(), StopsAtInformation(), TaraiMawashi(), StrainedTies(),
    SectorsInward(),
  ]
}
