public import CollaborationModel

/// A list in a report.
public struct ReportList: Equatable, Sendable {
  /// How the entries of a plain text begin.
  public enum Style: Equatable, Sendable {
    /// With nothing: each entry is a line.
    case lines
    /// With a dash.
    case dashes
  }

  /// One entry, with those that belong under it.
  public struct Entry: Equatable, Sendable {
    /// What kind of thing the entry is, such as a figure or a source; `nil` where the text says it.
    public let label: Wording?
    public let text: Wording
    public let entries: [Entry]

    public init(label: Wording? = nil, _ text: Wording, _ entries: [Entry] = []) {
      self.label = label
      self.text = text
      self.entries = entries
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
