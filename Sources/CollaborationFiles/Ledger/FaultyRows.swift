/// What becomes of a table with rows that cannot be used.
public enum FaultyRows: Hashable, Sendable {
  /// The file is refused with every fault of it: a map that lacks a line tells nobody so.
  case refuseFile

  /// The rows are refused, and listed in the ledger; the rest is read. Rows that name a refused one
  /// are refused too. The native form is refused as a whole nevertheless.
  case refuseRow
}
