/// An output that is one of the inputs, or another output: written, it would destroy what is read, or
/// what was written a moment before.
public enum PathConflict: Error, Equatable, Sendable {
  case outputIsInput(output: String, input: String)
  case outputsAreOne(String, String)

  /// The first conflict among the paths of a run; `nil` where every output is a file of its own.
  ///
  /// - Parameters:
  ///   - inputs: what is read; `-` is standard input.
  ///   - outputs: what is written.
  /// - Complexity: O(*n²*) in the number of paths.
  public static func first(reading inputs: [String], writing outputs: [String]) -> PathConflict? {
    let read = inputs.compactMap { path in
      (path == "-" ? FileIdentity.standardInput : FileIdentity(path)).map { (path, $0) }
    }
    var written: [(path: String, file: FileIdentity)] = []
    for output in outputs {
      guard let file = FileIdentity(output) else { continue }
      if let input = read.first(where: { $0.1.isSame(as: file) }) {
        return .outputIsInput(output: output, input: input.0)
      }
      if let other = written.first(where: { $0.file.isSame(as: file) }) {
        return .outputsAreOne(other.path, output)
      }
      written.append((output, file))
    }
    return nil
  }
}
