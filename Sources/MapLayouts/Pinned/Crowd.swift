import Scene

/// Boxes that stand too close in a room, and how they make way for one another.
struct Crowd {
  let sizes: [Size]
  let room: Rectangle
  let gap: Size

  /// Places in which nobody comes too close to anybody; `nil` where none are found.
  ///
  /// Two that are too close move apart along the axis on which less is missing, each by half.
  ///
  /// - Complexity: O(*r*·*n*²) for *r* rounds.
  func parted(_ start: [Point]) -> [Point]? {
    var places = start
    for _ in 0..<60 {
      var isParted = true
      for first in places.indices {
        for second in places.indices.dropFirst(first + 1) {
          let missing = missing(places, first, second)
          guard missing.x > 0.5 && missing.y > 0.5 else { continue }
          isParted = false
          if missing.x < missing.y {
            let step = (places[first].x <= places[second].x ? missing.x : -missing.x) / 2
            places[first].x -= step
            places[second].x += step
          } else {
            let step = (places[first].y <= places[second].y ? missing.y : -missing.y) / 2
            places[first].y -= step
            places[second].y += step
          }
          keepInside(&places[first], sizes[first])
          keepInside(&places[second], sizes[second])
        }
      }
      if isParted {
        return places.map { Point(x: $0.x.rounded(), y: $0.y.rounded()) }
      }
    }
    return nil
  }

  /// By how much two are too close on each axis.
  private func missing(_ places: [Point], _ first: Int, _ second: Int) -> (x: Double, y: Double) {
    (
      (sizes[first].width + sizes[second].width) / 2 + gap.width
        - abs(places[first].x - places[second].x),
      (sizes[first].height + sizes[second].height) / 2 + gap.height
        - abs(places[first].y - places[second].y)
    )
  }

  private func keepInside(_ place: inout Point, _ size: Size) {
    place.x = max(room.left + size.width / 2, min(room.right - size.width / 2, place.x))
    place.y = max(room.bottom + size.height / 2, min(room.top - size.height / 2, place.y))
  }
}
