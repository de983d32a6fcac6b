import CollaborationModel

/// A part of the map that means something: an area, a band, a box around members, a border.
struct Region {
  /// What it stands for, by which it is drawn.
  enum Subject: Hashable {
    /// The area of a sector, by its number.
    case sector(Int)
    /// Where those stand who belong to several sectors or to all.
    case crossCutting
    /// A tier (圏域), by its number; `nil` for those whose tier is not stated.
    case tier(Int?)
    /// A side of the town hall's door; `nil` where it is not stated.
    case side(Participant.Side?)
    /// Where meetings stand, whatever their sector.
    case meetings
    /// A unit with its parts (部 > 課 > 係).
    case unit
  }

  enum Outline: Hashable {
    case rectangle(Rectangle, corner: Double)
    case polygon([Point])
    /// A border, open at both ends.
    case line([Point])
  }

  /// A region's name and where it stands; lines are led around it.
  struct Name: Hashable {
    let text: String
    let box: Rectangle
    let size: Double

    /// The name on one line, for readers of the picture's text.
    let title: String

    init(
      _ text: String, in box: Rectangle, size: Double = Placement.nameSize, title: String? = nil
    ) {
      self.text = text
      self.box = box
      self.size = size
      self.title = title ?? text
    }

    /// At the upper left of an area, behind the sector's mark.
    init(_ text: String, atUpperLeftOf area: Rectangle) {
      let left = area.left + NodeBadges.side + 10
      // A name that is wider than its area is set smaller.
      let room = max(area.right - left - 6, 1)
      let fitting = room / max(TextWidth.ems(text), 1)
      let size = min(Placement.nameSize, max(NodeMarks.leastFontSize, fitting))
      self.init(
        text,
        in: Rectangle(
          left: left, bottom: area.top - 17, right: left + Self.width(of: text, size: size),
          top: area.top - 3), size: size)
    }

    /// How wide a name is set.
    static func width(of text: String, size: Double = Placement.nameSize) -> Double {
      TextWidth.points(text, fontSize: size) + 2
    }
  }

  let subject: Subject
  let outline: Outline
  let name: Name?

  init(_ subject: Subject, _ outline: Outline, name: Name? = nil) {
    self.subject = subject
    self.outline = outline
    self.name = name
  }
}
