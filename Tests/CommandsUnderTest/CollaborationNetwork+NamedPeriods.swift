public import CollaborationModel

extension CollaborationNetwork {
  /// Every period that stands anywhere in the network, in order.
  ///
  /// The parts of the model are gone through by reflection, so that a date in a part that is added
  /// later is found, too.
  public var namedPeriods: [CalendarPeriod] {
    func periods(in value: Any) -> Set<CalendarPeriod> {
      if let period = value as? CalendarPeriod { return [period] }
      return Mirror(reflecting: value).children.reduce(into: []) {
        $0.formUnion(periods(in: $1.value))
      }
    }
    var plain = self
    // The words of the vocabulary have no dates, and there are hundreds of them.
    plain.vocabulary = Vocabulary()
    return periods(in: plain).sorted {
      ($0.firstDay, $0.lastDay) < ($1.firstDay, $1.lastDay)
    }
  }
}
