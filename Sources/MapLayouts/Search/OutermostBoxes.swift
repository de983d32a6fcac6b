import Scene

/// The boxes that reach farthest to the four sides: as long as they keep to them, a map goes on using
/// the whole page.
struct OutermostBoxes {
  /// The boxes that reach farthest to the left and to the right.
  let sides: [Int]

  /// The boxes that reach farthest down and up.
  let ends: [Int]

  init(of boxes: [Rectangle]) {
    sides = [
      boxes.indices.min { boxes[$0].left < boxes[$1].left },
      boxes.indices.max { boxes[$0].right < boxes[$1].right },
    ].compactMap(\.self)
    ends = [
      boxes.indices.min { boxes[$0].bottom < boxes[$1].bottom },
      boxes.indices.max { boxes[$0].top < boxes[$1].top },
    ].compactMap(\.self)
  }
}
