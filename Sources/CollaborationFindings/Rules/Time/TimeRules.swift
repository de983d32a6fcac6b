/// The rules of what came, what went and what is due.
enum TimeRules {
  static let all: [any Rule] = [
    TiesGained(), WantedWithPlan(), TiesLost(), AgenciesStopped(), NothingChanged(),
    WantedWithoutAction(), WantedOverdue(),
  ]
}
