/// The rules of load, and of what is lost with one participant.
enum LoadRules {
  static let all: [any Rule] = [
    ManyTurnTo(), LoadShared(), LoadConcentrated(), FewPeopleCarry(), CutPoints(),
    OnlyThroughPerson(), Isolated(),
  ]
}
