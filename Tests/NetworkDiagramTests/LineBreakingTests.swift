import Testing

@testable import NetworkDiagram

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
