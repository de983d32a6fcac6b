/// A value of a YAML or JSON document, and where it stands.
///
/// Scalars are kept as they are written. What a text means is for the reader of the key to say: a
/// department may be called «No», and a code may begin with a zero.
struct DocumentNode {
  enum Content {
    /// `isPlain` says that the text stands without quotation marks.
    case scalar(String, isPlain: Bool)
    case list([DocumentNode])
    case mapping([Entry])
  }

  /// A key of a mapping with its value.
  struct Entry {
    let key: String
    let place: SourcePlace
    let value: DocumentNode
  }

  let content: Content
  let place: SourcePlace

  /// Whether the document leaves the value open: nothing, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  var shape: Fault.Shape {
    switch content {
    case .scalar: .text
    case .list: .list
    case .mapping: .mapping
    }
  }
}
