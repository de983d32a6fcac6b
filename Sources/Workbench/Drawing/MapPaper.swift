import CollaborationModel
import MapLayouts
public import NetworkDiagram
public import Scene

/// The paper that a map is drawn on, and what becomes of one that is too large for it.
public struct MapPaper: Sendable {
  public let format: Page.Format
  public let portrait: Bool

  /// The paper that one map is cut into, to be glued together; `nil` for one sheet.
  public let tiles: Page.Format?

  /// What is drawn as one box, with counts; `nil` where everybody has a box.
  public let aggregate: AggregatedNetwork.Grouping?

  /// What has a page of its own; `nil` for one map of everything.
  public let split: SplitMap.Division?

  /// The resolution of a PNG, in dots per inch.
  public let dpi: Double

  /// - Throws: ``RequestError`` for tiles that are no smaller than the page, for boxes and pages at
  ///   once, and for a resolution that no printer has.
  public init(
    _ format: Page.Format = .a3, portrait: Bool = false, tiles: Page.Format? = nil,
    aggregate: AggregatedNetwork.Grouping? = nil, split: SplitMap.Division? = nil,
    dpi: Double = 150
  ) throws(RequestError) {
    guard (36...1200).contains(dpi) else {
      throw RequestError(
        .request, "--dpi は 36〜1200 で指定してください。", "--dpi goes from 36 to 1200.")
    }
    if let tiles, Page(tiles).size.width >= Page(format).size.width {
      throw RequestError(
        .request, "--tiles には --page より小さい用紙を指定してください。",
        "--tiles has to be smaller than the --page.")
    }
    if aggregate != nil, split != nil {
      throw RequestError(
        .request, "--aggregate と --split は、どちらか一方を指定してください。",
        "--aggregate and --split cannot be asked for together.")
    }
    self.format = format
    self.portrait = portrait
    self.tiles = tiles
    self.aggregate = aggregate
    self.split = split
    self.dpi = dpi
  }

  /// Whether the map is one of everybody, in boxes of their own, on a page.
  var isWhole: Bool { aggregate == nil && split == nil }

  var page: Page { Page(format, portrait: portrait) }

  /// The pages of a network's map.
  ///
  /// - Parameter asked: the layout that was asked for; the one in the plan may be what suits the whole
  ///   network, which need not suit its parts or boxes.
  func pages(
    of network: CollaborationNetwork, _ plan: DiagramPlan, asked: Layout?
  ) throws(DiagramError) -> [Diagram] {
    var plan = plan
    if !isWhole {
      let table = plan.arrangement.sectorTable
      plan.arrangement = asked.map(Arrangement.layout) ?? .suited
      plan.arrangement.sectorTable = table
    }
    if let split { return try SplitMap(of: network, by: split, plan).pages }
    guard let aggregate else { return [try Diagram(of: network, plan)] }
    let language = plan.language
    if aggregate == .sector, asked == .matrix {
      // The table of sectors counts the ties itself.
      plan.gathering = Gathering(.sector)
      plan.arrangement.sectorTable = SectorTable(of: network, in: language)
      return [try Diagram(of: network, plan)]
    }
    let boxes = AggregatedNetwork(network, by: aggregate, language: language)
    plan.gathering = Gathering(aggregate, captions: boxes.captions)
    plan.change = plan.change?.mapped {
      AggregatedNetwork($0, by: aggregate, language: language).network
    }
    return [try Diagram(of: plan.change?.network ?? boxes.network, plan)]
  }
}
