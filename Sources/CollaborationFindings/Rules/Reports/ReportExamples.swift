import CollaborationModel

extension ExampleTown {
  /// Adds a tie with what its ends say: a level from 1, 0 for no tie, `nil` for no answer.
  func reported(_ from: String, _ to: String, _ first: Int?, _ second: Int?) -> ExampleTown {
    func report(_ level: Int?) -> Report {
      guard let level else { return .unanswered }
      return level == 0 ? .notTied : .tied(depth: Depth(level: level))
    }
    return tie(from, to) { $0.reports = Reports(from: report(first), to: report(second)) }
  }
}
