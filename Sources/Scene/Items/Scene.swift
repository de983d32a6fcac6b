/// A page as data: what stands where on it, how it looks, whom it is about and what it says.
///
/// A diagram makes scenes, an encoder turns them into a file. Whatever a picture tells in a second
/// way, to who listens to it, searches it or styles it, is here as well: an encoder invents nothing.
///
/// ```swift
/// var drawing = Drawing(role: .title)
/// drawing.text("見本町", at: Point(x: 20, y: 800), size: 20)
/// let scene = Scene(
///   size: Page(.a3).size, title: "見本町", language: "ja", font: "BIZ UDPGothic",
///   ground: drawing.items)
/// ```
///
/// Lengths are points (1/72 inch), places are counted from the lower left corner.
public struct Scene: Equatable, Sendable {
  /// The size of the sheet.
  public var size: Size

  /// What the page is called.
  public var title: String

  /// The language of its words (BCP 47); `nil` where nobody says.
  public var language: String?

  /// The typeface of all its text: a family, or several with commas between them, the one that the
  /// text was measured with first.
  public var font: String

  /// What lies beneath everything else, from the lowest to the uppermost: areas, grounds and signs, and
  /// what stands around the map. Nothing of it has a name of its own.
  public var ground: [Item]

  /// The lines between nodes, above the ground.
  public var lines: [Item]

  /// What stands above the lines: the nodes, names of areas, cells of a table.
  public var nodes: [Item]

  public init(
    size: Size, title: String, language: String? = nil, font: String, ground: [Item] = [],
    lines: [Item] = [], nodes: [Item] = []
  ) {
    self.size = size
    self.title = title
    self.language = language
    self.font = font
    self.ground = ground
    self.lines = lines
    self.nodes = nodes
  }

  /// Everything on the page, from the lowest to the uppermost.
  public var items: [Item] { ground + lines + nodes }

  /// All text that shows, in the order in which it is drawn.
  public var texts: [String] { items.flatMap(\.texts) }
}

extension Scene {
  /// Puts what is on another page of the same size on this one, above what is there.
  ///
  /// - Parameters:
  ///   - other: the other page; its title, language and typeface do not come over.
  ///   - mark: a word that tells the names of the one from those of the other, where both show the same
  ///     people.
  public mutating func place(_ other: Scene, as mark: String? = nil) {
    var other = other
    if let mark { other.rename(mark, apartFrom: self) }
    ground += other.ground
    lines += other.lines
    nodes += other.nodes
  }

  /// Puts a word before every subject and every name of an element.
  private mutating func rename(_ mark: String, apartFrom page: Scene) {
    // Whatever ids there are, a prefix that none of the page begins with keeps the two apart.
    var prefix = "\(mark):"
    while page.nodes.contains(where: { $0.subject?.hasPrefix(prefix) == true }) { prefix += "'" }
    func renamed(_ items: [Item]) -> [Item] {
      items.map { item in
        var item = item
        item.subject = item.subject?.renamed { prefix + $0 }
        if let name = item.tag?.name { item.tag?.name = "\(mark)-\(name)" }
        return item
      }
    }
    ground = renamed(ground)
    lines = renamed(lines)
    nodes = renamed(nodes)
  }
}
