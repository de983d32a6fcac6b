import CollaborationModel

extension FormReader {
  func tie(_ record: Record) -> Tie {
    let from = reference("from", to: .participantOrMeeting, of: record, isRequired: true) ?? ""
    let to = reference("to", to: .participantOrMeeting, of: record, isRequired: true) ?? ""
    if from == to, !from.isEmpty { log.report(.tieToItself(from), at: record.place(of: "to")) }
    tiePlaces.append(record.place)

    let kind = record.expected("kind") == nil ? nil : word("kind", in: .tieKinds, of: record)
    let direction = choice("direction", of: Choices.directions, in: record)
    return Tie(
      from: from, to: to, kind: kind ?? Self.usualTieKind,
      isDirected: direction ?? kind.flatMap { vocabulary.tieKind($0) }?.isDirected ?? false,
      depth: depth(of: record), carrier: choice("carrier", of: Choices.carriers, in: record),
      status: choice("status", of: Choices.statuses, in: record) ?? .existing,
      weight: record.positiveNumber("weight"), label: record.text("label", limit: Record.nameLimit),
      reports: record.record("reports", as: .reports).map(reports),
      wanted: record.record("wanted", as: .wanted).map(wanted), lifespan: record.lifespan(),
      provenance: provenance(record))
  }

  /// The kind of a tie that is given none that is known.
  static let usualTieKind = "連携"

  private func wanted(_ record: Record) -> WantedTie {
    WantedTie(
      expectation: record.text("expectation"), barrier: record.text("barrier"),
      need: record.text("need"), action: record.text("action"), owner: record.text("owner"),
      due: record.period("due"))
  }

  private func reports(_ record: Record) -> Reports {
    func report(_ key: String) -> Report {
      guard let value = record.value(key) else { return .notAsked }
      // A bare word is the answer, as people write it who give no depth.
      if case .scalar = value.content {
        return self.report(choice(key, of: Choices.answers, in: record) ?? .notAsked, depth: nil)
      }
      guard let report = record.record(key, as: .report) else { return .notAsked }
      let answer = choice("answer", of: Choices.answers, in: report)
      if answer == nil, report.value("answer") == nil {
        log.report(.missingKey("answer", of: .report), at: report.place, costing: .value)
      }
      return self.report(answer ?? .notAsked, depth: depth(of: report))
    }
    return Reports(from: report("from"), to: report("to"))
  }

  private func report(_ answer: Answer, depth: Depth?) -> Report {
    switch answer {
    case .tied: .tied(depth: depth)
    case .notTied: .notTied
    case .unanswered: .unanswered
    case .notAsked: .notAsked
    }
  }

  /// The depth of a tie or report: a level of our scale, or a step of a scale that is named.
  private func depth(of record: Record) -> Depth? {
    guard let value = record.value("depth") else { return nil }
    if case .scalar(let text, _) = value.content {
      guard let level = Int(text), let depth = Depth(level: level) else {
        log.report(
          .depthOffScale(value: text, scale: DepthScale.ownID, steps: Array(1...5)),
          at: value.place, costing: .value)
        return nil
      }
      return depth
    }
    guard case .mapping = value.content else {
      log.report(
        .wrongType(key: "depth", expected: .textOrMapping, found: value.shape), at: value.place,
        costing: .value)
      return nil
    }
    guard let stated = record.record("depth", as: .depth), stated.required("scale") != nil,
      let scaleID = word("scale", in: .depthScales, of: stated),
      let scale = vocabulary.depthScales.first(where: { $0.id == scaleID }),
      let text = stated.required("value")
    else { return nil }
    guard let number = Int(text), let step = scale.step(number) else {
      log.report(
        .depthOffScale(value: text, scale: scaleID, steps: scale.steps.map(\.value)),
        at: stated.place(of: "value"), costing: .value)
      return nil
    }
    guard step.level > 0 else {
      log.report(
        .depthIsNoTie(value: number, scale: scaleID), at: stated.place(of: "value"),
        costing: .value)
      return nil
    }
    return Depth(level: step.level, stated: Depth.Stated(scale: scaleID, value: number))
  }
}
