import CollaborationModel
import Testing

@Suite("What a participant is taken for")
struct ClassificationTests {
  private func person(
    _ name: String, _ kind: String = "role", _ change: (inout Participant) -> Void = { _ in }
  ) -> Participant {
    var person = Participant(id: "x", name: name, kind: kind)
    change(&person)
    return person
  }

  @Test("Kind, side and role decide where somebody stands, before any name does")
  func standing() {
    #expect(person("市長", "theme").standing == .thing)
    #expect(person("A", "department").standing == .government)
    #expect(person("A", "agency").standing == .agency)
    #expect(person("A", "resident-group").standing == .community)
    #expect(person("A", "role") { $0.side = .community }.standing == .community)
    #expect(person("コーディネーター", "role") { $0.side = .community }.standing == .community)
    #expect(person("A", "resident") { $0.roles = ["lead-user"] }.standing == .household)
    #expect(person("A", "resident") { $0.tier = "世帯・近隣" }.standing == .household)
    #expect(person("隣の人", "resident") { $0.tier = "世帯・近隣" }.standing == .community)
    let desk = person("A", "agency") {
      $0.side = .community
      $0.functions = ["相談支援"]
    }
    #expect(desk.standing == .agency, "who holds a desk works in the community and is not of it")
  }

  @Test(
    "A resident who consults an agency or is supported by one is the household, unless a name says neighbour"
  )
  func supported() {
    func standing(_ name: String, _ tie: Tie) -> Standing? {
      CollaborationNetwork(
        name: "町",
        participants: [
          Participant(id: "x", name: name, kind: "resident"),
          Participant(id: "a", name: "機関", kind: "agency"),
        ], ties: [tie]
      ).classified().participants[0].classification.standing
    }
    let consults = Tie(from: "x", to: "a", kind: "相談", isDirected: true)
    #expect(standing("主体01", consults) == .household)
    #expect(standing("本人", consults) == .household)
    #expect(standing("近隣住民", consults) == .community)
    #expect(standing("主体01", Tie(from: "a", to: "x", kind: "支援")) == .household)
    #expect(standing("主体01", Tie(from: "a", to: "x", kind: "協働")) == .community)
    #expect(
      standing("主体01", Tie(from: "a", to: "x", kind: "支援", status: .wanted)) == .community)
  }

  @Test("A profession without a number is not one person, and neither is a number of people")
  func onePerson() {
    func isOne(_ name: String, _ count: Int? = nil, _ kind: String = "role") -> Bool {
      person(name, kind) { $0.count = count }.has(.onePerson)
    }
    #expect(isOne("重層担当者") && isOne("保健師", 1))
    #expect(!isOne("保健師") && !isOne("民生委員") && !isOne("重層担当者", 3))
    #expect(!isOne("社協", nil, "agency"))
  }

  @Test("市長 is a head of the town, 市長寿課 is not, and 社会福祉協議会 is no assembly")
  func heads() {
    func isHead(_ name: String) -> Bool { person(name).has(.decisionMaker) }
    #expect(isHead("副市長") && isHead("町長") && isHead("福祉部長"))
    #expect(!isHead("茅ヶ崎市長寿課") && !isHead("茅ヶ崎市社会福祉協議会"))
  }

  @Test("Roles, functions and jurisdiction say what a name need not")
  func facts() {
    #expect(person("A") { $0.roles = ["promoter"] }.has(.coordinator))
    #expect(person("A", "agency") { $0.functions = ["多機関協働"] }.has(.coordinator))
    #expect(person("A") { $0.roles = ["lead-department"] }.has(.policyMaker))
    #expect(person("A", "agency") { $0.jurisdiction = "都道府県" }.has(.prefectural))
    #expect(!person("児童相談所", "agency") { $0.jurisdiction = "市町村" }.has(.prefectural))
    #expect(person("A", "department") { $0.sectors = ["行政管理"] }.has(.leader))
  }

  @Test("What is stated stands, whatever the name hints at")
  func stated() {
    var town = CollaborationNetwork(name: "町", participants: [person("生活支援コーディネーター")])
    town.participants[0].classification = Classification(
      standing: .community, traits: [], notices: [])
    #expect(town.classified() == town)
    #expect(!town.participants[0].has(.coordinator) && town.participants[0].standing == .community)
    #expect(town.nameEstimates().isEmpty)
  }

  @Test("Another name changes nothing once a network is classified")
  func renamed() {
    let names = ["本人", "保健師", "生活支援コーディネーター", "財政課", "家族会", "児童相談所", "ハローワーク", "町"]
    for kind in ["resident", "role", "department", "resident-group", "agency"] {
      var town = CollaborationNetwork(
        name: "町", municipality: Municipality(name: "町"),
        participants: names.enumerated().map {
          Participant(id: "\($0)", name: $1, kind: kind, side: kind == "department" ? .inside : nil)
        })
      town = town.classified()
      var anonymous = town
      for index in anonymous.participants.indices {
        anonymous.participants[index].name = "主体\(index)"
      }
      anonymous = anonymous.classified()
      for (one, other) in zip(town.participants, anonymous.participants) {
        #expect(one.standing == other.standing)
        for trait in Trait.allCases { #expect(one.has(trait) == other.has(trait)) }
        for notice in 1...24 {
          #expect(one.isPartner(ofNotice: notice) == other.isPartner(ofNotice: notice))
        }
      }
    }
  }

  @Test("Only what a name decides is called an estimate")
  func estimates() {
    let town = CollaborationNetwork(
      name: "町",
      participants: [
        person("福祉課", "department"), person("保健師"), person("生活支援コーディネーター"),
        person("ハローワーク", "agency"),
        person("調整役") {
          $0.roles = ["coordinator"]
          $0.classification.traits = [.onePerson]
        },
      ], meetings: [Meeting(id: "m", name: "支援会議"), Meeting(id: "n", name: "総会")])
    let estimates = town.nameEstimates()
    #expect(estimates.map(\.name) == ["保健師", "生活支援コーディネーター", "ハローワーク", "支援会議"])
    #expect(estimates[0].isOfMany && estimates[1].traits == [.coordinator])
    #expect(estimates[2].notices == [4] && estimates[3].isAboutCases)
  }
}
