/// Lets people write names where ids are asked for, and leave the ids out altogether.
///
/// A row with a name and no id gets an id that its name gives, the same in every file, so that the
/// sheets of several people fit together. A name that one row alone has is as good as its id.
struct NamesForIDs {
  private var ids: Set<String> = []
  private var owners: [String: [String]] = [:]

  /// The names behind the ids that were given here, of those whom no row lists.
  private(set) var names: [String: String] = [:]

  /// Whether those are taken in whom no row lists.
  private let takesStrangersIn: Bool

  init(takesStrangersIn: Bool) {
    self.takesStrangersIn = takesStrangersIn
  }

  /// Takes in the rows that ids and names stand in, and gives ids to those without.
  mutating func enter(_ rows: inout [NetworkTable.Row]) {
    for index in rows.indices {
      if rows[index].text("id") == nil, let name = rows[index].text("name") {
        rows[index].set("id", .scalar(Self.id(of: name), isPlain: false), at: rows[index].place)
      }
      guard let id = rows[index].text("id") else { continue }
      ids.insert(id)
      if let name = rows[index].text("name") { owners[Self.folded(name), default: []].append(id) }
    }
  }

  private static let single = ["from", "to", "within", "convener", "reporter", "door"]
  private static let several = ["members", "decision-makers", "covered-by"]

  /// Puts ids in the place of names.
  mutating func resolve(_ rows: inout [NetworkTable.Row]) {
    for index in rows.indices {
      for key in Self.single {
        guard let written = rows[index].text(key) else { continue }
        let id = id(meantBy: written)
        if id != written { rows[index].set(key, text: id) }
      }
      for key in Self.several { resolveList(key, of: &rows[index]) }
    }
  }

  private mutating func resolveList(_ key: String, of row: inout NetworkTable.Row) {
    guard let entry = row.entries.first(where: { $0.key == key }),
      case .list(let elements) = entry.value.content
    else { return }
    let resolved = elements.map { element in
      guard case .scalar(let written, let isPlain) = element.content else { return element }
      return DocumentNode(
        content: .scalar(id(meantBy: written), isPlain: isPlain), place: element.place)
    }
    row.set(key, .list(resolved), at: entry.value.place)
  }

  private mutating func id(meantBy written: String) -> String {
    if ids.contains(written) { return written }
    if let owner = owners[Self.folded(written)], owner.count == 1 { return owner[0] }
    guard takesStrangersIn, !FormReader.isSoundID(written) else { return written }
    let id = Self.id(of: written)
    names[id] = written
    return id
  }

  /// A name without what people type differently each time: blanks, and the width of letters.
  private static func folded(_ name: String) -> String {
    withoutBlanks(name).lowercased()
  }

  private static func withoutBlanks(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.halfWidth.unicodeScalars.filter { !$0.properties.isWhitespace && !$0.isJoint }))
  }

  /// The id of a name that has none: the name itself without its blanks, in narrow letters, where it
  /// can be one, else a number that it gives (FNV-1a; Fowler, Noll and Vo 1991).
  static func id(of name: String) -> String {
    let plain = withoutBlanks(name).precomposed
    if FormReader.isSoundID(plain), plain.utf8.count <= 200 { return plain }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in folded(name).precomposed.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 36)
    return "n-" + String(repeating: "0", count: 13 - digits.count) + digits
  }
}
