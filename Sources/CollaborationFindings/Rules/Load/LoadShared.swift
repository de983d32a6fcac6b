import CollaborationModel

/// The ways between others run through many people.
struct LoadShared: Rule {
  let description = RuleDescription(
    id: "load-shared", family: .load, nature: .strength,
    name: Wording("複数人で支えるつなぎ", "Carried by many"),
    meaning: Wording(
      "参加主体どうしをつなぐ道が、図にいる人の半分以上に分かれて通っています。",
      "The ways between participants run through half the people in the map, or more."),
    guardrail: Wording(
      "一人を表す参加主体が4未満のときは言いません。兼務は一人に合わせて数えます。",
      "Silent with fewer than four people. Several posts of one person count as one."),
    evidence: [DocumentLines("000", 295, 429)],
    actions: [.jointStructure, .practiceReviewed],
    examples: [
      .triggering(Wording("輪のように支える", "In a ring"), LoadExamples.ring().network),
      .silent(
        Wording("一人を通る", "Through one"),
        LoadExamples.star(center: "担当者", kind: "role").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let carried = Load(town).carried(in: town)
    guard carried.count >= 4, let number = Load.effectiveNumber(of: carried),
      number * 2 >= Double(carried.count)
    else { return [] }
    let told = number.oneDecimal
    return [
      Statement(weight: .fixed(1), figure: ("effectivePeople", number)) { _ in
        Wording(
          "図にいる\(carried.count)人のうち、つなぎを実際に支えているのはおよそ\(told)人分で、"
            + "複数人に分かれています。",
          "Of \(carried.count) people in the map about \(told) carry the ways between others.")
      }
    ]
  }
}

extension Double {
  /// The number to one decimal, in the same way whatever the locale.
  var oneDecimal: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
