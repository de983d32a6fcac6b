public import CollaborationModel

/// Characters in names that nobody sees: zero-width spaces, soft hyphens, fillers, tags.
///
/// They come along when text is copied from web pages and other programs. They do no harm on a page,
/// but a name with one is another name to every search, merge and comparison.
public enum InvisibleCharacters {
  /// A warning for every name of a network that holds one.
  ///
  /// - Complexity: O(*k*), where *k* is the number of characters in names.
  public static func warnings(in network: CollaborationNetwork, file: String) -> [Fault] {
    let names =
      [network.name] + network.participants.map(\.name) + network.meetings.map(\.name)
    return names.compactMap { name in
      let found = scalars(in: name)
      guard !found.isEmpty else { return nil }
      return Fault(
        .invisibleCharacters(codes: found.map(\.value), name: name),
        at: Fault.Location(file: file))
    }
  }

  /// The different invisible characters of a text, in their order.
  ///
  /// Variation selectors choose among the shapes of a character (葛󠄀), and joiners make one emoji of
  /// several: these are seen.
  static func scalars(in text: String) -> [Unicode.Scalar] {
    // All of them lie beyond ASCII, and so do few names of networks.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return [] }
    var found: [Unicode.Scalar] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      let joinsEmoji =
        scalar.value == 0x200D
        && (previous?.properties.isEmoji == true
          || previous?.properties.isVariationSelector == true)
      if properties.isDefaultIgnorableCodePoint, !properties.isVariationSelector, !joinsEmoji,
        !found.contains(scalar)
      {
        found.append(scalar)
      }
      previous = scalar
    }
    return found
  }
}
