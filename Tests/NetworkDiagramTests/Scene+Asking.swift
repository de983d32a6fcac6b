import Scene

/// What tests ask of a page.
extension Scene {
  /// The text on the ground that is there for something.
  func texts(_ roles: Item.Role...) -> [String] {
    ground.filter { roles.contains($0.role) }.compactMap { item in
      if case .text(let text) = item.shape { text.string } else { nil }
    }
  }

  /// Whether a text that is there for something holds some words.
  func says(_ words: String, in role: Item.Role) -> Bool {
    texts(role).contains { $0.contains(words) }
  }

  /// The nodes of a sort.
  func nodes(ofClass name: String) -> [Item] { nodes.filter { $0.tag?.classes == name } }

  /// The boxes of participants and meetings, by id.
  var boxes: [String: Rectangle] {
    nodes.reduce(into: [:]) { boxes, item in
      if case .node(let id)? = item.subject, case .box(_, let center, let size) = item.shape {
        boxes[id] = Rectangle(center: center, size: size)
      }
    }
  }
}
