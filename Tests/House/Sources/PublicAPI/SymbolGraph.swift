/// A module's symbols as the compiler writes them (SymbolKit's format), as far as they are needed here.
struct SymbolGraph: Decodable {
  let symbols: [Symbol]

  struct Symbol: Decodable {
    let identifier: Identifier
    let pathComponents: [String]
    let accessLevel: String
    let declarationFragments: [Fragment]?

    struct Identifier: Decodable {
      let precise: String
    }

    struct Fragment: Decodable {
      let spelling: String
    }

    /// The symbol with its declaration: `Graph.nodeCount  var nodeCount: Int { get }`; `nil` for what
    /// the compiler made of a protocol's extension, which stands there once.
    var line: String? {
      guard accessLevel == "public" || accessLevel == "open",
        !identifier.precise.contains("::SYNTHESIZED::")
      else { return nil }
      let declaration = (declarationFragments ?? []).map(\.spelling).joined()
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return pathComponents.joined(separator: ".") + "  " + declaration
    }
  }
}
