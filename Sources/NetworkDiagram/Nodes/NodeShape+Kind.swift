import Scene

extension NodeShape {
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
