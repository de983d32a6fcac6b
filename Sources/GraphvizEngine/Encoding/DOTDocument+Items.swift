import DOTLanguage
import Scene

extension DOTDocument.Node {
  private typealias Attribute = DOTDocument.Attribute

  /// The statement of a box or a place; `nil` for an item of another form.
  init?(_ item: Item, _ names: NodeNames, font: String) {
    guard let name = names.name(of: item.subject) else { return nil }
    switch item.shape {
    case .box(let shape, let center, let size):
      let position = Self.position(center, size, Self.precisely)
      self.init(name, position + Self.box(item, shape, font: font))
    case .place(let area):
      guard let label = item.label else {
        self.init(name, Self.cell(item, area, font: font))
        return
      }
      let isHeading = item.role == .heading
      self.init(
        name,
        isHeading
          ? Self.heading(item, label, area, font: font) : Self.name(item, label, area, font: font))
    default: return nil
    }
  }

  /// A box by whose outline the kind is told.
  private static func box(_ item: Item, _ shape: NodeShape, font: String) -> [Attribute] {
    let outline = shape.graphvizStyle
    let style = item.paint.dash.map {
      outline == "solid" ? $0.rawValue : "\(outline),\($0.rawValue)"
    }
    return [
      Attribute("shape", .word(shape.graphvizName)),
      Attribute("style", .word(style ?? outline)),
      Attribute("label", .label(item.label?.text ?? "")),
      Attribute("fontname", .word(font)),
      Attribute("fontsize", .number(item.label?.size ?? 0)),
      Attribute("fontcolor", .word(Colour.ink.hex)),
      Attribute("color", .word((item.paint.stroke ?? .ink).hex)),
      Attribute("penwidth", .number(item.paint.width)),
    ] + found(item.tag)
  }

  /// A name on the map, without outline.
  private static func name(
    _ item: Item, _ label: Label, _ area: Rectangle, font: String
  ) -> [Attribute] {
    position(area.center, area.size, precisely) + text(label, font: font) + found(item.tag)
  }

  /// The name of a row or a column.
  private static func heading(
    _ item: Item, _ label: Label, _ area: Rectangle, font: String
  ) -> [Attribute] {
    let found = found(item.tag)
    return position(area.center, area.size, DOTDocument.decimal) + text(label, font: font)
      + found.filter { $0.name == "class" } + [Attribute("margin", .number(0))]
      + found.filter { $0.name == "id" }
  }

  /// A place that shows nothing and is there to be pointed at.
  private static func cell(_ item: Item, _ area: Rectangle, font: String) -> [Attribute] {
    position(area.center, area.size, DOTDocument.decimal) + [
      Attribute("shape", .word("box")), Attribute("style", .word("filled")),
      Attribute("fillcolor", .word("transparent")), Attribute("penwidth", .number(0)),
      Attribute("label", .label("")), Attribute("fontname", .word(font)),
    ] + found(item.tag)
  }

  private static func text(_ label: Label, font: String) -> [Attribute] {
    [
      Attribute("shape", .word("plaintext")), Attribute("label", .label(label.text)),
      Attribute("fontname", .word(font)), Attribute("fontsize", .number(label.size)),
      Attribute("fontcolor", .word(Colour.ink.hex)),
    ]
  }

  private static func found(_ tag: Tag?) -> [Attribute] {
    guard let tag else { return [] }
    return (tag.name.map { [Attribute("id", .word($0))] } ?? [])
      + [Attribute("class", .word(tag.classes))]
  }

  /// Graphviz takes places in points and sizes in inches.
  private static func position(_ center: Point, _ size: Size, _ inches: (Double) -> String)
    -> [Attribute]
  {
    [
      Attribute("pos", .word(center.dot)),
      Attribute("width", .word(inches(size.width / 72))),
      Attribute("height", .word(inches(size.height / 72))),
      Attribute("fixedsize", .word("true")),
    ]
  }

  /// A length with four decimals: of outlines that lines have to meet, a hundredth of an inch shows.
  private static func precisely(_ inches: Double) -> String {
    let tenThousandths = Int((inches * 10_000).rounded())
    let digits = String(tenThousandths % 10_000)
    return "\(tenThousandths / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }
}

extension DOTDocument.Edge {
  private typealias Attribute = DOTDocument.Attribute

  /// The statement of a connector; `nil` for an item of another form.
  init?(_ item: Item, font: String) {
    guard case .connector(let connector) = item.shape, case .pair(let from, let to)? = item.subject
    else { return nil }
    // How it looks, then its name, then its way.
    var attributes = [
      Attribute("color", .word((item.paint.stroke ?? .ink).hex)),
      Attribute("penwidth", .number(item.paint.width)),
    ]
    if let dash = item.paint.dash { attributes.append(Attribute("style", .word(dash.rawValue))) }
    attributes += connector.heads.attributes
    // Graphviz draws an arrow of size 1 ten points long.
    attributes.append(Attribute("arrowsize", .number(Connector.arrowLength / 10)))
    if let name = item.tag?.name { attributes.append(Attribute("id", .word(name))) }
    if let tag = item.tag { attributes.append(Attribute("class", .word(tag.classes))) }
    attributes.append(Attribute("pos", .word(connector.spline)))
    if let label = item.label, let center = label.center {
      attributes += [
        Attribute("label", .label(label.text)),
        Attribute("lp", .word(center.dot)),
        Attribute("fontname", .word(font)),
        Attribute("fontsize", .number(label.size)),
        Attribute("fontcolor", .word(Colour.ink.hex)),
      ]
    }
    self.init(from, to, attributes)
  }
}

extension Connector {
  /// The way in Graphviz's notation: the tips of the heads, then the curves.
  fileprivate var spline: String {
    let start = startTip.map { ["s,\($0.dot)"] } ?? []
    let end = endTip.map { ["e,\($0.dot)"] } ?? []
    return (start + end + points.map(\.dot)).joined(separator: " ")
  }
}

extension Connector.Heads {
  fileprivate var attributes: [DOTDocument.Attribute] {
    func both(_ arrow: String) -> [DOTDocument.Attribute] {
      [
        DOTDocument.Attribute("dir", .word("both")),
        DOTDocument.Attribute("arrowhead", .word(arrow)),
        DOTDocument.Attribute("arrowtail", .word(arrow)),
      ]
    }
    return switch self {
    case .none: [DOTDocument.Attribute("dir", .word("none"))]
    case .forward: [DOTDocument.Attribute("dir", .word("forward"))]
    case .both: [DOTDocument.Attribute("dir", .word("both"))]
    case .ticks: both("noneteenonetee")
    case .circles: both("odot")
    }
  }
}

extension NodeShape {
  /// Graphviz's name of the shape.
  fileprivate var graphvizName: String {
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
  fileprivate var graphvizStyle: String {
    switch self {
    case .roundedBox: "rounded"
    case .reference: "dashed"
    case .cutBox: "diagonals"
    default: "solid"
    }
  }
}
