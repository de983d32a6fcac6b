/// What places nodes: a pure function of the problem, the same on every machine.
package protocol LayoutMethod {
  /// How wide labels may be, as shares of their usual width, the best first: a layout with many
  /// columns needs narrow ones.
  var labelWidths: [Double] { get }

  /// Whether the room is large enough for a map that reads well at this size of type; smaller type
  /// is tried otherwise.
  func isRoomy(_ problem: LayoutProblem) -> Bool

  /// The placement; `nil` where the room cannot hold the nodes at their size.
  func placement(of problem: LayoutProblem) -> Placement?
}

extension LayoutMethod {
  package var labelWidths: [Double] { [1] }
}
