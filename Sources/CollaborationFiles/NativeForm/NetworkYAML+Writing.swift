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

  /// The network as JSON of the same keys: the same network always gives the same bytes.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  public static func jsonText(of network: CollaborationNetwork) -> String {
    var json = CanonicalJSON()
    json.write(document: .fields(FormWriter.fields(of: network)))
    return json.text
  }

  /// Writes a network to a file; an older file of the name stays whole until the new one is.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - path: where to; a path that ends in `.json` is written as JSON.
  /// - Throws: ``NetworkFileError`` when the file cannot be written.
  public static func write(
    _ network: CollaborationNetwork, to path: String
  ) throws(NetworkFileError) {
    let isJSON = FileName.pathExtension(of: path) == "json"
    try FileBytes.write(
      Array((isJSON ? jsonText(of: network) : text(of: network)).utf8), to: path)
  }
}
