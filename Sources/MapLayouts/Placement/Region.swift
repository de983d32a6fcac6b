package import Scene

/// A part of the map that means something: an area, a band, a box around members, a border.
package struct Region {
  /// What it stands for, by which it is drawn.
  package enum Subject: Hashable {
    /// The area of a sector, by its number.
    case sector(Int)
    /// Where those stand who belong to several sectors or to all.
    case crossCutting
    /// A tier (圏域), by its number; `nil` for those whose tier is not stated.
    case tier(Int?)
    /// A side of the town hall's door; `nil` where it is not stated.
    case side(LayoutProblem.Side?)
    /// Where meetings stand, whatever their sector.
    case meetings
    /// A unit with its parts (部 > 課 > 係).
    case unit
  }

  package enum Outline: Hashable {
    case rectangle(Rectangle, corner: Double)
    case polygon([Point])
    /// A border, open at both ends.
    case line([Point])
  }

  /// A region's name and where it stands; lines are led around it.
  package struct Name: Hashable {
    package let text: String
    package let box: Rectangle
    package let size: Double

    /// The name on one line, for readers of the picture's text.
    package let title: String

    package init(
      _ text: String, in box: Rectangle, size: Double = Placement.nameSize, title: String? = nil
    ) {
      self.text = text
      self.box = box
      self.size = size
      self.title = title ?? text
    }

    /// At the upper left of an area, behind the sector's mark.
    package init(_ text: String, atUpperLeftOf area: Rectangle) {
      let left = area.left + Region.markSide + 10
      // A name that is wider than its area is set smaller.
      let room = max(area.right - left - 6, 1)
      let fitting = room / max(TextWidth.ems(text), 1)
      let size = min(Placement.nameSize, max(TextWidth.leastSize, fitting))
      self.init(
        text,
        in: Rectangle(
          left: left, bottom: area.top - 17, right: left + Self.width(of: text, size: size),
          top: area.top - 3), size: size)
    }

    /// How wide a name is set.
    package static func width(of text: String, size: Double = Placement.nameSize) -> Double {
      TextWidth.points(text, fontSize: size) + 2
    }
  }

  package let subject: Subject
  package let outline: Outline
  package let name: Name?

  /// The side of the mark that stands before the name of a sector.
  package static let markSide = 9.5

  /// What the name takes up, a sector's mark before it included: lines are led around it.
  package var nameSpace: Rectangle? {
    guard var space = name?.box else { return nil }
    if case .sector = subject { space.left -= Self.markSide + 4 }
    return space
  }

  package init(_ subject: Subject, _ outline: Outline, name: Name? = nil) {
    self.subject = subject
    self.outline = outline
    self.name = name
  }
}
