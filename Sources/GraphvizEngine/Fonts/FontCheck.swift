import Scene

/// Holds the typeface of a page, and the characters that it shows, against the fonts installed.
///
/// Without it a missing font is replaced in silence, the text takes another width and the same page no
/// longer gives the same picture. A character that no font has is a box in a PDF and whatever the
/// reader's machine likes in an SVG: both are refused alike, so that a page is right in every format or
/// in none.
struct FontCheck {
  private let family: String
  private let scalars: [Unicode.Scalar]

  init(_ scene: Scene) {
    // Of several families the first is the one that the text was measured with.
    family = String(scene.font.prefix { $0 != "," })
    let shown = scene.texts.reduce(into: Set<Unicode.Scalar>()) { $0.formUnion($1.unicodeScalars) }
    scalars = shown.filter { !$0.properties.isInvisible }.sorted()
  }

  func run() throws(GraphvizError) {
    guard let fonts = FontFallbacks(family: family), fonts.begins(with: family) else {
      throw GraphvizError(
        .missingFont(family: family, package: Self.debianPackages[family]), at: .fonts)
    }
    let missing = scalars.filter { !fonts.have($0) }
    guard missing.isEmpty else {
      throw GraphvizError(.missingGlyphs(missing, family: family), at: .fonts)
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
