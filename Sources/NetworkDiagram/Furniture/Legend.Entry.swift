import Scene

extension Legend {
  /// One entry: a sign and what it means.
  struct Entry {
    enum Sign {
      case shape(NodeShape)
      case line(EdgeMark)
      case badge(NodeBadge)
      case text(String)
      /// A sign of another diagram than the map, which draws it itself.
      case drawn(width: Double, (Rectangle, inout Drawing) -> Void)
      case pathLine
      /// Two outlines, the least and the greatest, with the scores that they stand for.
      case sizes(least: String, greatest: String)
    }

    let sign: Sign
    let words: String

    /// The room that the sign takes.
    var signWidth: Double {
      switch sign {
      case .shape: 28
      case .line, .pathLine: 34
      case .badge(let badge): badge.width
      case .text(let text): TextWidth.points(text, fontSize: Legend.fontSize)
      case .drawn(let width, _): width
      case .sizes: 74
      }
    }

    var width: Double { signWidth + 4 + TextWidth.points(words, fontSize: Legend.fontSize) + 14 }
  }
}
