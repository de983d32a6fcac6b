import CollaborationFindings
import CollaborationModel
import GraphCore

/// The findings of a network as people and programs read them.
struct FindingsReport {
  let file: String
  let analysis: NetworkAnalysis

  /// The view as it was asked for, before its kinds were spelled out.
  let asked: NetworkView
  let language: Language

  /// A part of a report: what holds, then what is missing.
  struct Part {
    let title: String
    let findings: [Finding]

    /// What stands there where nothing was found.
    let ifEmpty: String
  }

  var parts: [Part] {
    [
      Part(
        title: say("できている点", "What holds"),
        findings: analysis.findings.filter { $0.nature == .strength },
        ifEmpty: say(
          "記録されたつながりからは、まだ挙げられません。", "Nothing that the recorded ties can bear yet.")),
      Part(
        title: say("不十分な点", "What is missing"),
        findings: analysis.findings.filter { $0.nature == .gap },
        ifEmpty: say(
          "記録されたつながりからは、見当たりません。", "Nothing that the recorded ties would show.")),
    ]
  }

  var title: String {
    let network = analysis.town.network
    let name = language == .english ? network.englishName ?? network.name : network.name
    return say("\(name)：連携の所見", "\(name): findings")
  }

  /// What the figures are made of: without it they could not be found again.
  var basis: [String] {
    let town = analysis.town
    return [
      town.working.view.sentence(asked: asked),
      say(
        "参加主体 \(town.network.participants.count)、つながり \(town.working.graph.edgeCount)、"
          + "会議体 \(town.network.meetings.count)、乱数の種 \(town.seed)",
        "\(town.network.participants.count) participants, \(town.working.graph.edgeCount) ties, "
          + "\(town.network.meetings.count) meetings, seed \(town.seed)"),
    ] + dating
  }

  /// Where the date comes from and what lies outside it, where there is anything to say of that.
  private var dating: [String] {
    let slice = analysis.town.slice
    let isPlain = slice.time.isChosen || slice.time.origin == .undated
    let says = !isPlain || slice.leavesOut || slice.undecidedEnds > 0
    return [says ? slice.sentence(in: language) : nil, slice.emptySentence(in: language)]
      .compactMap { $0 }
  }

  /// How sure a finding is, in words for a meeting.
  func certainty(of finding: Finding) -> String {
    switch finding.weight {
    case 3: say("はっきり言える点", "can be said clearly")
    case 2: say("話し合いたい点", "worth talking about")
    default: say("確かめたい点", "to be asked about")
    }
  }

  func name(_ id: String) -> String {
    if let participant = analysis.town.participants[id] {
      return language == .english ? participant.englishName ?? participant.name : participant.name
    }
    if let meeting = analysis.town.network.meeting(id) {
      return language == .english ? meeting.englishName ?? meeting.name : meeting.name
    }
    return id
  }

  /// A tie as a line of text: A — B.
  func line(_ tie: FindingTie) -> String {
    let line = tie.state == .missing ? "…" : "—"
    return "\(name(tie.from)) \(line) \(name(tie.to))"
  }

  /// A proposal as a line of text.
  func line(_ proposal: Proposal) -> String {
    var line = say(
      "「\(name(proposal.from))」と「\(name(proposal.to))」をつなぐ",
      "Tie “\(name(proposal.from))” to “\(name(proposal.to))”")
    if let introducer = proposal.introducer {
      let second = proposal.second.map {
        say("、または「\(name($0))」", " or “\(name($0))”")
      }
      line += say(
        "（紹介: 「\(name(introducer))」\(second ?? "")）",
        " (introduced by “\(name(introducer))”\(second ?? ""))")
    }
    return line
  }

  /// An action as a line of text.
  func line(_ action: Action) -> String {
    let audience = action.audience.map { $0.name.text(in: language) }
      .joined(separator: say("・", ", "))
    return "\(action.name.text(in: language))\(say("（", " ("))\(audience)\(say("、", ", "))"
      + "\(action.source)\(say("）", ")"))"
  }
}

extension Action.Audience {
  /// The audience in both languages.
  var name: Wording {
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
