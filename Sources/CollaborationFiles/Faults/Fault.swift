/// Something wrong in a file: what, where, and what would put it right.
///
/// A fault holds data. Its words are made by ``text(in:)``, in the language of whoever reads them:
///
/// ```
/// map.yaml:6:22: error: no participant or meeting has the id 'fukushi-bu'
///  6 |   - {備考: 見守り, from: fukushi-bu, to: jichikai}
///    |      　　  　　　        ^
/// hint: did you mean 'fukushi-ka'?
/// ```
public struct Fault: Hashable, Sendable {
  /// Whether a file with the fault can be used.
  public enum Severity: Hashable, Sendable {
    /// The file says something that cannot be so, or that nobody can tell the meaning of.
    case error
    /// The file can be read, and probably does not say what was meant.
    case warning
  }

  public let problem: Problem
  public let location: Location

  /// Where else the same is wrong: it is told once.
  public let recurrence: Recurrence

  public var severity: Severity { problem.severity }

  public init(_ problem: Problem, at location: Location, recurrence: Recurrence = Recurrence()) {
    self.problem = problem
    self.location = location
    self.recurrence = recurrence
  }
}

extension Fault {
  /// What a fault costs beyond the place where it is told.
  public struct Recurrence: Hashable, Sendable {
    /// In how many more places the same is wrong.
    public internal(set) var count = 0

    /// The first of them.
    public internal(set) var places: [Location] = []

    /// How many rows had to be left out because they name the one at fault.
    public internal(set) var rowsThatNameIt = 0

    public init() {}
  }
}

extension Fault {
  /// Where in a file a fault is.
  public struct Location: Hashable, Sendable {
    /// The file as the caller named it.
    public let file: String

    /// The sheet of a workbook, whose rows are lines then and whose columns are columns.
    public let sheet: String?

    /// From 1; `nil` for a fault of the file as a whole.
    public let line: Int?

    /// From 1, counted in characters as people see them.
    public let column: Int?

    /// What stands there.
    public let excerpt: Excerpt?

    public init(
      file: String, sheet: String? = nil, line: Int? = nil, column: Int? = nil,
      excerpt: Excerpt? = nil
    ) {
      self.file = file
      self.sheet = sheet
      self.line = line
      self.column = column
      self.excerpt = excerpt
    }

    /// The cell of a sheet as spreadsheets name it: `B12`.
    public var cell: String? {
      guard sheet != nil, let line, let column, column > 0 else { return nil }
      var letters = ""
      var rest = column
      while rest > 0 {
        letters.unicodeScalars.insert(
          Unicode.Scalar(UInt8(65 + (rest - 1) % 26)), at: letters.unicodeScalars.startIndex)
        rest = (rest - 1) / 26
      }
      return letters + String(line)
    }
  }

  /// The line that a fault is in; of a very long one the part around the fault.
  public struct Excerpt: Hashable, Sendable {
    public let text: String

    /// How many characters of the text stand before the fault.
    public let offset: Int

    /// Whether the line has more before the text.
    public let isCut: Bool

    public init(text: String, offset: Int, isCut: Bool = false) {
      self.text = text
      self.offset = offset
      self.isCut = isCut
    }
  }
}
