/// A workbook that is to be written: sheets of cells, with drop-down lists and headings that stay.
public struct WorkbookDraft: Sendable {
  public var title: String
  public var sheets: [SheetDraft]

  public init(title: String, sheets: [SheetDraft] = []) {
    self.title = title
    self.sheets = sheets
  }
}

/// A sheet that is to be written.
public struct SheetDraft: Sendable {
  public var name: String
  public var columns: [Column]
  public var rows: [[Cell]]

  /// The index of the row with the headings; it and what is above stay in sight.
  public var headingRow: Int?

  /// How many rows below the headings can be filled in with the help of lists.
  public var rowsToFillIn: Int

  /// The colour of the tab, as 0xRRGGBB.
  public var tabColour: UInt32?

  public init(
    name: String, columns: [Column], rows: [[Cell]], headingRow: Int? = nil, rowsToFillIn: Int = 0,
    tabColour: UInt32? = nil
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.headingRow = headingRow
    self.rowsToFillIn = rowsToFillIn
    self.tabColour = tabColour
  }

  public struct Column: Sendable {
    /// In characters of the standard font.
    public var width: Double
    public var choices: Choices?

    /// What the spreadsheet shows beside a cell of the column that is chosen.
    public var prompt: String?

    public init(width: Double, choices: Choices? = nil, prompt: String? = nil) {
      self.width = width
      self.choices = choices
      self.prompt = prompt
    }
  }

  /// The words of a drop-down list: what stands in a column of a sheet, however long it grows.
  public struct Choices: Sendable {
    public var sheet: String
    /// From 0.
    public var column: Int
    /// The first row with a word, from 0.
    public var firstRow: Int

    public init(sheet: String, column: Int, firstRow: Int) {
      self.sheet = sheet
      self.column = column
      self.firstRow = firstRow
    }
  }

  /// What a cell looks like.
  public enum Style: CaseIterable, Sendable {
    /// `line` is a line of prose that runs over the cells beside it.
    case plain, line, heading, requiredHeading, title, section, explanation, example
  }

  public struct Cell: Sendable {
    public enum Content: Sendable {
      case empty
      /// A text stays a text, whatever it begins with.
      case text(String)
      case number(Double)
    }

    public var content: Content
    public var style: Style

    public init(_ content: Content, _ style: Style = .plain) {
      self.content = content
      self.style = style
    }
  }
}
