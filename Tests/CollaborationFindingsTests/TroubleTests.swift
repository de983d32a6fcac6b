import CollaborationFiles
import CollaborationModel
import Testing

@testable import CollaborationFindings

@Suite("Trouble is no achievement, and nothing is said of ties that are not there")
struct TroubleTests {
  private func town(_ status: Tie.Status) -> CollaborationNetwork {
    ExampleTown().with("福祉課", "地域福祉", kind: "department")
      .with("センター", "子ども", kind: "department").with("教委", "教育", kind: "department")
      .tie("福祉課", "センター") { $0.depth = Depth(level: 3) }
      .tie("センター", "教委") {
        $0.depth = Depth(level: 4)
        $0.status = status
      }
      .tie("福祉課", "教委") { $0.status = .wanted }.network
  }

  private func findings(_ network: CollaborationNetwork) -> [Finding] {
    NetworkAnalysis(of: network).findings
  }

  @Test("A strained tie is a finding of its own, and no strength rests on it")
  func strained() {
    let sound = findings(town(.existing))
    #expect(sound.contains { $0.nature == .strength && $0.rule == "deep-across-welfare" })
    #expect(!sound.contains { $0.rule == "strained-ties" })

    let strained = findings(town(.strained))
    #expect(strained.first { $0.rule == "strained-ties" }?.participants == ["センター", "教委"])
    for finding in strained where finding.nature == .strength {
      #expect(finding.rule == "wanted-stated", "\(finding.rule)")
      for tie in finding.ties { #expect(tie.state != .strained) }
    }
  }

  @Test("Nobody who is at odds with an end introduces it", arguments: [Tie.Status.strained, .bad])
  func introducer(status: Tie.Status) {
    func proposals(_ network: CollaborationNetwork) -> [Proposal] {
      findings(network).flatMap(\.proposals).filter { Set([$0.from, $0.to]) == ["福祉課", "教委"] }
    }
    #expect(proposals(town(.existing)).contains { $0.introducer == "センター" })
    for proposal in proposals(town(status)) {
      #expect(proposal.introducer == nil && proposal.second == nil)
    }
    #expect(
      proposals(town(.strained)).allSatisfy { $0.reason.japanese.contains("ぎくしゃくしているため") })
  }

  @Test("Functions that no tie joins are no strength")
  func functionsWithoutTies() {
    let apart = ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }
      .with("社協", "地域福祉") { $0.functions = ["参加支援", "地域づくり"] }
    #expect(findings(apart.network).allSatisfy { $0.nature == .gap })
    #expect(
      findings(apart.network).allSatisfy { !$0.sentence.japanese.contains("つながっています") })
    #expect(
      findings(apart.tie("包括", "社協").network).contains { $0.rule == "functions-together" })
  }

  @Test(
    "What the team wrote down about a wanted tie is told in its own words, where the wish is told")
  func wantedInFull() throws {
    let network = ExampleTown().with("社協", "地域福祉").with("教委", "教育").asOf("FY2025")
      .tie("社協", "教委") {
        $0.status = .wanted
        $0.wanted = WantedTie(
          expectation: "早く気づく", barrier: "窓口がわからない", need: "名刺", action: "あいさつする",
          owner: "社協", due: CalendarPeriod("2025-03"))
      }.network
    for rule in ["wanted-stated", "wanted-overdue"] {
      let finding = try #require(findings(network).first { $0.rule == rule })
      let details = try #require(finding.details.first)
      for word in [
        "期待すること「早く気づく」", "障壁「窓口がわからない」", "必要なもの「名刺」", "アクション「あいさつする」",
        "担当「社協」", "期限 令和7年3月",
      ] {
        #expect(details.japanese.contains(word), "\(word)")
      }
      #expect(details.english.contains("due 2025-03"))
    }
  }

  @Test("A wish about which nothing was written has no details")
  func wantedInShort() {
    #expect(findings(town(.existing)).allSatisfy(\.details.isEmpty))
  }
}

@Suite("The examples of the rules speak the words that ship")
struct ExampleWordsTests {
  @Test("Every sector, kind, function and role of an example is a shipped word")
  func words() {
    let shipped = Vocabulary.standard
    let sectors = Set(shipped.sectors.map(\.id))
    let functions = Set(shipped.functions.map(\.id))
    let roles = Set(shipped.roles.map(\.id))
    for rule in RuleCatalogue.all {
      for network in rule.description.examples.map(\.network) {
        for person in network.participants {
          #expect(shipped.participantKinds.contains { $0.id == person.kind }, "\(person.kind)")
          #expect(sectors.isSuperset(of: person.sectors), "\(person.sectors)")
          #expect(functions.isSuperset(of: person.functions), "\(person.functions)")
          #expect(roles.isSuperset(of: person.roles), "\(person.roles)")
        }
        for tie in network.ties {
          let word = shipped.tieKind(tie.kind)
          #expect(word != nil, "\(tie.kind)")
          #expect(word?.nature == network.vocabulary.tieKind(tie.kind)?.nature, "\(tie.kind)")
        }
        for sector in network.vocabulary.sectors {
          let isWelfare = network.vocabulary.group(ofSector: sector.id)?.isWelfare
          #expect(shipped.group(ofSector: sector.id)?.isWelfare == isWelfare, "\(sector.id)")
        }
      }
    }
  }
}
