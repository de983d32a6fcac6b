/// One thing on a page.
public struct Item: Equatable, Sendable {
  /// What an item is there for.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case participant, meeting, tie
    /// An area, a band, a box around members, and its name.
    case region
    /// What heads a row or a column of a table.
    case heading
    /// Who, when and after what sources.
    case title
    case legend
    /// A list on the page, and what says how to use the sheet.
    case note
    /// A small sign at a node.
    case badge
  }

  public var role: Role

  /// Whom or what it is about; `nil` for what is about the whole page.
  public var subject: Subject?
  public var shape: Shape
  public var paint: Paint

  /// What is written in it or beside it.
  public var label: Label?

  /// How a style sheet or a script finds it; `nil` for what is not found by itself.
  public var tag: Tag?

  /// What it says to who listens to the picture or searches it.
  public var words: Words?

  public init(
    _ role: Role, of subject: Subject? = nil, _ shape: Shape, _ paint: Paint = Paint(),
    label: Label? = nil, tag: Tag? = nil, words: Words? = nil
  ) {
    self.role = role
    self.subject = subject
    self.shape = shape
    self.paint = paint
    self.label = label
    self.tag = tag
    self.words = words
  }

  /// The text that it shows.
  var texts: [String] {
    if case .text(let text) = shape { return [text.string] }
    return label.map { [$0.text] } ?? []
  }
}

/// Whom or what an item is about.
public enum Subject: Hashable, Sendable {
  /// A participant or a meeting, by its id.
  case node(String)
  /// What two of them have in common, by their ids.
  case pair(String, String)
  /// A part of the page, such as an area or a cell, by a name that no other part of the page has.
  case part(String)

  func renamed(_ rename: (String) -> String) -> Subject {
    switch self {
    case .node(let id): .node(rename(id))
    case .pair(let first, let second): .pair(rename(first), rename(second))
    case .part(let name): .part(rename(name))
    }
  }

  func hasPrefix(_ prefix: String) -> Bool {
    switch self {
    case .node(let id): id.hasPrefix(prefix)
    case .pair(let first, let second): first.hasPrefix(prefix) || second.hasPrefix(prefix)
    case .part(let name): name.hasPrefix(prefix)
    }
  }
}

/// How a style sheet or a script finds an item.
public struct Tag: Hashable, Sendable {
  /// A name that no other item of the page has, of letters, digits, `-`, `_` and `.`; `nil` for none.
  public var name: String?

  /// Words for items of a sort, with spaces between them.
  public var classes: String

  public init(name: String? = nil, classes: String) {
    self.name = name
    self.classes = classes
  }
}

/// What an item says to who listens to the picture or searches it.
public struct Words: Hashable, Sendable {
  public var title: String
  public var description: String?

  public init(title: String, description: String? = nil) {
    self.title = title
    self.description = description
  }
}

/// What is written in an item or beside it.
public struct Label: Hashable, Sendable {
  /// The text, its lines one below the other. Empty lines keep room for what is drawn there.
  public var text: String

  /// The size of the type.
  public var size: Double

  /// The middle of its place; `nil` for the middle of the item.
  public var center: Point?

  /// The distance of its lines, in sizes of type: that of Graphviz, which draws them.
  public static let lineHeight = 1.2

  public init(_ text: String, size: Double, center: Point? = nil) {
    self.text = text
    self.size = size
    self.center = center
  }
}
