/// The outline by which the kind of a participant is told, in colour and in a grey copy alike.
enum NodeShape: Hashable, Sendable, CaseIterable {
  case box, roundedBox, ellipse, doubleEllipse, octagon, house, tab, hexagon
  case folder, note, doubleBox, component, cutBox

  /// What stands on another page, dashed.
  case reference

  /// The shape of a kind of participant; the kinds that a file declares share one.
  init(participantKind kind: String) {
    self =
      switch kind {
      case "department": .box
      case "agency": .roundedBox
      case "resident": .ellipse
      case "resident-group": .doubleEllipse
      case "role": .octagon
      case "place": .house
      case "company": .tab
      case "program": .folder
      case "tool": .note
      case "theme": .cutBox
      case "area": .doubleBox
      default: .component
      }
  }

  /// Graphviz's name of the shape.
  var graphvizName: String {
    switch self {
    case .box, .roundedBox, .doubleBox, .cutBox, .reference: "box"
    case .ellipse, .doubleEllipse: "ellipse"
    case .octagon: "octagon"
    case .house: "house"
    case .tab: "tab"
    case .hexagon: "hexagon"
    case .folder: "folder"
    case .note: "note"
    case .component: "component"
    }
  }

  /// Graphviz's name of the outline's style.
  var graphvizStyle: String {
    switch self {
    case .roundedBox: "rounded"
    case .reference: "dashed"
    case .cutBox: "diagonals"
    default: "solid"
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
