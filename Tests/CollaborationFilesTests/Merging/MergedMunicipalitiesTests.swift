import CollaborationModel
import Testing

@testable import CollaborationFiles

@Suite struct MergedMunicipalitiesTests {
  private func town(
    _ name: String, prefecture: String? = nil, code: String? = nil
  ) throws -> (file: String, reading: NetworkReading) {
    var network = CollaborationNetwork(
      name: name + "の図", vocabulary: .standard,
      participants: [
        Participant(id: "fukushi", name: "福祉課", kind: "department"),
        Participant(id: "shakyo", name: "社協", kind: "agency", within: "fukushi"),
      ], ties: [Tie(from: "fukushi", to: "shakyo", kind: "協働")],
      meetings: [
        Meeting(
          id: "kaigi", name: "支援会議",
          members: [Membership(participant: "fukushi"), Membership(participant: "shakyo")])
      ])
    network.municipality = Municipality(name: name, prefecture: prefecture, code: code)
    return (name + ".yaml", NetworkReading(network: network))
  }

  private func differ(_ towns: [(file: String, reading: NetworkReading)]) -> Bool {
    NetworkMerge.differentMunicipalities(in: towns.map(\.reading.network)) != nil
  }

  @Test func municipalitiesDifferByCodeElseByNameAndPrefecture() throws {
    #expect(differ([try town("いろは町"), try town("にほ村")]))
    #expect(differ([try town("朝日町", prefecture: "甲県"), try town("朝日町", prefecture: "乙県")]))
    #expect(differ([try town("朝日町", code: "173614"), try town("朝日町", code: "053031")]))
    #expect(!differ([try town("朝日町", prefecture: "甲県"), try town("朝日町")]))
    #expect(!differ([try town("津幡町", code: "173614"), try town("津ばた町", code: "17361")]))
    #expect(!differ([try town("ＡＢＣ町"), try town("ABC町")]))
  }

  @Test func twoTownsSideBySideShareNobody() throws {
    let merge = NetworkMerge(keepingApart: [try town("いろは町"), try town("にほ村")])
    let network = merge.network
    #expect(network.participants.map(\.name) == ["いろは町 福祉課", "いろは町 社協", "にほ村 福祉課", "にほ村 社協"])
    #expect(Set(network.participants.map(\.id)).count == 4)
    #expect(network.ties.count == 2 && network.meetings.count == 2)
    #expect(network.participants[3].within == network.participants[2].id)
    #expect(network.meetings[1].members.map(\.participant) == network.participants[2...].map(\.id))
    #expect(network.municipality == nil && merge.separated == ["いろは町", "にほ村"])
    #expect(merge.differences == [])
    let again = try NetworkYAML.read(NetworkYAML.text(of: network))
    #expect(again.network == network && again.faults == [])
  }

  @Test func townsOfOneNameAreToldApartByTheirPrefecture() throws {
    let merge = NetworkMerge(
      keepingApart: [try town("朝日町", prefecture: "甲県"), try town("朝日町", prefecture: "乙県")])
    #expect(merge.separated == ["甲県朝日町", "乙県朝日町"])
  }

  @Test func namesThatMayBeOneAreListedAndNotJoined() {
    let pairs = LikelyNamesakes.pairs(
      among: [
        "こども家庭センター", "社会福祉協議会", "教育委員会学校教育課", "保健所", "子ども家庭センター", "いろは町社会福祉協議会", "学校教育課",
        "福祉課",
      ], of: "いろは町")
    #expect(
      Set(pairs) == [
        LikelyNamesakes(first: "こども家庭センター", second: "子ども家庭センター"),
        LikelyNamesakes(first: "社会福祉協議会", second: "いろは町社会福祉協議会"),
        LikelyNamesakes(first: "教育委員会学校教育課", second: "学校教育課"),
      ])
  }
}
