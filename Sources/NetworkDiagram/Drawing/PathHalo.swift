import MapLayouts
import Scene

/// The broad band beneath the lines of a path.
enum PathHalo {
  static let paint = Paint(
    stroke: ColourUniversalDesign.gray.thinned(to: 0.65), width: 8)

  static func draw(_ route: Route, on drawing: inout Drawing) {
    drawing.curve(route.points, paint)
  }
}
