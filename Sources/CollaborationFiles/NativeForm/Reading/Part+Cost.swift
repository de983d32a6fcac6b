extension Fault.Part {
  /// What is lost where a part says not what, or between whom, it is.
  ///
  /// Participants, ties, meetings, gaps and cases are what a network consists of, and are told as lost;
  /// all else is said of one of them, or of the network, which stands without it.
  var costOfIdentity: FaultLog.Cost {
    switch self {
    case .network, .participant, .tie, .meeting, .gap, .supportCase, .theme, .positions: .part
    default: .value
    }
  }
}
