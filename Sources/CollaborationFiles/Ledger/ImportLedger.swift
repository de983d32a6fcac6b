import CollaborationModel

/// What became of every row of what was read: kept, merged with an earlier row that says the same, or
/// refused, with the reason.
///
/// A row is whatever states one thing: a line of a table, a node or an edge of a graph, an entry of a
/// list. Rows are counted where they are read and again where they end, and always
/// ``rows`` = ``kept`` + ``merged`` + ``refused``.
public struct ImportLedger: Equatable, Sendable {
  /// What the rows of a table are.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case participants, ties, meetings
    /// Cells of an adjacency matrix, each of them the answer of one participant about another.
    case answers
    case gaps, cases, milestones
  }

  /// A row that says what an earlier one says.
  public struct Repetition: Equatable, Sendable {
    public let row: Fault.Location
    public let first: Fault.Location
  }

  /// The rows of one part in one file or sheet.
  public struct Table: Equatable, Sendable {
    public let file: String
    public let sheet: String?
    public let part: Part

    /// How many rows were read.
    public internal(set) var rows: Int

    /// How many of them are in the network.
    public internal(set) var kept: Int

    /// The rows that repeat another, in the order of the file.
    public internal(set) var merged: [Repetition] = []

    /// How many rows speak of what a file before this one speaks of, and are one with it.
    public internal(set) var combined = 0

    /// The rows that were left out, each with the first reason for it, in the order of the file.
    public internal(set) var refused: [Fault] = []

    /// Whether every row that was read is accounted for.
    public var isBalanced: Bool { rows == kept + mergedCount + refused.count }

    /// How many rows are one with another.
    public var mergedCount: Int { merged.count + combined }
  }

  public internal(set) var tables: [Table]

  /// The pairs of a matrix who were asked and are not tied, by either's answer: answers that are kept
  /// make no tie then.
  public internal(set) var denials = 0

  /// How many ties there are beyond one a row, because a cell named several partners.
  public internal(set) var tiesFromOneRow = 0

  /// The participants whom ties name and no row lists, taken in under their ids.
  public internal(set) var impliedParticipants: Int

  public init(tables: [Table] = [], impliedParticipants: Int = 0) {
    self.tables = tables
    self.impliedParticipants = impliedParticipants
  }

  public var rows: Int { tables.reduce(0) { $0 + $1.rows } }
  public var kept: Int { tables.reduce(0) { $0 + $1.kept } }
  public var merged: Int { tables.reduce(0) { $0 + $1.mergedCount } }
  public var refused: Int { tables.reduce(0) { $0 + $1.refused.count } }
  public var isBalanced: Bool { tables.allSatisfy(\.isBalanced) }

  /// Every row that was left out, with the reason.
  public var refusals: [Fault] { tables.flatMap(\.refused) }

  /// How many rows were left out because they join someone to himself.
  public var selfTies: Int {
    refusals.count { if case .selfTieLeftOut = $0.problem { true } else { false } }
  }

  /// Whether any row was left out that says something which cannot be used.
  public var hasErrors: Bool { refusals.contains { $0.severity == .error } }

  /// The ledger when so many of its rows turn out to be one with those of files before it.
  func combining(_ counts: [Part: Int]) -> ImportLedger {
    var ledger = self
    for part in Part.allCases {
      // A row that a tie alone names is no row of this part.
      var left = counts[part] ?? 0
      for index in ledger.tables.indices where ledger.tables[index].part == part {
        let taken = min(left, ledger.tables[index].kept)
        ledger.tables[index].kept -= taken
        ledger.tables[index].combined += taken
        left -= taken
      }
    }
    return ledger
  }

  /// The ledger of several imports together.
  public static func + (first: ImportLedger, second: ImportLedger) -> ImportLedger {
    var sum = ImportLedger(
      tables: first.tables + second.tables,
      impliedParticipants: first.impliedParticipants + second.impliedParticipants)
    sum.denials = first.denials + second.denials
    sum.tiesFromOneRow = first.tiesFromOneRow + second.tiesFromOneRow
    return sum
  }
}

extension ImportLedger {
  /// The ledger of a file that is read whole or not at all.
  init(whole network: CollaborationNetwork, file: String) {
    let counts: [(Part, Int)] = [
      (.participants, network.participants.count), (.ties, network.ties.count),
      (.meetings, network.meetings.count), (.gaps, network.statedGaps.count),
      (.cases, network.cases.count), (.milestones, network.milestones.count),
    ]
    self.init(
      tables: counts.filter { $0.1 > 0 }.map { part, count in
        Table(file: file, sheet: nil, part: part, rows: count, kept: count)
      })
  }
}
