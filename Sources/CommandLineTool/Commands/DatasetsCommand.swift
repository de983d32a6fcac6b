import ArgumentParser
import CollaborationFiles
import CollaborationModel
import Foundation

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
    if copy.count == 2 {
      try copyDataset(copy[0], to: URL(filePath: copy[1], directoryHint: .isDirectory))
    } else {
      Session.answer(try table().text)
    }
  }

  private func copyDataset(_ id: String, to folder: URL) throws {
    guard let file = DatasetShelf.file(of: id) else {
      throw CommandFailure(
        .usage,
        say(
          "「\(id)」という付属データはありません。\nヒント: 一覧は tsunagi datasets で見られます。",
          "no network that ships is called '\(id)'\nhint: see the list with tsunagi datasets"))
    }
    let target = folder.appending(path: file.lastPathComponent)
    // What somebody has written already is never overwritten.
    try Session.create([(target.path, Array(try Data(contentsOf: file)))])
    Session.answer(say("\(target.path) を作りました。\n", "made \(target.path)\n"))
  }

  private func table() throws -> TextTable {
    var table = TextTable(
      header: [
        "id", say("名称", "title"), say("主体", "who"), say("つながり", "ties"), say("会議体", "meetings"),
        say("時点", "date"), say("推定", "inferred"), say("出典", "source"),
      ],
      alignments: [.left, .left, .right, .right, .right, .left, .right, .left])
    for file in DatasetShelf.files {
      let network = try NetworkFile.read(file.path).network
      table.append([
        file.deletingPathExtension().lastPathComponent,
        network.name,
        "\(network.participants.count)",
        "\(network.ties.count)",
        "\(network.meetings.count)",
        network.asOf.map { say($0.japaneseText, $0.description) } ?? "—",
        Self.inferredShare(of: network),
        network.sources.first?.title ?? "—",
      ])
    }
    return table
  }

  /// How many of the ties and seats the source does not state in so many words.
  private static func inferredShare(of network: CollaborationNetwork) -> String {
    let seats = network.meetings.flatMap(\.members)
    let count = network.ties.count + seats.count
    guard count > 0 else { return "—" }
    let inferred =
      network.ties.count { $0.provenance.isInferred }
      + seats.count { $0.provenance.isInferred }
    return "\((inferred * 100 + count / 2) / count)%"
  }
}
