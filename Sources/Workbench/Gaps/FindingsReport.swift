import CollaborationFindings
import CollaborationModel
import GraphCore

/// The findings of a network as people and programs read them.
public struct FindingsReport {
  let file: String
  let analysis: NetworkAnalysis

  /// The view as it was asked for, before its kinds were spelled out.
  let asked: NetworkView

  /// A part of a report: what holds, then what is missing.
  struct Part {
    let title: Wording
    let findings: [Finding]

    /// What stands there where nothing was found.
    let ifEmpty: Wording
  }

  var parts: [Part] {
    [
      Part(
        title: Wording("できている点", "What holds"),
        findings: analysis.findings.filter { $0.nature == .strength },
        ifEmpty: Wording(
          "記録されたつながりからは、まだ挙げられません。", "Nothing that the recorded ties can bear yet.")),
      Part(
        title: Wording("不十分な点", "What is missing"),
        findings: analysis.findings.filter { $0.nature == .gap },
        ifEmpty: Wording(
          "記録されたつながりからは、見当たりません。", "Nothing that the recorded ties would show.")),
    ]
  }

  var title: Wording {
    let network = analysis.town.network
    return Wording(
      "\(network.name)：連携の所見", "\(network.englishName ?? network.name): findings")
  }

  /// What the figures are made of: without it they could not be found again.
  var basis: [Wording] {
    let town = analysis.town
    return [
      town.working.view.wording(asked: asked),
      Wording(
        "参加主体 \(town.network.participants.count)、つながり \(town.working.graph.edgeCount)、"
          + "会議体 \(town.network.meetings.count)、乱数の種 \(town.seed)",
        "\(town.network.participants.count) participants, \(town.working.graph.edgeCount) ties, "
          + "\(town.network.meetings.count) meetings, seed \(town.seed)"),
    ] + dating
  }

  /// Where the date comes from and what lies outside it, where there is anything to say of that.
  private var dating: [Wording] {
    let slice = analysis.town.slice
    let isPlain = slice.time.isChosen || slice.time.origin == .undated
    let says = !isPlain || slice.leavesOut || slice.undecidedEnds > 0
    return [says ? slice.wording : nil, slice.emptyWording].compactMap(\.self)
  }
}
