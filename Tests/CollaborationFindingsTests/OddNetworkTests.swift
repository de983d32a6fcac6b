import CollaborationFindings
import CollaborationModel
import GraphCore
import Testing

@Suite("Rules read whatever a file may hold")
struct OddNetworkTests {
  private let rules = RuleCatalogue.all.filter { $0.description.family != .betweenSectors }

  @Test("A network of nothing gives no finding")
  func nothing() {
    #expect(NetworkAnalysis(of: CollaborationNetwork(name: "空"), rules: rules).findings.isEmpty)
  }

  @Test(
    "Any mixture of words, ends and statuses gives whole sentences, the same ones each time",
    arguments: 0..<40)
  func odd(number: Int) throws {
    let vocabulary = try Datasets.network("patterns", "f1x-good").vocabulary
    var generator = SplitMix64(seed: 5, stream: number)
    func one<T>(of choices: [T]) -> T { choices[generator.below(choices.count)] }
    var network = CollaborationNetwork(
      name: "odd", vocabulary: number.isMultiple(of: 3) ? Vocabulary() : vocabulary)
    network.asOf = one(of: [nil, CalendarPeriod("FY2023"), CalendarPeriod("2020-05")])
    let count = generator.below(30)
    for place in 0..<count {
      var person = Participant(
        id: "p\(place)", name: one(of: ["市長", "当事者団体", "本人", "児童相談所", "A", "コーディネーター"]),
        kind: one(of: ["department", "agency", "resident", "role", "place", "area", "theme", "x"]))
      person.sectors = one(of: [[], ["高齢"], ["教育", "子ども"], ["行政管理"], ["x"]])
      person.tier = one(of: [nil, "世帯・近隣", "小学校区・地区"])
      person.side = one(of: [nil, .inside, .outside, .community])
      person.within = one(of: [nil, "p0", "p\(place)", "nobody"])
      person.functions = one(of: [[], ["相談支援"], ["多機関協働", "地域づくり"]])
      person.roles = one(of: [[], ["coordinator"], ["decision-maker", "liaison-desk"]])
      person.count = one(of: [nil, 1, 11])
      person.lifespan.until = one(of: [
        nil, nil, .unknown, CalendarPeriod("2019").map { .period($0) },
      ])
      network.participants.append(person)
    }
    let ends = (0..<max(1, count)).map { "p\($0)" } + ["m0", "m1"]
    for _ in 0..<(count * 2) {
      var tie = Tie(
        from: one(of: ends), to: one(of: ends),
        kind: one(of: ["協働", "つなぎ", "委託", "兼務", "契機", "排除", "支援", "x"]))
      tie.isDirected = one(of: [true, false])
      tie.status = one(of: Array(Tie.Status.allCases))
      tie.reports = one(of: [
        nil, Reports(from: .unanswered, to: .notTied),
        Reports(from: .tied(depth: Depth(level: 4)), to: .tied(depth: Depth(level: 1))),
      ])
      tie.wanted = one(of: [nil, WantedTie(due: CalendarPeriod("2018"))])
      tie.lifespan.until = one(of: [nil, nil, .unknown, CalendarPeriod("2019").map { .period($0) }])
      network.ties.append(tie)
    }
    for place in 0..<3 {
      var meeting = Meeting(id: "m\(place)", name: "支援会議")
      meeting.members = (0..<generator.below(6)).map { _ in Membership(participant: one(of: ends)) }
      network.meetings.append(meeting)
    }
    network.statedGaps = [StatedGap(id: "g", need: "n", cover: one(of: [nil, .nobody, .fields]))]

    let findings = NetworkAnalysis(of: network, rules: rules).findings
    #expect(findings == NetworkAnalysis(of: network, rules: rules).findings)
    for finding in findings {
      #expect(finding.sentence.japanese.hasSuffix("。"), "\(finding.sentence.japanese)")
      let words = finding.sentence.japanese + finding.sentence.english
      #expect(!words.contains("（）") && !words.contains("()"), "\(finding.rule): \(words)")
    }
  }
}
