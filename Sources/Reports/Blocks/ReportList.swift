public import CollaborationModel

/// A list in a report.
public struct ReportList: Equatable, Sendable {
  /// How the entries begin.
  public enum Style: Equatable, Sendable {
    /// With nothing in a plain text: each entry is a line.
    case lines
    case dashes
    case numbers
  }

  /// One entry, with a list of what belongs under it.
  public struct Entry: Equatable, Sendable {
    /// What kind of thing the entry is, such as a figure or a source; `nil` where the text says it.
    public let label: Wording?
    public let text: Wording

    /// What stands under it; at most one list.
    private let lists: [ReportList]

    public var list: ReportList? { lists.first }

    public init(label: Wording? = nil, _ text: Wording, _ list: ReportList? = nil) {
      self.label = label
      self.text = text
      lists = list.map { [$0] } ?? []
    }
  }

  public let style: Style
  public var entries: [Entry]

  public init(_ style: Style = .lines, _ entries: [Entry]) {
    self.style = style
    self.entries = entries
  }

  /// A list of texts without labels.
  public init(_ style: Style = .lines, of texts: [Wording]) {
    self.init(style, texts.map { Entry($0) })
  }
}
