/// The outlines of node shapes, for what is drawn outside Graphviz's nodes: fills and the legend.
enum NodeOutline {
  static func draw(
    _ shape: NodeShape, in area: Rectangle, _ paint: BackgroundDrawing.Paint,
    on drawing: inout BackgroundDrawing
  ) {
    switch shape {
    case .roundedBox: drawing.rectangle(area, corner: min(11, area.height / 2.5), paint)
    case .ellipse, .doubleEllipse: drawing.ellipse(area, paint)
    case .tab:
      drawing.polygon(shape.corners(in: area), paint)
      drawing.rectangle(
        Rectangle(
          left: area.left, bottom: area.top, right: area.left + min(12, area.width / 3),
          top: area.top + 3.5), paint)
    default: drawing.polygon(shape.corners(in: area), paint)
    }
  }
}
