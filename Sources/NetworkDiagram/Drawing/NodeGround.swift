import Scene

/// What lies beneath a node's outline and label: its white ground, signs and reading.
struct NodeGround {
  let badges: NodeBadges

  /// The sector whose colour a node's ground has, by the id of the node: where neither a place nor
  /// an area says the sector.
  let sectorsByColour: [String: String]

  private func colour(of mark: NodeMark) -> Colour {
    sectorsByColour[mark.id].map { badges.palette.colour(of: $0).thinned(to: 0.6) } ?? .white
  }

  func draw(_ mark: NodeMark, in area: Rectangle, on drawing: inout Drawing) {
    drawing.group(mark.isMeeting ? .meeting : .participant, of: .node(mark.id)) {
      drawGround(of: mark, in: area, on: &$0)
    }
  }

  private func drawGround(of mark: NodeMark, in area: Rectangle, on drawing: inout Drawing) {
    NodeOutline.draw(
      mark.shape == .reference ? .box : mark.shape, in: area,
      Paint(fill: colour(of: mark), stroke: .white, width: 0.1), on: &drawing)
    NodeOutline.drawSecond(
      mark.shape, in: area, Paint(stroke: .ink, width: 0.6), on: &drawing)

    let lineHeight = mark.fontSize * Label.lineHeight
    let count = Double(mark.linesAbove + mark.lines.count)
    let top = area.center.y + count * lineHeight / 2
    var line = 0.0
    if !mark.badges.isEmpty {
      // A little above the middle of the empty line: the names' upper strokes stay clear.
      let middle = Point(x: area.center.x, y: top - lineHeight / 2 + 2.4)
      drawing.group(.badge, of: .node(mark.id)) {
        badges.draw(mark.badges, around: middle, on: &$0)
      }
      line += 1
    }
    for text in mark.reading {
      // The last line of the reading stands close above the name.
      let middle = top - (line + 0.5) * lineHeight
      drawing.text(
        text, at: Point(x: area.center.x, y: middle - lineHeight / 2 + mark.readingSize * 0.3),
        size: mark.readingSize, anchor: .middle)
      line += 1
    }
  }
}
