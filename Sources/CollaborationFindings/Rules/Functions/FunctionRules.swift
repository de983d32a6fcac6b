import CollaborationModel

/// The rules that ask who does what.
enum FunctionRules {
  static let all: [any Rule] = [
    FunctionsTogether(), OpenDoor(), CoordinatorTiesFields(), LiaisonDesks(), GapCoveredByFields(),
    FunctionsOnlyConsultation(), NoOpenDoor(), NoCoordinator(), CoordinatorsNotTied(),
    CoordinatorsAwayFromCases(), NoLiaisonDesk(), GapUncovered(), GapFilledByCoordinator(),
    GapCoverUnstated(), HubWithoutInflow(),
  ]
}
