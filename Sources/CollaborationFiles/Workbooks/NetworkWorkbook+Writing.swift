public import CollaborationModel
import Spreadsheets

extension NetworkWorkbook {
  /// The network as an Excel workbook: the same network always gives the same bytes.
  ///
  /// Headings stay in sight, kinds, sectors, tiers and the like have drop-down lists (a word that is
  /// added to 「選択肢」 is in the list, and is a word of the network), and the first sheet explains how
  /// to fill the others in. Ids and texts are texts, whatever they begin with.
  /// ``losses(of:)`` tells what is left out.
  ///
  /// - Throws: ``NetworkFileError`` where the machine has no room for it.
  /// - Complexity: O(*k*), where *k* is the number of cells.
  public static func bytes(
    of network: CollaborationNetwork
  ) throws(NetworkFileError) -> [UInt8] {
    try bytes(of: WorkbookComposition(network, for: .keeping))
  }

  /// A form to fill in, with the rows of a network as the example: ties name their ends, ids are left
  /// out, and all sheets are there.
  ///
  /// - Throws: ``NetworkFileError`` where the machine has no room for it.
  public static func form(
    example: CollaborationNetwork
  ) throws(NetworkFileError) -> [UInt8] {
    try bytes(of: WorkbookComposition(example, for: .fillingIn))
  }

  private static func bytes(
    of composition: WorkbookComposition
  ) throws(NetworkFileError) -> [UInt8] {
    let draft = composition.draft
    do {
      return try draft.bytes()
    } catch {
      throw NetworkFileError(
        faults: [Fault(.unwritable(.other(error.reason)), at: Fault.Location(file: draft.title))])
    }
  }

  /// Writes a network to a workbook; an older file of the name stays whole until the new one is.
  ///
  /// - Throws: ``NetworkFileError`` when the file cannot be written.
  public static func write(
    _ network: CollaborationNetwork, to path: String
  ) throws(NetworkFileError) {
    try FileBytes.write(bytes(of: network), to: path)
  }

  /// What the workbook of a network leaves out of it.
  public static func losses(of network: CollaborationNetwork) -> [ExportLoss] {
    NetworkTables.losses(of: network).filter { ![.description, .gaps, .cases].contains($0) }
  }
}
