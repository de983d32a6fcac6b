import Scene
import Testing

struct LineBreakingTests {
  @Test(arguments: [
    ("地域包括支援センター", ["地域包括支援", "センター"]),
    ("精神科ソーシャルワーカー", ["精神科", "ソーシャル", "ワーカー"]),
    ("子ども家庭総合支援室", ["子ども家庭", "総合支援室"]),
    ("民生委員・児童委員", ["民生委員・", "児童委員"]),
    ("法専門職（司法の専門職）", ["法専門職", "（司法の", "専門職）"]),
  ])
  func aNameIsBrokenBetweenItsWords(_ label: String, _ lines: [String]) {
    #expect(LineBreaking(label).lines(ofAtMost: 6) == lines)
  }

  @Test(arguments: [
    ("支援会議（生活困窮者自立支援法第9条）", ["支援会議", "（生活困窮者", "自立支援法第9条）"]),
    ("地区担当（子ども家庭総合支援室）", ["地区担当", "（子ども家庭総合支援室）"]),
    ("保健福祉部職員向けの研修（ケース検討つき）", ["保健福祉部", "職員向けの研修", "（ケース検討つき）"]),
    ("園庭（6～12月に月1回程度開放）", ["園庭", "（6～12月に", "月1回程度開放）"]),
    ("オープンスペースの管理者（当事者）", ["オープンスペースの", "管理者（当事者）"]),
    ("専門職（制度側）", ["専門職（制度側）"]),
  ])
  func bracketsThatDoNotFitBehindANameBeginALine(_ label: String, _ lines: [String]) {
    #expect(LineBreaking(label).lines(around: 10) == lines)
  }

  @Test(arguments: ["研修モデルづくり", "コミュニティの場", "AU-CASEの対象者"])
  func whatBelongsToTheWordBeforeItBeginsNoLine(_ label: String) {
    for ems in stride(from: 6.0, through: 8, by: 1) {
      for line in LineBreaking(label).lines(around: ems) {
        #expect(!["づ", "の", "C"].contains(line.first))
      }
    }
  }

  @Test func aNameThatFitsStaysOnOneLine() {
    #expect(LineBreaking("地域包括支援センター").lines(around: 10) == ["地域包括支援センター"])
  }

  @Test func aWordIsNotSplitForTheSakeOfOneCharacter() {
    #expect(LineBreaking("地区ネットワーク委員会").lines(around: 7) == ["地区ネットワーク", "委員会"])
  }

  @Test(arguments: [3.0, 5, 7, 9])
  func noLineBeginsOrEndsWithACharacterThatMustNot(_ ems: Double) {
    let label = "支援会議（生活困窮者自立支援法第９条）、「困りごと」センター・コーナー"
    for line in LineBreaking(label).lines(ofAtMost: ems) {
      #expect(!"、）」・ー".contains(line.first!))
      #expect(!"（「".contains(line.last!) || line.count == 1)
    }
  }

  @Test func nothingIsLostWhereverTheBreaksFall() {
    let label = "困りごとマルっとサポートセンター（直営）×3"
    for ems in stride(from: 2.0, through: 12, by: 0.5) {
      #expect(LineBreaking(label).lines(ofAtMost: ems).joined() == label)
    }
  }

  @Test func anEmptyNameHasNoLines() {
    #expect(LineBreaking("").lines(around: 8).isEmpty)
    #expect(LineBreaking("　 ").lines(around: 8).isEmpty)
  }
}
