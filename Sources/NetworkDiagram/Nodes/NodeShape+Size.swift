import Scene

extension NodeShape {
  /// The least size in which lines of text stand inside the outline.
  ///
  /// - Parameters:
  ///   - widths: the widths of the lines in points, from the top.
  ///   - fontSize: the size of the type, by which margins grow too.
  func size(around widths: [Double], fontSize: Double) -> Size {
    let lineHeight = fontSize * Label.lineHeight
    let textHeight = Double(widths.count) * lineHeight
    let height = self.height(around: textHeight, fontSize: fontSize)
    let padding = fontSize * padding
    let width = widths.enumerated().map { index, width in
      // In a shape that narrows, a line has less room the farther it is from the middle. Its letters reach
      // 0.42 of their size above and below its own middle; the narrower of the two edges counts.
      let middle = (Double(widths.count - 1) / 2 - Double(index)) * lineHeight
      let upper = (middle + fontSize * 0.42) / (height / 2)
      let lower = (middle - fontSize * 0.42) / (height / 2)
      return (width + padding) / min(share(at: upper), share(at: lower))
    }.max()
    return Size(width: width ?? padding, height: height)
  }

  /// What stands left and right of a line together, in ems: folds, tabs and second outlines too.
  private var padding: Double {
    switch self {
    case .doubleEllipse: 1.5
    case .component: 3
    case .note, .doubleBox, .cutBox: 1.9
    default: 1.1
    }
  }

  private func height(around textHeight: Double, fontSize: Double) -> Double {
    switch self {
    case .doubleBox: textHeight + fontSize * 1.1
    case .hexagon, .cutBox: textHeight + fontSize * 0.65
    case .box, .roundedBox, .tab, .folder, .note, .component, .reference:
      textHeight + fontSize * 0.65
    case .octagon: textHeight + fontSize * 0.8
    case .ellipse: textHeight * 1.25 + fontSize * 0.8
    case .doubleEllipse: textHeight * 1.25 + fontSize * 1.3
    case .house: textHeight * 1.25 + fontSize * 1.7
    }
  }

  /// How much of the width lies inside the outline at a height: 1 the upper edge, -1 the lower.
  private func share(at height: Double) -> Double {
    let distance = min(abs(height), 1)
    switch self {
    case .box, .roundedBox, .tab, .folder, .note, .doubleBox, .component, .cutBox, .reference:
      return 1
    case .ellipse, .doubleEllipse: return max(0.4, (1 - distance * distance).squareRoot())
    case .octagon: return 1 - 0.586 * max(0, (distance - 0.414) / 0.586)
    case .hexagon: return 1 - 0.5 * distance
    case .house: return height < 0.304 ? 1 : max(0.4, 1 - (height - 0.304) / 0.696)
    }
  }
}
