/// The outlines of node shapes as plain drawing, for grounds and the legend.
public enum NodeOutline {
  public static func draw(
    _ shape: NodeShape, in area: Rectangle, _ paint: Paint,
    on drawing: inout Drawing
  ) {
    var paint = paint
    if shape == .reference { paint.dash = .dashed }
    switch shape {
    case .roundedBox: drawing.rectangle(area, corner: min(11, area.height / 2.5), paint)
    case .ellipse, .doubleEllipse: drawing.ellipse(area, paint)
    default: drawing.polygon(shape.corners(in: area), paint)
    }
  }

  /// What stands beside the outline itself: tabs, folds and cut corners.
  public static func drawDetails(
    _ shape: NodeShape, in area: Rectangle, _ paint: Paint,
    on drawing: inout Drawing
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
  public static func drawSecond(
    _ shape: NodeShape, in area: Rectangle, _ paint: Paint,
    on drawing: inout Drawing
  ) {
    switch shape {
    case .doubleEllipse: drawing.ellipse(area.inset(by: 2), paint)
    case .doubleBox: drawing.rectangle(area.inset(by: 2), paint)
    default: break
    }
  }
}
