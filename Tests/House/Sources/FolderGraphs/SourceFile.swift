import SwiftParser
import SwiftSyntax

/// One Swift file: where it stands, which types it declares, and which names of types it uses.
public struct SourceFile {
  /// The path below `Sources/`, such as `NetworkDiagram/Legend/Legend.swift`.
  public let path: String
  public let lineCount: Int
  /// The types that are declared here, by their full names: `Legend`, `Legend.Entry`.
  public let declared: [DeclaredType]
  /// The names that stand where a type can stand, each with the types around it.
  public let used: Set<UsedName>

  public init(path: String, text: String) {
    self.path = path
    lineCount = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let visitor = TypeNameVisitor(viewMode: .sourceAccurate)
    visitor.walk(Parser.parse(source: text))
    declared = visitor.declared
    used = visitor.used
  }

  public var module: String { String(path.prefix { $0 != "/" }) }

  /// The folder within the module, such as `Layouts/Islands`; a point for the module's own folder.
  public var folder: String {
    let folders = path.split(separator: "/").dropFirst().dropLast()
    return folders.isEmpty ? "." : folders.joined(separator: "/")
  }
}

/// A type, and whether other files can name it.
public struct DeclaredType: Hashable {
  /// The name with those of the types around it: `Legend.Entry`.
  public let name: String
  public let isPrivate: Bool
}

/// A name as it is written, and the types within which it is written.
public struct UsedName: Hashable {
  /// `Entry`, `Legend.Entry`.
  public let name: String
  /// The full name of the type or the extension around it; empty at the top level of a file.
  public let context: String
}
