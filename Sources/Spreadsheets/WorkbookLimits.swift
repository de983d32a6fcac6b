/// How much of a workbook is read before it is refused.
public struct WorkbookLimits: Sendable {
  /// The file, in bytes.
  public var fileBytes = 100_000_000

  /// The files within it.
  public var entries = 10_000

  /// The parts that are read, together and decompressed, in bytes.
  public var bytes = 400_000_000

  /// How many times its compressed size a part of more than ten megabytes may have.
  public var ratio = 300

  /// The cells that hold anything, in all sheets, with those that merged ones reach over downwards.
  public var cells = 5_000_000

  public init() {}
}
