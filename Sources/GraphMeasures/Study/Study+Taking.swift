public import GraphCore

/// What came of a measure: a value, or none and why.
public enum Taken<Value: Sendable>: Sendable {
  case value(Value)
  case undefined(UndefinedReason)
}

extension Study {
  /// The scores of a measure, or why it gives none.
  ///
  /// Unlike ``NodeMeasure/scores(in:)`` this never fails: what has no value on this graph is told with its
  /// reason, so that it does not take others with it.
  public func scores(of measure: any NodeMeasure) -> Taken<NodeScores> {
    take(measure.description) { study throws(MeasureError) in try measure.scores(in: study) }
  }

  /// The figure of a measure, or why there is none.
  public func figure(of measure: any GraphMeasure) -> Taken<Double> {
    take(measure.description) { study throws(MeasureError) in
      let figure = try measure.figure(in: study)
      return figure.flatMap { $0.isFinite ? $0 : nil }
    }
  }

  /// The figures of a measure, or why there are none.
  public func profile(of measure: any ProfileMeasure) -> Taken<Profile> {
    take(measure.description) { study throws(MeasureError) in try measure.profile(in: study) }
  }

  private func take<Value>(
    _ measure: MeasureDescription, _ work: (Study) throws(MeasureError) -> Value?
  ) -> Taken<Value> {
    let isOutOfRange = measure.usesWeights && !self[Weights.self].isComputable
    if (measure.needsGroups && groups == nil) || isOutOfRange {
      return .undefined(measure.reasonUndefined(in: self))
    }
    do throws(MeasureError) {
      guard let value = try work(self) else {
        return .undefined(measure.reasonUndefined(in: self))
      }
      return .value(value)
    } catch {
      return .undefined(
        UndefinedReason(english: error.description, japanese: error.japaneseDescription))
    }
  }
}
