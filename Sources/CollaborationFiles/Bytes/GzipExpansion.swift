import CZlib

/// Expands what gzip has compressed, piece by piece: a file of one member or of several.
///
/// This is the only place that knows gzip; zlib's state does not leave it, and its buffers are arrays' own. What a file may expand to is limited by the file itself
/// (``limit(packed:)``), since a few hundred bytes can stand for as many gigabytes as one likes.
@safe final class GzipExpansion {
  /// How many bytes any file may expand to.
  static let freeBytes = 64_000_000

  /// Beyond ``freeBytes``: how many times its own size. A list of ties is packed to a third or a tenth.
  static let largestRatio = 100

  /// How many bytes a file of a size may expand to.
  static func limit(packed: Int) -> Int { max(freeBytes, packed * largestRatio) }

  /// Whether bytes begin as a gzip file does (RFC 1952, 2.3.1).
  static func isGzip(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.prefix(3).elementsEqual([0x1F, 0x8B, 8])
  }

  /// What is wrong with a compressed file.
  enum Failure: Error {
    /// It is no gzip file, or breaks off.
    case broken
    case tooFar(limit: Int)
  }

  private var stream = unsafe z_stream()
  private var packed = 0
  private var expanded = 0

  /// Whether the last member has ended, so that zeros may follow, or another member.
  private var isBetweenMembers = false

  init() throws(Failure) {
    guard unsafe tsunagi_inflate_begin(&stream) == Z_OK else { throw .broken }
  }

  deinit { _ = unsafe inflateEnd(&stream) }

  /// What the next bytes of the file stand for.
  func expand(_ piece: [UInt8]) throws(Failure) -> [UInt8] {
    packed += piece.count
    var result: [UInt8] = []
    var input = piece
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var position = 0
    while position < input.count {
      if isBetweenMembers {
        // Members follow each other; zeros behind the last one are padding.
        if input[position] == 0 { return result }
        guard unsafe inflateReset(&stream) == Z_OK else { throw .broken }
        isBetweenMembers = false
      }
      let (status, taken, made) = step(&input, from: position, into: &chunk)
      position += taken
      expanded += made
      if result.isEmpty { result.reserveCapacity(max(made, 2 * piece.count)) }
      result += chunk[..<made]
      let limit = Self.limit(packed: packed)
      if expanded > limit { throw .tooFar(limit: limit) }
      if status == Z_STREAM_END {
        isBetweenMembers = true
      } else if status != Z_OK && status != Z_BUF_ERROR || (taken == 0 && made == 0) {
        throw .broken
      }
    }
    return result
  }

  /// Says that the file is at its end.
  func finish() throws(Failure) {
    guard isBetweenMembers else { throw .broken }
  }

  private func step(
    _ input: inout [UInt8], from position: Int, into chunk: inout [UInt8]
  ) -> (status: Int32, taken: Int, made: Int) {
    let inputCount = min(input.count - position, 1 << 24)
    var status = Z_OK
    var taken = 0
    var made = 0
    unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe chunk.withUnsafeMutableBufferPointer { chunk in
        unsafe stream.next_in = unsafe input.baseAddress.map { unsafe $0 + position }
        unsafe stream.avail_in = UInt32(inputCount)
        unsafe stream.next_out = chunk.baseAddress
        unsafe stream.avail_out = UInt32(chunk.count)
        status = unsafe inflate(&stream, Z_NO_FLUSH)
        taken = unsafe inputCount - Int(stream.avail_in)
        made = unsafe chunk.count - Int(stream.avail_out)
      }
    }
    return (status, taken, made)
  }
}
