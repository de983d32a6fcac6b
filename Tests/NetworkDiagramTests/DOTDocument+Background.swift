import DOTLanguage

extension DOTDocument {
  /// What is drawn beneath nodes and lines.
  var background: String? {
    guard case .word(let text)? = attributes.first(where: { $0.name == "_background" })?.value
    else { return nil }
    return text
  }

  /// The text of an attribute, where it is a label or a word.
  static func text(_ name: String, in attributes: [Attribute]) -> String? {
    switch attributes.first(where: { $0.name == name })?.value {
    case .label(let text), .word(let text): text
    default: nil
    }
  }
}
