import CollaborationModel
import GraphCore
import GraphMeasures

extension MeasureReport {
  /// Why the network has no value of some measures, in the order in which they stand in the report.
  var undefinedFigures: [(measure: MeasureDescription, reason: UndefinedReason)] {
    let missing =
      figures.filter { $0.figure == nil }.map(\.measure)
      + profiles.filter { lacksAFigure($0.profile) }.map(\.measure)
    return missing.map { ($0, absences[$0.identifier] ?? $0.reasonUndefined(in: study)) }
  }

  /// Why a row has no value of some measures.
  func undefinedScores(
    of row: Row
  ) -> [(measure: MeasureDescription, reason: UndefinedReason)] {
    zip(scoredMeasures, values(row)).filter { $1 == nil }.map { measure, _ in
      (
        measure,
        absences[measure.identifier] ?? measure.reasonUndefined(in: study, at: node(of: row))
      )
    }
  }

  /// The reasons of all missing values, each once, with how many rows it holds of; none for a figure of
  /// the network.
  var reasons: [(measure: MeasureDescription, reason: UndefinedReason, rows: Int?)] {
    var ofRows: [(measure: MeasureDescription, reason: UndefinedReason, rows: Int?)] = []
    var places: [String: Int] = [:]
    for row in rows {
      for (measure, reason) in undefinedScores(of: row) {
        let key = measure.identifier + "\n" + reason.english
        if let place = places[key] {
          ofRows[place].rows = (ofRows[place].rows ?? 0) + 1
        } else {
          places[key] = ofRows.count
          ofRows.append((measure, reason, 1))
        }
      }
    }
    return undefinedFigures.map { ($0.measure, $0.reason, nil) } + ofRows
  }

  /// The node of a row; none where the view leaves meetings out.
  private func node(of row: Row) -> NodeID? {
    switch row {
    case .participant(let number): NodeID(number)
    case .meeting(let number):
      network.participantCount + number < network.graph.nodeCount
        ? NodeID(network.participantCount + number) : nil
    }
  }

  private func lacksAFigure(_ profile: Profile?) -> Bool {
    profile?.figures.contains { $0.figure == nil } ?? true
  }
}

extension UndefinedReason {
  /// The reason in the language of the run.
  var text: String { say(japanese, english) }
}
