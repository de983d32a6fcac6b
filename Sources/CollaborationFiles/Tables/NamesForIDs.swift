/// Lets people write names where ids are asked for, and leave the ids out altogether.
///
/// A row with a name and no id gets an id that its name gives, the same in every file, so that the
/// sheets of several people fit together. A name or alias that one row alone has is as good as its id,
/// also where somebody writes it so that a reader sees no difference (``NameKey``).
struct NamesForIDs {
  private var ids: Set<String> = []
  private var owners: [NameKey: Set<String>] = [:]
  private var ownersWithoutCase: [NameKey: Set<String>] = [:]

  /// The names behind the ids that were given here, of those whom no row lists: as first written.
  private(set) var names: [String: String] = [:]

  /// The ids of those, by what tells their names apart.
  private var strangers: [NameKey: String] = [:]

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
      own(id, by: id)
      if let name = rows[index].text("name") { own(id, by: name) }
      for alias in rows[index].texts("aliases") { own(id, by: alias) }
    }
  }

  private mutating func own(_ id: String, by name: String) {
    let key = NameKey(name)
    owners[key, default: []].insert(id)
    ownersWithoutCase[key.withoutCase, default: []].insert(id)
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

  /// The id of somebody whom a row lists, or who was taken in before; `nil` where there is none, or where
  /// two have the name.
  func listed(_ written: String) -> String? {
    if ids.contains(written) { return written }
    let key = NameKey(written)
    if let id = strangers[key] { return id }
    for owner in [owners[key], ownersWithoutCase[key.withoutCase]] {
      if let owner, owner.count == 1 { return owner.first }
    }
    // A column of numbers with a gap in it is one of fractions to other programs: «3.0».
    if written.hasSuffix(".0"), Int(written.dropLast(2)) != nil {
      let whole = String(written.dropLast(2))
      return ids.contains(whole) ? whole : nil
    }
    return nil
  }

  private mutating func id(meantBy written: String) -> String {
    if let id = listed(written) { return id }
    return takesStrangersIn ? id(ofStranger: written) : written
  }

  private mutating func id(ofStranger written: String) -> String {
    let key = NameKey(written)
    let isPlain = written.utf8.allSatisfy { $0 < 0x80 } && FormReader.isSoundID(written)
    var id = isPlain ? written : Self.id(of: written)
    // Two names that a reader can tell apart are two, whatever the id that they would give.
    if ids.contains(id) { id = Self.number(of: written) }
    strangers[key] = id
    ids.insert(id)
    if id != written { names[id] = written }
    return id
  }

  private static func withoutBlanks(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.halfWidth.unicodeScalars.filter { !$0.properties.isWhitespace && !$0.isJoint }))
  }

  /// The id of a name that has none: the name itself without its blanks, in narrow letters, where it
  /// can be one, else a number that it gives.
  static func id(of name: String) -> String {
    let plain = withoutBlanks(name).precomposed
    return FormReader.isSoundID(plain) && plain.utf8.count <= 200 ? plain : number(of: name)
  }

  /// A number that a name gives (FNV-1a; Fowler, Noll and Vo 1991).
  private static func number(of name: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in withoutBlanks(name).lowercased().precomposed.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 36)
    return "n-" + String(repeating: "0", count: 13 - digits.count) + digits
  }
}
