import ArgumentParser
import CollaborationFiles
import CollaborationModel
import Foundation

/// `tsunagi new`: an explained form to fill in.
struct NewCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: say(
      "記入用のファイルを、説明と記入例をつけて作ります。", "Makes a form to fill in, explained and with examples."))

  @Argument(
    help: ArgumentHelp(
      say(
        "作るファイル。拡張子が xlsx なら Excel の様式、yaml なら文字の様式",
        "The file to make: a workbook with the extension xlsx, a text with yaml."),
      valueName: "OUT.xlsx|OUT.yaml"))
  var output: String

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard ["xlsx", "yaml", "yml"].contains(pathExtension) else {
      throw ValidationError(
        say(
          "\(output): 拡張子は xlsx か yaml にしてください。",
          "\(output): the extension has to be xlsx or yaml."))
    }
  }

  private var pathExtension: String { URL(filePath: output).pathExtension.lowercased() }

  /// The form: of the workbook there is one, for the towns whose words it lists.
  private func form(in language: Language) throws -> [UInt8] {
    if pathExtension == "xlsx" {
      let example = try NetworkYAML.read(ExampleTown.japanese).network
      return try NetworkWorkbook.form(example: example)
    }
    return Array((language == .japanese ? EmptyForm.japanese : EmptyForm.english).utf8)
  }

  func run(in session: Session) throws {
    let form = try form(in: session.language)
    // What somebody has filled in already is never overwritten.
    try Session.create([(output, form)])
    Session.answer(
      say(
        "\(output) を作りました。記入したら tsunagi check \(output) で確かめられます。\n",
        "made \(output); when it is filled in, check it with: tsunagi check \(output)\n"))
  }
}
