import CollaborationModel

/// A form of file that networks are kept in: what its files are called, how they are known, read and
/// written.
///
/// All commands read and write through ``all``. A new form is a folder that says this of itself, and a
/// line in the list.
struct FileForm: Sendable {
  /// The extensions that stand for the form, in lower case and without their dot.
  let pathExtensions: [String]

  /// Whether the first bytes of a file are those of the form, whatever the file is called.
  let begins: @Sendable (FileHead) -> Bool

  /// Reads a network; `nil` where files of the form are only written.
  var read: (@Sendable (ByteSource, FaultyRows) throws(NetworkFileError) -> NetworkReading)?

  /// Writes a network to a path and says what the form cannot hold; `nil` where files are only read.
  var write: (@Sendable (CollaborationNetwork, String) throws(NetworkFileError) -> [ExportLoss])?

  /// Whether a file may be a bare list of ties, which can be read piece by piece.
  var isList = false

  /// The form of what a source holds.
  ///
  /// The first bytes decide where the name does not fit them: a GraphML file called `.gml` is GraphML.
  /// Where no form knows them, as with a list or a table, the name decides.
  static func of(_ source: ByteSource) throws(NetworkFileError) -> FileForm? {
    let head = FileHead(try source.head())
    let named = of(name: source.innerName)
    if let named, named.begins(head) { return named }
    if let begun = all.first(where: { $0.read != nil && $0.begins(head) }) { return begun }
    // What comes through a pipe has no extension, and may be a list or a table with headings.
    let isNameless =
      source.path == nil && FileName.pathExtension(of: source.innerName).isEmpty
    return named ?? (isNameless ? of(name: ".txt") : nil)
  }

  /// The form that a name stands for.
  static func of(name: String) -> FileForm? {
    let endings = all.flatMap { form in form.pathExtensions.map { (form, $0) } }
      .filter { FileName.ends(name, with: $0.1) }
    return endings.max { $0.1.utf8.count < $1.1.utf8.count }?.0
  }
}

/// The first bytes of a file, as those see them who have to know its form.
struct FileHead {
  let bytes: [UInt8]

  /// The text that they are the beginning of.
  let text: String

  /// The same in lower case, from the first character that can be seen.
  let start: String

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    text = Self.text(of: bytes)
    start = String(text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(4_096)).lowercased()
  }

  /// The text of bytes that may break off within a character.
  private static func text(of bytes: [UInt8]) -> String {
    for cut in 0..<min(4, bytes.count) {
      if let text = TextEncoding.decode(Array(bytes.dropLast(cut)))?.text { return text }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
