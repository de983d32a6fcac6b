import CZlib
import Foundation
import GraphCore

/// A bare list of edges in a file, compressed or not: the form in which large networks come.
///
/// The file is read piece by piece and never held whole. zlib reads what is not compressed as it stands.
/// The buffer that it fills is the only unsafe memory here: it is an array's own, and no pointer to it
/// outlives the call.
enum EdgeListFile {
  /// How much text is read at most: what a few kilobytes can blow up to must end somewhere.
  static let limit = 4 << 30

  /// Whether a path names a list of edges, as opposed to a network with names, sectors and kinds.
  static func isOne(_ path: String) -> Bool {
    let name = path.lowercased()
    return ["tsv", "txt", "tsv.gz", "txt.gz"].contains { name.hasSuffix("." + $0) }
  }

  /// Reads a list.
  ///
  /// - Throws: ``CommandFailure`` with every line that holds no edge.
  static func read(_ path: String, directed: Bool) throws(CommandFailure) -> EdgeList {
    guard let file = unsafe gzopen(path, "rb") else {
      throw CommandFailure(.data, say("\(path): 開けません。", "\(path): cannot be opened"))
    }
    var reader = EdgeListReader(directed: directed)
    let failure = unsafe read(file, path, into: &reader)
    // A stream that breaks off is told when it is closed.
    let end = unsafe gzclose(file)
    if let failure { throw failure }
    guard end == Z_OK else { throw broken(path) }
    do {
      return try reader.finish()
    } catch {
      throw CommandFailure(
        .data, error.faults.map { "\(path): \($0.text)" }.joined(separator: "\n"))
    }
  }

  private static func read(
    _ file: gzFile, _ path: String, into reader: inout EdgeListReader
  ) -> CommandFailure? {
    var total = 0
    unsafe gzbuffer(file, 1 << 17)
    while true {
      var count: Int32 = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 17) { buffer, filled in
        count = unsafe gzread(file, buffer.baseAddress, UInt32(buffer.count))
        filled = max(0, Int(count))
      }
      guard count >= 0 else { return broken(path) }
      guard count > 0 else { return nil }
      total += Int(count)
      guard total <= limit else {
        return CommandFailure(
          .data,
          say(
            "\(path): 展開すると4ギガバイトを超えます。分けて渡してください。",
            "\(path): more than 4 gigabytes when expanded; give it in parts"))
      }
      reader.read(piece)
    }
  }

  private static func broken(_ path: String) -> CommandFailure {
    CommandFailure(
      .data,
      say(
        "\(path): 圧縮された内容が途中で切れているか壊れています。もう一度受け取ってください。",
        "\(path): the compressed content breaks off or is damaged; fetch the file again"))
  }
}

extension EdgeListFault {
  fileprivate var text: String {
    switch problem {
    case .missingColumn:
      say(
        "\(line)行目: 列が1つしかありません。両端の名前を、タブか空白で区切って書いてください（# で始まる行は読みません）。",
        "line \(line): only one column; write the names of both ends, parted by a tab or a space "
          + "(lines that begin with # are passed over)")
    case .badWeight(let weight):
      say(
        "\(line)行目: 重み「\(weight)」は正の数ではありません。見出しの行なら、頭に # を付けてください。",
        "line \(line): the weight '\(weight)' is no positive number; if the line is a header, "
          + "begin it with #")
    case .notUTF8:
      say(
        "\(line)行目: UTF-8 の文字ではありません。UTF-8 で保存し直してください。",
        "line \(line): a name is not UTF-8 text; save the file as UTF-8")
    }
  }
}
