import CollaborationModel

/// What places nodes: a pure function of the problem, the same on every machine.
protocol LayoutMethod {
  /// How wide labels may be, as shares of their usual width, the best first: a layout with many
  /// columns needs narrow ones.
  var labelWidths: [Double] { get }

  /// Whether a participant's place leaves its sectors unsaid, so that it must bear their marks.
  func needsMarks(_ participant: Participant, _ areas: SectorAreas) -> Bool

  /// Whether the room is large enough for a map that reads well at this size of type; smaller type
  /// is tried otherwise.
  func isRoomy(_ problem: LayoutProblem) -> Bool

  /// The placement; `nil` where the room cannot hold the nodes at their size.
  func placement(of problem: LayoutProblem) -> Placement?
}

extension LayoutMethod {
  var labelWidths: [Double] { [1] }

  func needsMarks(_ participant: Participant, _ areas: SectorAreas) -> Bool {
    !areas.isAtHome(participant)
  }
}

extension Layout {
  /// The methods by which nodes are placed, from the strictest to the one that fits the most on a
  /// page; none for a table, which has no nodes.
  var methods: [any LayoutMethod] {
    switch self {
    case .islands: [IslandsLayout()]
    case .lanes:
      [
        LanesLayout(columns: .throughout), LanesLayout(columns: .byTier),
        LanesLayout(columns: .byRow),
      ]
    case .rings: [RingsLayout()]
    case .force: [ForceLayout()]
    case .matrix: []
    }
  }
}
