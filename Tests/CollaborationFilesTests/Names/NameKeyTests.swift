import Testing

@testable import CollaborationFiles

/// What a reader of Japanese cannot tell apart is one name; what a reader can is two.
@Suite struct NameKeyTests {
  @Test(arguments: [
    ("包括〜支援", "包括～支援"), ("包括−支援", "包括－支援"), ("包括‐支援", "包括-支援"), ("病院･薬局", "病院・薬局"),
    ("ﾎｳｶﾂｾﾝﾀｰ", "ホウカツセンター"), ("ｶﾞｲﾄﾞ", "ガイド"), ("ヘルパー", "へルパー"), ("㈱みどり", "（株）みどり"),
    ("(株)みどり", "（株）みどり"), ("第Ⅲ地区", "第III地区"), ("ＮＰＯ法人ＡＢＣ", "NPO法人ABC"), ("社\u{200B}協", "社協"),
    ("社\u{00AD}協", "社協"), ("社\u{3164}協", "社協"), ("社\u{E0041}協", "社協"), ("福祉　課", "福祉課"),
    ("はたらき舎 B型", "はたらき舎B型"), ("か\u{3099}っこう", "がっこう"), ("センタ－", "センター"), ("New  York", "New York"),
    ("辻\u{E0100}", "辻"), ("１", "1"),
  ])
  func lookalikesHaveOneKey(first: String, second: String) {
    #expect(NameKey(first) == NameKey(second))
  }

  @Test(arguments: [
    ("1.0", "1"), ("New York", "NewYork"), ("a", "A"), ("社協", "社会福祉協議会"), ("第1地区", "第11地区"),
    ("こども", "子ども"), ("a-b", "ab"), ("北部・南部", "北部南部"), ("", "a"),
  ])
  func whatAReaderTellsApartHasTwo(first: String, second: String) {
    #expect(NameKey(first) != NameKey(second))
  }

  @Test func keysOfKeysAreThemselves() {
    for text in ["ﾎｳｶﾂ ｾﾝﾀｰ", "㈱ A　B", "〜−･", "\u{200B}", "ヘベペ"] {
      let key = NameKey(text)
      #expect(NameKey(key.text) == key, "\(text)")
    }
  }

  // MARK: Several names in a cell

  private static let known: Set = [
    "福祉課", "社協", "民生委員・児童委員協議会", "税務課", "住民課", "JA あさひ", "包括",
  ]

  @Test(arguments: [
    ("福祉課、社協", ["福祉課", "社協"]), ("福祉課・社協", ["福祉課", "社協"]),
    ("福祉課／社協", ["福祉課", "社協"]), ("福祉課,社協", ["福祉課", "社協"]),
    ("福祉課　社協", ["福祉課", "社協"]), ("福祉課\n社協\n", ["福祉課", "社協"]),
    ("福祉課、 社協；税務課", ["福祉課", "社協", "税務課"]),
    ("民生委員・児童委員協議会", ["民生委員・児童委員協議会"]),
    ("福祉課・民生委員・児童委員協議会・社協", ["福祉課", "民生委員・児童委員協議会", "社協"]),
    ("JA あさひ 福祉課", ["JA あさひ", "福祉課"]), ("福祉課", ["福祉課"]),
    // Where a piece is not known, a sign that may stand in a name parts nothing…
    ("福祉課・謎", ["福祉課・謎"]), ("謎　福祉課", ["謎　福祉課"]),
    // …and one that may not parts the known from the unknown.
    ("福祉課、謎・会", ["福祉課", "謎・会"]), ("謎、何", ["謎、何"]), ("・", ["・"]), ("", [""]),
  ])
  func aCellIsDividedWhereEveryPieceIsKnown(cell: String, names: [String]) {
    let division = NameDivision { Self.known.contains($0) }
    #expect(division.names(in: cell) == names)
  }

  @Test func aLongTextIsNoListOfNames() {
    let text = String(repeating: "福祉課・", count: 5_000)
    #expect(NameDivision { $0 == "福祉課" }.names(in: text).count == 1)
  }

  // MARK: Numbers

  @Test(arguments: [
    ("1,200", "1200"), ("１，２００", "1200"), ("12,345人", "12345"), ("11か所", "11"), ("3.0", "3"),
    ("3", "3"),
    ("1,2", "1,2"), ("1234,567", "1234,567"), ("人", "人"), ("2.5", "2.5"), ("1,234.5", "1234.5"),
    ("", ""),
  ])
  func numbersAreReadAsPeopleWriteThem(text: String, number: String) {
    #expect(TableNumber.plain(text) == number)
  }

  @Test(arguments: [
    ("3（調整）", "3"), ("3 調整する", "3"), ("３：調整", "3"), ("2～3", "2~3"), ("3", "3"), ("○", "○"),
    ("3(2024)", "3(2024)"),
  ])
  func aStepMayAlsoSayWhatItIsCalled(text: String, step: String) {
    #expect(TableNumber.step(text) == step)
  }
}
