import CollaborationFindings
import CollaborationModel

extension FindingsReport {
  func rule(of finding: Finding) -> Wording {
    analysis.rules[finding.rule]?.name ?? Wording(finding.rule, finding.rule)
  }

  /// How sure a finding is, in words for a meeting.
  func certainty(of finding: Finding) -> Wording {
    switch finding.weight {
    case 3: Wording("はっきり言える点", "can be said clearly")
    case 2: Wording("話し合いたい点", "worth talking about")
    default: Wording("確かめたい点", "to be asked about")
    }
  }

  func name(_ id: String) -> Wording {
    if let participant = analysis.town.participants[id] {
      return Wording(participant.name, participant.englishName ?? participant.name)
    }
    if let meeting = analysis.town.network.meeting(id) {
      return Wording(meeting.name, meeting.englishName ?? meeting.name)
    }
    return Wording(id, id)
  }

  /// A tie as a line of text: A — B.
  func line(_ tie: FindingTie) -> Wording {
    name(tie.from) + (tie.state == .missing ? " … " : " — ") + name(tie.to)
  }

  /// A proposal as a line of text.
  func line(_ proposal: Proposal) -> Wording {
    let tie =
      Wording("「", "Tie “") + name(proposal.from) + Wording("」と「", "” to “")
      + name(proposal.to) + Wording("」をつなぐ", "”")
    guard let introducer = proposal.introducer else { return tie }
    var introduction = Wording("（紹介: 「", " (introduced by “") + name(introducer)
    if let second = proposal.second {
      introduction = introduction + Wording("」、または「", "” or “") + name(second)
    }
    return tie + introduction + Wording("」）", "”)")
  }

  /// An action as a line of text.
  func line(_ action: Action) -> Wording {
    action.name + Wording("（", " (") + action.audienceWording
      + Wording("、\(action.source)）", ", \(action.source))")
  }

  /// Where the documents state what a finding says.
  func sources(of finding: Finding) -> Wording {
    finding.evidence.map { Wording($0.description, $0.description) }.joined(by: Wording("、", ", "))
  }
}

extension Action {
  /// Whom the action is for, in both languages.
  var audienceWording: Wording { audience.map(\.name).joined(by: Wording("・", ", ")) }
}

extension Action.Audience {
  fileprivate var name: Wording {
    switch self {
    case .seniorManagers: Wording(rawValue, "heads of departments")
    case .staff: Wording(rawValue, "staff in charge")
    case .councilOfSocialWelfare: Wording(rawValue, "council of social welfare")
    case .prefecture: Wording(rawValue, "prefecture")
    case .state: Wording(rawValue, "state")
    case .residents: Wording(rawValue, "residents and their groups")
    }
  }
}
