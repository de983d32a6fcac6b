import ArgumentParser
import CollaborationModel
import Workbench

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

  func run(in session: Session) throws {
    let form = try NewRequest(output).file(in: session.language)
    // What somebody has filled in already is never overwritten.
    try MadeFile.create([form])
    Session.answer(
      Wording(
        "\(output) を作りました。記入したら tsunagi check \(output) で確かめられます。\n",
        "made \(output); when it is filled in, check it with: tsunagi check \(output)\n"
      ).text(in: session.language))
  }
}
