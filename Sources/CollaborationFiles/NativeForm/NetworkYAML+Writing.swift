public import CollaborationModel

extension NetworkYAML {
  /// The network as a text of the native form: the same network always gives the same bytes.
  ///
  /// Reading the text gives the network again, but for comments, which belong to no part of it.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  public static func text(of network: CollaborationNetwork) -> String {
    var yaml = CanonicalYAML()
    yaml.write(document: FormWriter.fields(of: network))
    return yaml.text
  }

  /// Writes a network to a file; an older file of the name stays whole until the new one is.
  ///
  /// - Throws: ``NetworkFileError`` when the file cannot be written.
  public static func write(
    _ network: CollaborationNetwork, to path: String
  ) throws(NetworkFileError) {
    try FileBytes.write(Array(text(of: network).utf8), to: path)
  }
}
