import CollaborationModel

/// The words that several rules on pairs of sectors use.
enum PairWords {
  /// 「高齢と教育」.
  static func pair(_ pair: SectorPair, in town: Town) -> Wording {
    let (first, second) = (town.name(ofSector: pair.first), town.name(ofSector: pair.second))
    return Wording(
      "\(first.japanese)と\(second.japanese)", "\(first.english) and \(second.english)")
  }

  /// A number with one decimal.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value.magnitude * 10).rounded())
    return "\(value < 0 && tenths > 0 ? "−" : "")\(tenths / 10).\(tenths % 10)"
  }

  /// How a number of ties that is small stands to chance.
  static func few(_ test: Statement.Test?, _ band: ChanceBand?) -> Wording {
    // Where chance gives no tie either, the comparison says nothing and is left out.
    guard let test, let band, test.expected >= 0.05 else { return Wording("", "") }
    let number = decimal(test.expected)
    switch band {
    case .clearly, .somewhat:
      return Wording(
        "偶然なら\(number)本ほどになるところで、\(band.wording.japanese)少ないといえます。",
        " By chance there would be about \(number): \(band.wording.english) fewer.")
    case .withinChance where standsOutAlone(test):
      return Wording(
        "偶然なら\(number)本ほどで、この組だけをみれば少なめですが、多くの組を一度に調べた中では偶然の範囲です。",
        " By chance there would be about \(number): few for this pair by itself, and within chance among"
          + " all the pairs that were looked at.")
    case .withinChance:
      return Wording(
        "偶然でもありうる範囲です（期待\(number)本）。",
        " That is within chance (about \(number) expected).")
    }
  }

  /// How often something is so of a pair's ties, beside its share over all sectors.
  static func share(_ expected: Double, of ties: Int, _ band: ChanceBand?) -> Wording {
    let number = decimal(expected)
    guard let band, band != .withinChance else {
      return Wording(
        "分野をまたぐつながり全体での割合からみると、偶然の範囲です（期待\(number)本）。",
        " Given its share over all sectors that is within chance (\(number) of \(ties) expected).")
    }
    return Wording(
      "分野をまたぐつながり全体での割合からは\(number)本ほどのところで、\(band.wording.japanese)偏っています。",
      " By its share over all sectors it would be \(number) of \(ties): \(band.wording.english) out"
        + " of the ordinary.")
  }

  /// Whether a figure would be out of the ordinary had nothing else been tested.
  static func standsOutAlone(_ test: Statement.Test?) -> Bool { (test?.p ?? 1) < 0.05 }

  /// The test of how little a pair is tied.
  static func littleTest(_ pair: SectorPair, in town: Town) -> Statement.Test? {
    pair.chance.map {
      Statement.Test(
        null: "quasi-independence", expected: $0.expected, p: $0.littleP,
        method: $0.method, leastP: $0.leastLittleP)
    }
  }

  /// Whether both are fields of their own, and neither 横断 nor not known.
  static func joinsFields(_ pair: SectorPair, in town: Town) -> Bool {
    pair.sectors.allSatisfy { sector in
      ![SectorGroupID.across, SectorGroupID.other].contains(
        town.network.vocabulary.group(ofSector: sector)?.id ?? "")
    }
  }

  /// Whether a pair without ties is worth a question though chance may have made it so: something was
  /// asked of both, word does not get from one to the other, and nobody has said that they work on a
  /// common need.
  static func isWorthAsking(_ pair: SectorPair, in town: Town) -> Bool {
    return joinsFields(pair, in: town) && !pair.areNear
      && pair.sectors.allSatisfy(town.sectorPairs.tied.contains)
      && !town.coverTogether(pair)
  }
}

extension Town {
  /// Whether participants of both sectors of a pair cover a stated need together (調整).
  func coverTogether(_ pair: SectorPair) -> Bool {
    network.statedGaps.contains { gap in
      gap.cover == .fields
        && pair.sectors.allSatisfy { sector in
          gap.coveredBy.contains { mainSector(of: $0) == sector }
        }
    }
  }

  /// Those who belong first to either sector of a pair.
  func members(of pair: SectorPair) -> [String] {
    let both = Set(members(of: pair.first) + members(of: pair.second))
    return people.map(\.id).filter(both.contains)
  }

  /// Those of a pair who have one of some of its ties.
  func ends(of ties: [SectorDyad], of pair: SectorPair) -> [String] {
    members(of: pair).filter { id in ties.contains { $0.first == id || $0.second == id } }
  }
}
