import CollaborationFindings
import CollaborationModel
import PlainText

/// The rules, family by family, as `tsunagi gaps --rules` lists them.
struct RuleListing {
  let rules: [any Rule]
  let language: Language

  private var families: [(family: RuleFamily, rules: [RuleDescription])] {
    RuleFamily.allCases.compactMap { family in
      let ofFamily = rules.map(\.description).filter { $0.family == family }
      return ofFamily.isEmpty ? nil : (family, ofFamily)
    }
  }

  private func facts(of rule: RuleDescription) -> [(String, String)] {
    var facts = [
      (say("言うこと", "Says"), rule.meaning.text(in: language)),
      (say("言わないとき", "Silent"), rule.guardrail.text(in: language)),
      (
        say("典拠", "Stated in"),
        rule.evidence.map(\.description).joined(separator: say("、", ", "))
      ),
    ]
    facts += rule.actions.map { action in
      let audience = action.audience.map { $0.name.text(in: language) }
        .joined(separator: say("・", ", "))
      return (
        say("取組", "Action"), "\(action.name.text(in: language)) [\(audience)] \(action.source)"
      )
    }
    facts += rule.examples.map { example in
      (
        example.triggers ? say("当てはまる例", "Triggers on") : say("当てはまらない例", "Silent on"),
        example.name.text(in: language)
      )
    }
    return facts.filter { !$0.1.isEmpty }
  }

  private func title(of rule: RuleDescription) -> String {
    let nature = rule.nature == .strength ? say("できている点", "strength") : say("不十分な点", "gap")
    return "\(rule.name.text(in: language)) [\(nature)]"
  }

  var text: String {
    families.map { family, rules in
      let title = say("■ \(family.name.japanese)", family.name.english)
      return "\(title)\n"
        + rules.map { rule in
          "\n\(rule.id)  \(self.title(of: rule))\n"
            + facts(of: rule).map { "    \($0.0): \($0.1)\n" }.joined()
        }.joined()
    }.joined(separator: "\n")
  }

  var markdown: String {
    families.map { family, rules in
      "## \(family.name.text(in: language))\n"
        + rules.map { rule in
          "\n### `\(rule.id)` \(FindingsReport.escaped(self.title(of: rule)))\n\n"
            + facts(of: rule).map { "- \($0.0): \(FindingsReport.escaped($0.1))\n" }.joined()
        }.joined()
    }.joined(separator: "\n")
  }

  var json: JSONText {
    [
      "rules": .array(
        rules.map(\.description).map { rule in
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
                  "audience": .string(
                    action.audience.map { $0.name.text(in: language) }
                      .joined(separator: say("・", ", "))),
                  "source": .string(action.source.description),
                ]
              }),
            "examples": .array(
              rule.examples.map {
                [
                  "name": .string($0.name.text(in: language)), "triggers": .boolean($0.triggers),
                ]
              }),
          ]
        })
    ]
  }
}
