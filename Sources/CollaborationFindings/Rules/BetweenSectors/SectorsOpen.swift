import CollaborationModel
import GraphCore

/// Ties that cross sectors as often as chance would have it, or more.
struct SectorsOpen: Rule {
  let description = RuleDescription(
    id: "sectors-open", family: .betweenSectors, nature: .strength,
    name: Wording("分野の壁が偶然の範囲を超えて見られない", "No wall between sectors beyond chance"),
    meaning: Wording(
      "分野をまたぐつながりの割合が、分野の大きさから偶然に見込まれるところと変わらないか、それより多くなっています。",
      "Ties cross sectors as often as the sizes of the sectors would lead to, or more often."),
    guardrail: Wording(
      "偶然より内向きのときは言いません。つながりが5本に満たないときも言いません。",
      "Silent where ties are more inward than by chance, and on fewer than five ties."),
    evidence: [DocumentLines("000", 369, 426), DocumentLines("002", 884)],
    actions: [.facesKnown, .whereToGo],
    examples: [
      .triggering(
        Wording("内と外に同じようにつながる", "Inward and outward alike"),
        ExampleTown().grid(sectors: ["高齢", "障害"], of: 6, every: 5) { _, _ in true }.ring("高齢", 6)
          .ring("障害", 6).network),
      .silent(
        Wording("二つの分野がそれぞれ固まっている", "Two sectors, each to itself"),
        ExampleTown().with(6, "高齢").with(6, "障害").ring("高齢", 6).ring("障害", 6)
          .tie("高齢1", "障害1").network),
    ])

  func statements(of town: Town) -> [Statement] {
    guard let (index, test) = WholeMixing.test(of: town), test.p >= 0.1,
      town.working.graph.edgeCount >= 5
    else { return [] }
    let (value, expected) = (Self.number(index), Self.number(test.expected))
    let isOutward = test.p > 0.95
    return [
      Statement(
        weight: .fixed(1), sectors: town.sectors.map(\.sector),
        figure: ("eiIndex", index),
        // Printed beside the figure; the question whether ties are inward is asked elsewhere.
        test: Statement.Test(
          null: test.null, expected: test.expected, p: test.p, method: test.method, leastP: 1)
      ) { _ in
        isOutward
          ? Wording(
            "つながりは、偶然に見込まれるよりも分野の外に向いています（E-I指標 \(value)、偶然なら\(expected)）。",
            "Ties lead outside their sectors more often than by chance (E-I index \(value), \(expected)"
              + " by chance).")
          : Wording(
            "分野の内と外のつながりの割合は偶然の範囲で、分野の壁は見られません（E-I指標 \(value)、偶然なら\(expected)）。",
            "Ties within and across sectors are within chance: no wall shows (E-I index \(value),"
              + " \(expected) by chance).")
      }
    ]
  }

  /// An index with three decimals.
  static func number(_ value: Double) -> String {
    let thousandths = Int((value.magnitude * 1000).rounded())
    let digits = String(thousandths % 1000)
    let sign = value < 0 && thousandths > 0 ? "−" : "+"
    return sign + "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count)
      + digits
  }
}
