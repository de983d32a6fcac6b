import DOTLanguage
public import Scene
import Synchronization

extension Graphviz {
  /// A page of a PDF: scenes drawn over each other, each shifted and seen through a window.
  ///
  /// Lengths are points from the upper left corner of the sheet, to the right and down.
  public struct Sheet: Sendable {
    /// A scene on the sheet.
    public struct Layer: Sendable {
      public let scene: Scene

      /// How far the scene's upper left corner lies from that of the sheet.
      public let shift: (right: Double, down: Double)

      /// The part of the sheet in which the scene shows; `nil` for the whole.
      public let window: (left: Double, top: Double, width: Double, height: Double)?

      public init(
        _ scene: Scene, shift: (right: Double, down: Double) = (0, 0),
        window: (left: Double, top: Double, width: Double, height: Double)? = nil
      ) {
        self.scene = scene
        self.shift = shift
        self.window = window
      }
    }

    public let width: Double
    public let height: Double
    public let layers: [Layer]

    public init(width: Double, height: Double, layers: [Layer]) {
      self.width = width
      self.height = height
      self.layers = layers
    }
  }

  /// Draws sheets as the pages of one PDF, with embedded fonts and text that can be searched.
  ///
  /// - Parameters:
  ///   - sheets: the pages, in their order.
  ///   - title: the title by which a viewer calls the document.
  /// - Complexity: that of rendering every layer by itself.
  public static func pdf(of sheets: [Sheet], title: String) throws(GraphvizError) -> [UInt8] {
    for layer in sheets.flatMap(\.layers) { try FontCheck(layer.scene).run() }
    return try turn.withLock { _ throws(GraphvizError) in
      let surface = PDFSurface(title: title)
      for sheet in sheets {
        surface.beginPage(width: sheet.width, height: sheet.height)
        for layer in sheet.layers {
          let layout = try GraphLayout(try ParsedGraph(DOTDocument(layer.scene).text))
          try surface.draw(layout, shift: layer.shift, window: layer.window)
        }
        surface.endPage()
      }
      return Format.pdf.withoutTraces(of: try surface.finished())
    }
  }
}
