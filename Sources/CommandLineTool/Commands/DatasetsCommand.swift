import ArgumentParser
import CollaborationModel
import Reports
import Workbench

/// `tsunagi datasets`: the networks that ship with the program.
struct DatasetsCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "datasets",
    abstract: say(
      "付属のデータの一覧を示し、写しを作ります。", "Lists the networks that ship with it, and copies them."),
    discussion: say(
      """
      一覧の ID は、ほかのコマンドでファイルの代わりに使えます。
      例: tsunagi draw tsubata -o tsubata.pdf
          tsunagi datasets --copy tsubata .
      """,
      """
      The ids of the list serve in place of a file in every other command.
      Examples: tsunagi draw tsubata -o tsubata.pdf
                tsunagi datasets --copy tsubata .
      """))

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      say("ID のデータをフォルダーに写す", "Copy the network of an id into a folder."),
      valueName: "ID DIR"))
  var copy: [String] = []

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard copy.isEmpty || copy.count == 2 else {
      throw ValidationError(
        say("--copy には ID とフォルダーを続けて書いてください。", "--copy takes an id and a folder."))
    }
  }

  func run(in session: Session) throws {
    guard copy.count == 2 else {
      Session.answer(try DatasetsRequest.list().text(in: session.language))
      return
    }
    let file = try DatasetsRequest.copy(of: copy[0], into: copy[1])
    // What somebody has written already is never overwritten.
    try MadeFile.create([file])
    Session.answer(
      Wording("\(file.path) を作りました。\n", "made \(file.path)\n").text(in: session.language))
  }
}
