import CollaborationFiles
public import CollaborationModel
import Foundation

/// An explained form to fill in.
public struct NewRequest: Sendable {
  private enum Form {
    case workbook, text
  }

  private let path: String
  private let form: Form

  /// - Parameter path: a workbook with the extension xlsx, a text with yaml.
  /// - Throws: ``RequestError`` for any other extension.
  public init(_ path: String) throws(RequestError) {
    switch URL(filePath: path).pathExtension.lowercased() {
    case "xlsx": form = .workbook
    case "yaml", "yml": form = .text
    default:
      throw RequestError(
        .request, "\(path): 拡張子は xlsx か yaml にしてください。",
        "\(path): the extension has to be xlsx or yaml.")
    }
    self.path = path
  }

  /// The form: of the workbook there is one, for the towns whose words it lists.
  ///
  /// - Throws: `NetworkFileError` where the machine has no room for it.
  public func file(in language: Language) throws -> MadeFile {
    switch form {
    case .workbook:
      let example = try NetworkYAML.read(ExampleTown.japanese).network
      return MadeFile(path: path, bytes: try NetworkWorkbook.form(example: example))
    case .text:
      return MadeFile(path: path, bytes: Array(EmptyForm.text.text(in: language).utf8))
    }
  }
}
