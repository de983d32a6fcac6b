public import CollaborationModel
import Scene

/// What a map of boxes can hold, told by counting, before anybody waits for a layout that must fail.
public enum MapCapacity {
  /// How many participants and meetings a map has at most: the largest page holds fewer at a size that
  /// can be read, and a search for their places would take minutes.
  public static let nodeLimit = 600

  /// How many lines a map has at most: every one is led around the boxes, and of more nobody could
  /// follow one.
  public static let lineLimit = 2_000

  /// The share of the map's room that boxes can take at most. Layouts leave room for lines between
  /// them and for the words of areas, and none has placed boxes more densely.
  static let fullest = 0.75

  /// Whether the count of participants and meetings leaves a map possible; the layout may still find
  /// no place for one.
  public static func holds(_ network: CollaborationNetwork, _ plan: DiagramPlan) -> Bool {
    (try? check(network, plan)) != nil
  }

  /// Makes sure that the count of participants, meetings and ties leaves a map possible.
  ///
  /// - Complexity: O(*n* + *m*), and the breaking of *n* names where there are not too many of them.
  public static func check(
    _ network: CollaborationNetwork, _ plan: DiagramPlan
  ) throws(DiagramError) {
    let count = network.participants.count + network.meetings.count
    guard count <= nodeLimit else {
      throw .tooManyForOneMap(participants: network.participants.count, limit: nodeLimit)
    }
    let lines = network.ties.count + network.meetings.reduce(0) { $0 + $1.members.count }
    guard lines <= lineLimit else { throw .tooManyLines(lines, limit: lineLimit) }
    // A sheet is never wholly a map, so that the page is an upper bound of its room.
    let room = plan.page.size.width * plan.page.size.height
    let breaks = LabelBreaks(network)
    let widths = [0.5, 1, 2].map { labelWidth in
      NodeMarks(
        network, plan: plan, breaks: breaks, fontSize: TextWidth.leastSize,
        labelWidth: labelWidth
      ) { _ in false }.marks.map { $0.size.width * $0.size.height }
    }
    // Every box in the smallest of its shapes: no layout can do with less.
    let area = widths[0].indices.reduce(0) { sum, mark in
      sum + min(widths[0][mark], widths[1][mark], widths[2][mark])
    }
    guard area <= room * fullest else {
      throw .pageTooSmall(participants: network.participants.count, page: plan.page)
    }
  }
}
