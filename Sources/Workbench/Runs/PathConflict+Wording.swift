import CollaborationFiles
import CollaborationModel

extension PathConflict {
  /// Makes sure that no output is an input or another output.
  static func refuse(inputs: [String], outputs: [String]) throws(RequestError) {
    guard let conflict = first(reading: inputs, writing: outputs) else { return }
    throw RequestError(.request, conflict.wording)
  }

  private var wording: Wording {
    switch self {
    case .outputIsInput(let output, let input) where output == input:
      Wording(
        "\(output) は読み込むファイルでもあります。別の名前に書き出してください。",
        "\(output) is also read; write to another file")
    case .outputIsInput(let output, let input):
      Wording(
        "\(output) は、読み込むファイル \(input) と同じファイルです。別の名前に書き出してください。",
        "\(output) is the same file as \(input), which is read; write to another file")
    case .outputsAreOne(let first, let second) where first == second:
      Wording(
        "\(first) に二度書き出すことになります。別の名前に書き出してください。",
        "\(first) would be written twice; give each output a name of its own")
    case .outputsAreOne(let first, let second):
      Wording(
        "\(first) と \(second) は同じファイルになります。別の名前に書き出してください。",
        "\(first) and \(second) are one file; give each output a name of its own")
    }
  }
}
