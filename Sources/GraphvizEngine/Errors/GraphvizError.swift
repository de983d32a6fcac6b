/// A picture that could not be made: what is wrong, at which stage, and what would put it right.
public struct GraphvizError: Error, Equatable, Sendable {
  /// Where it went wrong.
  public enum Stage: String, Equatable, Sendable {
    case starting, fonts, parsing, layout, rendering
  }

  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// Graphviz said so, in these words.
    case refused(String)
    /// No font of this family is installed; the Debian package that has it, where known.
    case missingFont(family: String, package: String?)
    /// No installed font has these characters.
    case missingGlyphs([Unicode.Scalar], family: String)
    /// The document names no font for its text.
    case noFontNamed
  }

  public let stage: Stage
  public let problem: Problem

  init(_ problem: Problem, at stage: Stage) {
    self.problem = problem
    self.stage = stage
  }
}

extension GraphvizError: CustomStringConvertible {
  /// The error in English: what, then what to do.
  public var description: String {
    switch problem {
    case .refused(let words):
      "Graphviz stopped at \(stage.rawValue): \(words)"
    case .missingFont(let family, let package):
      "the font '\(family)' is not installed"
        + (package.map { "\nhint: install it with: sudo apt-get install \($0)" }
          ?? "\nhint: name a font in the theme that is installed (fc-list : family shows them)")
    case .missingGlyphs(let scalars, let family):
      "no installed font has \(Self.list(scalars)) (asked for in '\(family)')"
        + "\nhint: write the label in other characters, or install a font that has them"
        + " (most are in: sudo apt-get install fonts-noto-cjk fonts-noto-core)"
    case .noFontNamed:
      "the document shows text but names no font"
    }
  }

  /// The error in Japanese.
  public var japaneseDescription: String {
    switch problem {
    case .refused(let words):
      "Graphviz の\(stage.japaneseName)でエラーになりました: \(words)"
    case .missingFont(let family, let package):
      "フォント「\(family)」が入っていません。"
        + (package.map { "\nヒント: sudo apt-get install \($0) で入ります。" }
          ?? "\nヒント: --theme の font に、入っているフォントの名前を書いてください（fc-list : family で見られます）。")
    case .missingGlyphs(let scalars, let family):
      "\(Self.list(scalars)) の字形を持つフォントがありません（指定は「\(family)」）。"
        + "\nヒント: 別の文字で書くか、その文字を持つフォントを入れてください"
        + "（多くは sudo apt-get install fonts-noto-cjk fonts-noto-core で入ります）。"
    case .noFontNamed:
      "図に文字がありますが、フォントの指定がありません。"
    }
  }

  /// Characters as a reader can find them, also where a font shows them as boxes.
  private static func list(_ scalars: [Unicode.Scalar]) -> String {
    scalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "'\(scalar)' (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits))"
    }.joined(separator: ", ")
  }
}

extension GraphvizError.Stage {
  fileprivate var japaneseName: String {
    switch self {
    case .starting: "起動"
    case .fonts: "フォントの確認"
    case .parsing: "読み込み"
    case .layout: "配線"
    case .rendering: "描画"
    }
  }
}
