import CollaborationFindings
public import CollaborationModel
public import PlainText
public import Reports

/// The rules, family by family.
public struct RuleListing {
  private let rules: [any Rule]

  init(_ rules: [any Rule]) { self.rules = rules }

  /// The rules with what they say, when they are silent and where that is stated.
  public var report: ReportDocument {
    var report = ReportDocument()
    for family in RuleFamily.allCases {
      let rules = rules.map(\.description).filter { $0.family == family }
      guard !rules.isEmpty else { continue }
      report.append(heading: Wording("■ ", "") + family.name, level: 2)
      for rule in rules {
        report.append(heading: "\(rule.id)  " + title(of: rule), level: 3)
        report.append(ReportList(.lines, facts(of: rule)))
      }
    }
    return report
  }

  private func title(of rule: RuleDescription) -> Wording {
    let nature =
      rule.nature == .strength
      ? Wording("できている点", "strength") : Wording("不十分な点", "gap")
    return rule.name + " [" + nature + "]"
  }

  private func facts(of rule: RuleDescription) -> [ReportList.Entry] {
    let sources = rule.evidence.map { Wording($0.description, $0.description) }
    var facts: [ReportList.Entry] = [
      .init(label: Wording("言うこと", "Says"), rule.meaning),
      .init(label: Wording("言わないとき", "Silent"), rule.guardrail),
      .init(label: Wording("典拠", "Stated in"), sources.joined(by: Wording("、", ", "))),
    ]
    facts += rule.actions.map { action in
      .init(
        label: Wording("取組", "Action"),
        action.name + " [" + action.audienceWording + "] \(action.source.description)")
    }
    facts += rule.examples.map { example in
      .init(
        label: example.triggers
          ? Wording("当てはまる例", "Triggers on") : Wording("当てはまらない例", "Silent on"), example.name)
    }
    return facts.filter { !$0.text.japanese.isEmpty }
  }

  public func json(in language: Language) -> JSONText {
    ["rules": .array(rules.map { json(of: $0.description, in: language) })]
  }

  private func json(of rule: RuleDescription, in language: Language) -> JSONText {
    [
      "id": .string(rule.id),
      "family": .string(rule.family.rawValue),
      "nature": .string(rule.nature.rawValue),
      "name": .string(rule.name.text(in: language)),
      "meaning": .string(rule.meaning.text(in: language)),
      "silent": .string(rule.guardrail.text(in: language)),
      "evidence": .array(rule.evidence.map { .string($0.description) }),
      "actions": .array(
        rule.actions.map { action in
          [
            "name": .string(action.name.text(in: language)),
            "audience": .string(action.audienceWording.text(in: language)),
            "source": .string(action.source.description),
          ]
        }),
      "examples": .array(
        rule.examples.map {
          ["name": .string($0.name.text(in: language)), "triggers": .boolean($0.triggers)]
        }),
    ]
  }
}
