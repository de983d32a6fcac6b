import ArgumentParser
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
      say("作るファイル（拡張子は yaml）", "The file to make, with the extension yaml."),
      valueName: "OUT.yaml"))
  var output: String

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard ["yaml", "yml"].contains(URL(filePath: output).pathExtension.lowercased()) else {
      throw ValidationError(
        say("\(output): 拡張子は yaml にしてください。", "\(output): the extension has to be yaml."))
    }
  }

  func run(in session: Session) throws {
    let form = session.language == .japanese ? EmptyForm.japanese : EmptyForm.english
    do {
      // What somebody has filled in already is never overwritten.
      try Data(form.utf8).write(to: URL(filePath: output), options: .withoutOverwriting)
    } catch {
      throw FileManager.default.fileExists(atPath: output)
        ? CommandFailure(
          .usage,
          say(
            "\(output) はすでにあります。別の名前を指定してください。",
            "\(output) is there already\nhint: choose another name"))
        : CommandFailure(
          .machine,
          say(
            "\(output) に書き込めません。フォルダーがあるか、書き込みが許されているかを確かめてください。",
            "cannot write \(output)\nhint: see that its folder exists and may be written to"))
    }
    Session.answer(
      say(
        "\(output) を作りました。記入したら tsunagi check \(output) で確かめられます。\n",
        "made \(output); when it is filled in, check it with: tsunagi check \(output)\n"))
  }
}
