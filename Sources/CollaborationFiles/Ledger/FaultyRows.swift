/// What becomes of a file with rows that cannot be used.
///
/// A row cannot be used where it does not say what it is about: a participant without an id or a name, a
/// tie without one of its ends. A faulty value in a row that does costs the value, and is among
/// ``NetworkReading/faults`` either way.
public enum FaultyRows: Hashable, Sendable {
  /// The file is refused with every fault of it: a map that lacks a line tells nobody so.
  case refuseFile

  /// The rows are refused, and listed in the ledger; the rest is read. Rows that name a refused one
  /// are refused too. The native form is refused as a whole nevertheless.
  case refuseRow
}
