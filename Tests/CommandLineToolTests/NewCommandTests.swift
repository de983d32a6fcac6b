import Foundation
import Testing

@Suite struct NewCommandTests {
  @Test(arguments: ["ja", "en"])
  func theFormCanBeCheckedAndDrawnAsItStands(language: String) throws {
    let scratch = try Scratch()
    let form = scratch.file("town.yaml").path
    #expect(try CommandRun("new", form, "--lang", language).status == 0)
    let check = try CommandRun("check", form)
    #expect(check.status == 0, "\(check.text)")
    #expect(check.text.contains("0 warnings"))
    let draw = try CommandRun("draw", form, "-o", scratch.file("town.svg").path)
    #expect(draw.status == 0, "\(draw.errors)")
  }

  @Test func aFileThatIsThereIsNotOverwritten() throws {
    let scratch = try Scratch()
    let form = try scratch.file("town.yaml", holding: "filled in")
    #expect(try CommandRun("new", form).status == 64)
    #expect(try String(contentsOfFile: form, encoding: .utf8) == "filled in")
  }

  @Test func anotherExtensionIsWrongUsage() throws {
    #expect(try CommandRun("new", "town.docx").status == 64)
  }
}
