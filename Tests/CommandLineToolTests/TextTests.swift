import PlainText
import Testing

@Suite struct TextTests {
  @Test func aNumberIsWrittenWithTheFewestDigitsThatReadBack() {
    #expect(JSONText.number(0.1).document == "0.1\n")
    #expect(JSONText.number(1.0 / 3).document == "0.3333333333333333\n")
    #expect(JSONText.number(9).document == "9\n")
    #expect(JSONText.number(.nan).document == "null\n")
    #expect(JSONText.number(1e-7).document == "1e-07\n")
  }

  @Test func textIsEscapedScalarByScalar() {
    #expect(
      JSONText.string("a\"\u{301}\\\r\n\u{1}").document == "\"a\\\"\u{301}\\\\\\r\\n\\u0001\"\n")
  }

  @Test func keysKeepTheirOrder() {
    let value: JSONText = ["b": .integer(1), "a": ["d": [], "c": .null]]
    #expect(
      value.document == "{\n  \"b\": 1,\n  \"a\": {\n    \"d\": [],\n    \"c\": null\n  }\n}\n")
  }

  @Test func aFullWidthCharacterTakesTwoColumns() {
    #expect("包括".displayWidth == 4)
    #expect("がa—".displayWidth == 4)
    #expect("ｶﾅ".displayWidth == 2)
    #expect("🪴⭐👩\u{200D}⚕️".displayWidth == 6)
  }
}
