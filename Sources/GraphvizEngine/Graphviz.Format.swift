extension Graphviz {
  /// The format of a picture.
  public enum Format: Hashable, Sendable {
    /// Text stays text, which a browser shows in the font that the document names.
    case svg
    /// One page with embedded fonts and text that can be searched.
    case pdf
    /// Pixels: an A3 page at 150 dots per inch has 2480 × 1754 of them.
    case png(dotsPerInch: Double)
    /// The document itself, which any Graphviz draws with `neato -n2`.
    case dot
  }
}

extension Graphviz.Format {
  /// The format, device and plugin that Graphviz is asked for; `nil` where it is not needed.
  var rendererName: String? {
    switch self {
    case .svg: "svg:svg:core"
    case .pdf: "pdf:cairo"
    case .png: "png:cairo"
    case .dot: nil
    }
  }

  /// A point is the unit of pages, so they are drawn at 72 dots per inch.
  var dotsPerInch: Double {
    if case .png(let dotsPerInch) = self { dotsPerInch } else { 72 }
  }
}
