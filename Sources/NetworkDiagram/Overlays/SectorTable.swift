/// How many ties there are between sectors, and how many there would be by chance: figures that are
/// measured elsewhere and only shown here.
public struct SectorTable: Hashable, Sendable {
  /// The figures of one pair of sectors.
  public struct Cell: Hashable, Sendable {
    public let observed: Double
    /// `nil` where it is not defined.
    public let expected: Double?

    public init(observed: Double, expected: Double?) {
      self.observed = observed
      self.expected = expected
    }
  }

  /// The ids of the sectors, in the order of rows and columns.
  public let sectors: [String]
  public let cells: [[Cell]]

  /// - Precondition: a row for each sector, and in it a cell for each sector.
  public init(sectors: [String], cells: [[Cell]]) {
    precondition(
      cells.count == sectors.count && cells.allSatisfy { $0.count == sectors.count },
      "a cell for each pair of sectors")
    self.sectors = sectors
    self.cells = cells
  }
}
