extension EdgeMark {
  /// What became of a line from one state of a network to a later one.
  enum Change: Int, Hashable, Sendable, CaseIterable {
    case added, lost, deeper, weaker

    /// As deep as before, of another kind or carried otherwise.
    case altered

    /// The sign beside the line: it tells the changes apart on a copy without colour.
    var sign: String {
      switch self {
      case .added: "＋"
      case .lost: "×"
      case .deeper: "▲"
      case .weaker: "▼"
      case .altered: "◆"
      }
    }
  }

  /// What became of a line; `nil` where it stayed as it was.
  ///
  /// - Parameters:
  ///   - before: the line between two ends as it was; `nil` for none.
  ///   - after: the line between the same ends as it is now.
  static func change(from before: EdgeMark?, to after: EdgeMark?) -> Change? {
    let (old, new) = (before?.substance ?? 0, after?.substance ?? 0)
    // A pair that had no tie before and is in trouble now has not gained a tie.
    if old == 0, after?.isInTrouble == true { return nil }
    if old == 0 || new == 0 { return old == new ? nil : old == 0 ? .added : .lost }
    if old != new { return old < new ? .deeper : .weaker }
    guard let before, let after else { return nil }
    if let earlier = before.depth, let later = after.depth, earlier != later {
      return earlier < later ? .deeper : .weaker
    }
    return Reason.kinds(before, after) != nil || Reason.carriers(before, after) != nil
      ? .altered : nil
  }

  /// Whether the two ends are at odds.
  var isInTrouble: Bool { line == .strained || line == .bad }

  /// How much of a tie a line stands for: none for one that is only wished for, and more for one at
  /// work than for one in trouble or on paper.
  private var substance: Int {
    switch line {
    case .proposed, .wanted: 0
    case .occasionalSeat, .bad: 1
    case .seat, .strained: 2
    case .formal: 3
    case .working: 4
    }
  }
}
