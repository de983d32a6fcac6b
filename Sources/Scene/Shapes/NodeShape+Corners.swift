extension NodeShape {
  /// The corners of the shape's outline as Graphviz draws it; for an ellipse those of its box.
  public func corners(in area: Rectangle) -> [Point] {
    let (l, b, r, t) = (area.left, area.bottom, area.right, area.top)
    switch self {
    case .box, .roundedBox, .tab, .folder, .note, .doubleBox, .component, .cutBox, .reference,
      .ellipse, .doubleEllipse:
      return [Point(x: l, y: b), Point(x: r, y: b), Point(x: r, y: t), Point(x: l, y: t)]
    case .octagon:
      // A regular octagon leaves 1 − 1/√2 ≈ 0.293 of a side at each corner of its box.
      let cut = Size(width: area.width * 0.293, height: area.height * 0.293)
      return [
        Point(x: l + cut.width, y: b), Point(x: r - cut.width, y: b),
        Point(x: r, y: b + cut.height), Point(x: r, y: t - cut.height),
        Point(x: r - cut.width, y: t), Point(x: l + cut.width, y: t),
        Point(x: l, y: t - cut.height), Point(x: l, y: b + cut.height),
      ]
    case .house:
      // Graphviz's house does not stand on the lower edge of its box; the shares are measured on its SVG.
      let eaves = t - area.height * 0.348
      let floor = b + area.height * 0.088
      return [
        Point(x: l, y: floor), Point(x: r, y: floor), Point(x: r, y: eaves),
        Point(x: area.center.x, y: t), Point(x: l, y: eaves),
      ]
    case .hexagon:
      let point = area.width * 0.25
      return [
        Point(x: l, y: area.center.y), Point(x: l + point, y: b), Point(x: r - point, y: b),
        Point(x: r, y: area.center.y), Point(x: r - point, y: t), Point(x: l + point, y: t),
      ]
    }
  }
}
