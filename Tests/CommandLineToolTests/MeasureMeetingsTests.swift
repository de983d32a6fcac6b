import Foundation
import GraphMeasures
import Testing

@Suite struct MeasureMeetingsTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let other = smallTown.replacing(
      "members: [hokatsu, kyoi]}",
      with: "members: [hokatsu, kyoi]}\n"
        + "  - {id: kondankai, name: 懇談会, members: [hokatsu, shakyo]}")
    _ = try scratch.file("town.yaml", holding: other)
  }

  private func report(_ options: String...) throws -> JSONReport {
    try JSONReport(["measure", "town.yaml"] + options, in: scratch.folder)
  }

  @Test func meetingsAsNodesAreCountedAndListed() throws {
    let report = try report("--meetings", "members", "--only", "degree")
    #expect(report["network", "participants"] as? Int == 5)
    #expect(report["network", "meetings"] as? Int == 2)
    #expect(report["network", "memberships"] as? Int == 4)
    #expect(report["meetings", "1", "id"] as? String == "kondankai")
    #expect(report["meetings", "1", "measures", "degree"] as? Int == 2)
    #expect(report["participants", "0", "measures", "degree"] as? Int == 4)
  }

  @Test func membershipsAreMeasuredWhereMeetingsAreNodes() throws {
    let report = try report("--meetings", "members")
    for measure in TwoModeMeasure.allCases {
      let name = measure.description.identifier
      #expect(report["participants", "0", "measures", name] != nil, "\(name)")
      #expect(report["meetings", "0", "measures", name] != nil, "\(name)")
    }
    #expect(report["participants", "0", "measures", "twoModeDegree"] as? Int == 1)
    #expect(report["network", "measures", "twoModeDensity", "value"] as? Double == 0.4)
    #expect(report["network", "measures", "projectionDensity", "value"] as? Double == 0.2)
  }

  /// Named, they need no meeting among the nodes.
  @Test func namedMeasuresOfMembershipsAreTakenUnderAnyView() throws {
    let report = try report(
      "--only", "twoModeBetweenness,meetingOverlap,coMembership,projectionDensity")
    #expect(report["meetings", "0", "measures", "twoModeBetweenness"] as? Double != nil)
    let overlap = report["network", "measures", "meetingOverlap", "value", "kaigi–kondankai"]
    #expect(((overlap as? Double ?? 0) - 1.0 / 3).magnitude < 1e-12)
    #expect(
      report["network", "measures", "coMembership", "value", "hokatsu–kyoi"] as? Int == 1)
    let convention =
      report["network", "measures", "projectionDensity", "convention"] as? String
    #expect(convention?.contains("say little") == true)
  }

  @Test func withoutMeetingsMembershipsAreUndefined() throws {
    _ = try scratch.file(
      "none.yaml", holding: String(smallTown.split(separator: "meetings:")[0]))
    let report = try JSONReport(
      ["measure", "none.yaml", "--only", "twoModeDegree,twoModeDensity"], in: scratch.folder)
    #expect(report["participants", "0", "measures", "twoModeDegree"] is NSNull)
    #expect(report["network", "measures", "twoModeDensity", "value"] is NSNull)
  }
}
