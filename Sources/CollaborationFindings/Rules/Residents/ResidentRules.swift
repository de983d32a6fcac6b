/// The rules that ask after residents.
enum ResidentRules {
  static let all: [any Rule] = [
    ResidentsHaveAWay(), ResidentsTakePart(), AgenciesGoOut(), PeerGroupsNear(),
    ResidentsAbsent(), ResidentsCutOff(), ResidentsThroughGovernment(), ResidentsOnlyReceive(),
    PlacesOneWay(), PeerGroupsFar(),
  ]
}
