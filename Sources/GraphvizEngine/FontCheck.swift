import DOTLanguage

/// Holds the fonts that a document names, and the characters it shows, against those installed.
///
/// Without it a missing font is replaced in silence, the text takes another width and the same
/// document no longer gives the same picture. It is the same check for every format: a browser that
/// shows an SVG has the fonts of a machine like this one, and no more characters.
struct FontCheck {
  private let families: [String]
  private let scalars: [Unicode.Scalar]

  init(_ document: DOTDocument) {
    let attributes =
      document.attributes + document.nodes.flatMap(\.attributes)
      + document.edges.flatMap(\.attributes)
    var families: Set<String> = []
    var scalars: Set<Unicode.Scalar> = []
    for attribute in attributes {
      switch attribute.value {
      case .label(let label): scalars.formUnion(label.unicodeScalars)
      case .word(let word):
        // Of several families the first is the one that the diagram was measured with.
        if attribute.name == "fontname" {
          families.insert(String(word.prefix { $0 != "," }))
        }
        // A background holds its text among its drawing orders, which are plain ASCII.
        if attribute.name == "_background" { scalars.formUnion(word.unicodeScalars) }
      case .number: break
      }
    }
    self.families = families.sorted()
    self.scalars = scalars.filter { !$0.properties.isInvisible }.sorted()
  }

  func run() throws(GraphvizError) {
    for family in families {
      guard let fonts = FontFallbacks(family: family), fonts.begins(with: family) else {
        throw GraphvizError(
          .missingFont(family: family, package: Self.debianPackages[family]), at: .fonts)
      }
      let missing = scalars.filter { !fonts.have($0) }
      if !missing.isEmpty {
        throw GraphvizError(.missingGlyphs(missing, family: family), at: .fonts)
      }
    }
  }

  private static let debianPackages = [
    "BIZ UDPGothic": "fonts-morisawa-bizud-gothic",
    "BIZ UDGothic": "fonts-morisawa-bizud-gothic",
    "BIZ UDPMincho": "fonts-morisawa-bizud-mincho",
    "BIZ UDMincho": "fonts-morisawa-bizud-mincho",
    "Noto Sans CJK JP": "fonts-noto-cjk",
    "Noto Serif CJK JP": "fonts-noto-cjk",
    "IPAexGothic": "fonts-ipaexfont-gothic",
  ]
}

extension Unicode.Scalar.Properties {
  /// Spaces, line ends, joiners and variation selectors: nothing to have a glyph for.
  fileprivate var isInvisible: Bool {
    isWhitespace || isDefaultIgnorableCodePoint || generalCategory == .control
  }
}
