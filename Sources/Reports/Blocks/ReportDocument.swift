public import CollaborationModel

/// What a use case has to say, as blocks of wording in both languages.
///
/// A report knows neither a language nor a terminal. An encoding is asked for it in a language:
/// ``text(in:)``, ``markdown(in:)``, ``html(in:)``.
public struct ReportDocument: Equatable, Sendable {
  /// A part of a report.
  public enum Block: Equatable, Sendable {
    /// A heading; level 1 is that of the whole report.
    case heading(Wording, level: Int)
    case sentence(Wording)
    case list(ReportList)
    case table(ReportTable)
  }

  public var blocks: [Block]

  public init(_ blocks: [Block] = []) { self.blocks = blocks }

  public mutating func append(heading: Wording, level: Int) {
    blocks.append(.heading(heading, level: level))
  }

  public mutating func append(_ sentence: Wording) { blocks.append(.sentence(sentence)) }

  public mutating func append(_ list: ReportList) { blocks.append(.list(list)) }

  public mutating func append(_ table: ReportTable) { blocks.append(.table(table)) }

  public mutating func append(_ other: ReportDocument) { blocks += other.blocks }
}
