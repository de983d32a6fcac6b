import CollaborationFiles
import CollaborationModel
import Foundation
public import Reports

/// The networks that ship with the program.
public enum DatasetsRequest {
  /// All of them, as a table.
  ///
  /// - Throws: `NetworkFileError` where one of them cannot be read.
  public static func list() throws -> ReportDocument {
    var table = ReportTable([
      .init(Wording("id", "id")), .init(Wording("名称", "title")),
      .init(Wording("主体", "who"), .right), .init(Wording("つながり", "ties"), .right),
      .init(Wording("会議体", "meetings"), .right), .init(Wording("時点", "date")),
      .init(Wording("推定", "inferred"), .right), .init(Wording("出典", "source")),
    ])
    for file in DatasetShelf.files {
      let network = try NetworkFile.read(file.path).network
      table.append([
        same(file.deletingPathExtension().lastPathComponent),
        same(network.name),
        same("\(network.participants.count)"),
        same("\(network.ties.count)"),
        same("\(network.meetings.count)"),
        network.asOf.map { Wording($0.japaneseText, $0.description) } ?? same("—"),
        same(inferredShare(of: network)),
        same(network.sources.first?.title ?? "—"),
      ])
    }
    return ReportDocument([.table(table)])
  }

  /// The network of an id as a file in a folder, to be written where nobody has one of the name.
  public static func copy(of id: String, into folder: String) throws -> MadeFile {
    guard let file = DatasetShelf.file(of: id) else {
      throw RequestError(
        .request, "「\(id)」という付属データはありません。\nヒント: 一覧は tsunagi datasets で見られます。",
        "no network that ships is called '\(id)'\nhint: see the list with tsunagi datasets")
    }
    let target = URL(filePath: folder, directoryHint: .isDirectory)
      .appending(path: file.lastPathComponent)
    return MadeFile(path: target.path, bytes: Array(try Data(contentsOf: file)))
  }

  private static func same(_ text: String) -> Wording { Wording(text, text) }

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
