/// The outline by which the kind of a participant is told, in colour and in a grey copy alike.
public enum NodeShape: Hashable, Sendable, CaseIterable {
  case box, roundedBox, ellipse, doubleEllipse, octagon, house, tab, hexagon
  case folder, note, doubleBox, component, cutBox

  /// What stands on another page, dashed.
  case reference
}
