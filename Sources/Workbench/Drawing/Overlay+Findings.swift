import CollaborationFindings
import CollaborationModel
import NetworkDiagram

extension Overlay {
  /// How many proposed ties a map shows: more would be a second map over the first.
  private static let most = 6

  /// The ties that would help most, each with its gap: the first proposal of every gap, in the order
  /// of the findings.
  ///
  /// - Parameter drawn: the ids on the map, to which both ends belong.
  static func proposedTies(
    of analysis: NetworkAnalysis, among drawn: Set<String>, in language: Language
  ) -> [ProposedTie] {
    var seen: Set<Set<String>> = []
    let ties = analysis.findings.filter { $0.nature == .gap }.compactMap {
      finding -> ProposedTie? in
      guard
        let best = finding.proposals.first(where: {
          drawn.contains($0.from) && drawn.contains($0.to)
        }), seen.insert([best.from, best.to]).inserted
      else {
        return nil
      }
      let rule = analysis.rules[finding.rule]?.name.text(in: language) ?? finding.rule
      let sectors = finding.sectors.map {
        analysis.town.network.vocabulary.sector($0)?.term.name(in: language) ?? $0
      }
      let list = sectors.joined(separator: language == .japanese ? "・" : ", ")
      let places =
        sectors.isEmpty || sectors.count > 3
        ? "" : language == .japanese ? "（\(list)）" : " (\(list))"
      return ProposedTie(
        from: best.from, to: best.to, introducer: best.introducer, reason: rule + places)
    }
    return Array(ties.prefix(most))
  }
}
