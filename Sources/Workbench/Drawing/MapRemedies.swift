import CollaborationModel
import MapLayouts
import NetworkDiagram
import Scene

/// What can be asked for in the place of a map that its page cannot hold: only what the counts leave
/// possible, and what was not asked for already.
struct MapRemedies {
  private let network: CollaborationNetwork
  private let plan: DiagramPlan
  private let paper: MapPaper
  private let positions: MapPlaces

  init(
    _ network: CollaborationNetwork, _ plan: DiagramPlan, _ paper: MapPaper,
    _ positions: MapPlaces
  ) {
    self.network = network
    self.plan = plan
    self.paper = paper
    self.positions = positions
  }

  /// What went wrong, and the ways out of it.
  func error(after error: DiagramError) -> RequestError {
    if case .nobodyToDraw = error { return RequestError(.data, error.wording) }
    let ways = ways(after: error).joined(by: Wording("、", ", or "))
    return RequestError(
      .data,
      error.wording + Wording("\nヒント: ", "\nhint: choose ") + ways
        + Wording("のどれかを選んでください。", ""))
  }

  private func ways(after error: DiagramError) -> [Wording] {
    var ways: [Wording] = []
    if positions.pin != nil {
      ways.append(Wording("--pin を外して配置し直す", "other places (leave --pin out)"))
    }
    if case .pageTooSmall = error, let larger = largerPage { ways.append(larger) }
    if plan.arrangement.asked != .matrix, paper.split == nil {
      ways.append(Wording("行列にする（--layout matrix）", "a matrix (--layout matrix)"))
    }
    if paper.aggregate == nil {
      ways.append(Wording("分野でまとめて描く（--aggregate sector）", "boxes (--aggregate sector)"))
    }
    for division in SplitMap.Division.allCases.reversed()
    where paper.split == nil && SplitMap.mayHold(network, by: division, plan) {
      let option = "--split \(division.rawValue)"
      ways.append(Wording("ページを分ける（\(option)）", "several pages (\(option))"))
    }
    ways.append(
      Wording("一部だけを描く（--only 分野、--focus ID）", "only a part (--only SECTOR, --focus ID)"))
    return ways
  }

  /// The next page that the count leaves possible.
  private var largerPage: Wording? {
    var larger = plan
    let formats: [Page.Format] =
      paper.format == .a3 ? [.a1] : paper.format == .a1 ? [] : [.a3, .a1]
    for format in formats {
      larger.page = Page(format, portrait: paper.portrait)
      guard MapCapacity.holds(network, larger) else { continue }
      return format == .a3
        ? Wording("大きな紙にする（--page a3）", "a larger page (--page a3)")
        : Wording(
          "大きな紙にする（--page a1。--tiles a3 を添えると分けて印刷できます）",
          "a larger page (--page a1, to be printed in parts with --tiles a3)")
    }
    return nil
  }
}
