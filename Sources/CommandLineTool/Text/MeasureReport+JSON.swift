import CollaborationModel
import GraphCore
import GraphMeasures
import PlainText
import Workbench

extension MeasureReport {
  /// The report in the shape of the contract.
  var json: JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("file", .string(file)), ("view", viewJSON), ("network", .object(networkJSON)),
      ("participants", .rows(network.participantCount) { json(of: .participant($0)) }),
    ]
    if meetingRows > 0 || network.view.meetings == .members {
      members.append(("meetings", .rows(meetingRows) { json(of: .meeting($0)) }))
    }
    return .object(members + (comparisons?.json ?? []))
  }

  private var viewJSON: JSONText {
    guard case .object(let members) = network.view.json else { return network.view.json }
    let time = network.slice.map { [(key: "time", value: $0.json)] } ?? []
    return .object(members + [("by", .string(network.grouping.rawValue))] + time)
  }

  private var networkJSON: [(key: String, value: JSONText)] {
    var members: [(key: String, value: JSONText)] = [
      ("participants", .integer(network.participantCount)),
      ("ties", .integer(network.graph.edgeCount)),
    ]
    if meetingRows > 0 || network.view.meetings == .members {
      members += [
        ("meetings", .integer(network.meetings.count)),
        ("memberships", .integer(network.memberships.graph.edgeCount)),
      ]
    }
    members.append(("measures", .object(figures.map(json) + profiles.map(json))))
    return members + undefinedJSON(undefinedFigures)
  }

  private func json(
    of measure: MeasureDescription, _ figure: Double?
  ) -> (key: String, value: JSONText) {
    (
      measure.identifier,
      [
        "value": JSONText(figure), "convention": .string(measure.convention),
        "chance": chances[measure.identifier]?.json ?? .null,
      ]
    )
  }

  private func json(
    of measure: MeasureDescription, _ profile: Profile?
  ) -> (key: String, value: JSONText) {
    let value = profile.map { profile in
      JSONText.object(profile.figures.map { ($0.name, JSONText($0.figure)) })
    }
    return (
      measure.identifier, ["value": value ?? .null, "convention": .string(measure.convention)]
    )
  }

  private func json(of row: Row) -> JSONText {
    let label = label(row)
    let measures = zip(scoredMeasures, values(row)).map { ($0.identifier, JSONText($1)) }
    return .object(
      [
        ("id", .string(label.id)), ("name", .string(label.name)), ("measures", .object(measures)),
      ] + undefinedJSON(undefinedScores(of: row)))
  }

  /// Why values are `null`, beside `measures`; nothing where none is.
  private func undefinedJSON(
    _ undefined: [(measure: MeasureDescription, reason: UndefinedReason)]
  ) -> [(key: String, value: JSONText)] {
    guard !undefined.isEmpty else { return [] }
    let reasons = undefined.map { ($0.measure.identifier, JSONText.string($0.reason.english)) }
    return [("undefined", .object(reasons))]
  }
}
