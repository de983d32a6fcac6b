import CZlib

/// What a gzip file (`.gz`) holds.
enum GzipBytes {
  /// Expands a file, of one member or of several.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - limit: how many bytes it may expand to; it is left off there, so that no small file fills the
  ///     memory.
  /// - Throws: a fault of the file.
  /// - Complexity: O(*k*), where *k* is the number of expanded bytes.
  static func expand(
    _ bytes: [UInt8], limit: Int, file: String
  ) throws(NetworkFileError) -> [UInt8] {
    func fail(_ problem: Fault.Problem) -> NetworkFileError {
      NetworkFileError(faults: [Fault(problem, at: Fault.Location(file: file))])
    }
    var stream = unsafe z_stream()
    guard unsafe tsunagi_inflate_begin(&stream) == Z_OK else { throw fail(.notGzip) }
    defer { _ = unsafe inflateEnd(&stream) }

    var expanded: [UInt8] = []
    var input = bytes
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var position = 0
    while true {
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
      position += taken
      expanded += chunk[..<made]
      if expanded.count > limit { throw fail(.expandsTooFar(limit: limit)) }
      if status == Z_STREAM_END {
        // Members follow each other; zeros behind the last one are padding.
        guard position < input.count, input[position] != 0 else { return expanded }
        guard unsafe inflateReset(&stream) == Z_OK else { throw fail(.notGzip) }
      } else if status != Z_OK || (taken == 0 && made == 0) {
        throw fail(.notGzip)
      }
    }
  }
}
