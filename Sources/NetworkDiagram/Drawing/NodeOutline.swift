/// The outlines of node shapes, for what is drawn outside Graphviz's nodes: fills and the legend.
enum NodeOutline {
  static func draw(
    _ shape: NodeShape, in area: Rectangle, _ paint: BackgroundDrawing.Paint,
    on drawing: inout BackgroundDrawing
  ) {
    var paint = paint
    if shape == .reference { paint.dash = "dashed" }
    switch shape {
    case .roundedBox: drawing.rectangle(area, corner: min(11, area.height / 2.5), paint)
    case .ellipse, .doubleEllipse: drawing.ellipse(area, paint)
    default: drawing.polygon(shape.corners(in: area), paint)
    }
  }

  /// What Graphviz draws beside the outline itself, for a sign in the legend.
  static func drawDetails(
    _ shape: NodeShape, in area: Rectangle, _ paint: BackgroundDrawing.Paint,
    on drawing: inout BackgroundDrawing
  ) {
    let fold = area.height * 0.35
    func tab(from left: Double, to right: Double) {
      drawing.rectangle(
        Rectangle(left: left, bottom: area.top, right: right, top: area.top + 3), paint)
    }
    switch shape {
    case .tab: tab(from: area.left, to: area.left + area.width / 3)
    case .folder: tab(from: area.right - area.width / 3, to: area.right)
    case .note:
      drawing.line(
        [
          Point(x: area.right - fold, y: area.top),
          Point(x: area.right - fold, y: area.top - fold),
          Point(x: area.right, y: area.top - fold),
        ], paint)
    case .component:
      for middle in [area.center.y - 2.5, area.center.y + 2.5] {
        drawing.rectangle(
          Rectangle(
            left: area.left - 2.5, bottom: middle - 1.3, right: area.left + 2.5, top: middle + 1.3
          ), paint)
      }
    case .cutBox:
      for (x, y, inward, down) in [
        (area.left, area.top, fold, -fold), (area.right, area.top, -fold, -fold),
        (area.left, area.bottom, fold, fold), (area.right, area.bottom, -fold, fold),
      ] {
        drawing.line([Point(x: x + inward, y: y), Point(x: x, y: y + down)], paint)
      }
    default: drawSecond(shape, in: area, paint, on: &drawing)
    }
  }

  /// The second outline of shapes that have two.
  static func drawSecond(
    _ shape: NodeShape, in area: Rectangle, _ paint: BackgroundDrawing.Paint,
    on drawing: inout BackgroundDrawing
  ) {
    switch shape {
    case .doubleEllipse: drawing.ellipse(area.inset(by: 2), paint)
    case .doubleBox: drawing.rectangle(area.inset(by: 2), paint)
    default: break
    }
  }
}
