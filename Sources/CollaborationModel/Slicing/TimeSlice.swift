/// A network as it was at one point in time, and what of the whole lies outside it.
public struct TimeSlice: Sendable {
  /// What is there at that time.
  public let network: CollaborationNetwork
  public let time: PointInTime
  public let participantsOutside: Outside
  public let tiesOutside: Outside
  public let meetingsOutside: Outside

  /// How many ties have an end and are shown all the same, because no date is known at which they
  /// might have ended.
  public let undecidedEnds: Int

  /// The first and the last day that the whole file names.
  public let span: ClosedRange<CalendarDay>?

  /// How many things of one sort are not there at the time.
  public struct Outside: Hashable, Sendable {
    public internal(set) var ended = 0
    public internal(set) var notYetBegun = 0

    public var count: Int { ended + notYetBegun }

    mutating func add(hasBegun: Bool) {
      if hasBegun { ended += 1 } else { notYetBegun += 1 }
    }
  }

  /// Whether anything of the file is outside the time.
  public var leavesOut: Bool {
    participantsOutside.count + tiesOutside.count + meetingsOutside.count > 0
  }
}
