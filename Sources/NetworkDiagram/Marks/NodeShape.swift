/// The outline by which the kind of a participant is told, in colour and in a grey copy alike.
enum NodeShape: Hashable, Sendable {
  case box, roundedBox, ellipse, doubleEllipse, octagon, house, tab, hexagon

  /// The shape of a kind of participant; kinds that a file declares are drawn as agencies.
  init(participantKind kind: String) {
    self =
      switch kind {
      case "department": .box
      case "resident": .ellipse
      case "resident-group": .doubleEllipse
      case "role": .octagon
      case "place": .house
      case "company": .tab
      default: .roundedBox
      }
  }

  /// Graphviz's name of the shape.
  var graphvizName: String {
    switch self {
    case .box, .roundedBox: "box"
    case .ellipse, .doubleEllipse: "ellipse"
    case .octagon: "octagon"
    case .house: "house"
    case .tab: "tab"
    case .hexagon: "hexagon"
    }
  }

  /// How wide a line of the label should be, in ems: less in a shape that narrows.
  ///
  /// Ten characters are 地域包括支援センター on one line, and a name on one line is found by whoever
  /// searches the PDF for it.
  var labelEms: Double {
    switch self {
    case .hexagon, .ellipse, .doubleEllipse: 7
    case .octagon: 8
    default: 10
    }
  }
}
