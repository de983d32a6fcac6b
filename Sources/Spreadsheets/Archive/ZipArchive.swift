import CZip

/// A zip archive in memory, read part by part; nothing is ever written to disk.
@safe
final class ZipArchive {
  private var archive: OpaquePointer?
  private let limits: WorkbookLimits
  private var bytesRead = 0

  /// The archive owns no memory: the bytes stay here as long as it does.
  private let memory: UnsafeMutableRawBufferPointer

  init(_ bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookError) {
    self.limits = limits
    unsafe memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, bytes.count), alignment: 1)
    unsafe memory.copyBytes(from: bytes)
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    let source = unsafe zip_source_buffer_create(
      memory.baseAddress, UInt64(bytes.count), 0, &error)
    unsafe archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error)
    if unsafe archive == nil {
      unsafe zip_source_free(source)
      throw .brokenArchive
    }
    guard unsafe zip_get_num_entries(archive, 0) <= limits.entries else {
      throw .tooManyEntries(limit: limits.entries)
    }
  }

  deinit {
    if let archive = unsafe archive { unsafe zip_discard(archive) }
    unsafe memory.deallocate()
  }

  /// Whether the archive has a part, capital letters aside.
  func contains(_ name: String) -> Bool { index(of: name) != nil }

  /// The names of all parts.
  var names: [String] {
    let count = unsafe zip_get_num_entries(archive, 0)
    return (0..<count).compactMap { index in
      unsafe zip_get_name(archive, UInt64(index), 0).map { unsafe String(cString: $0) }
    }
  }

  private func index(of name: String) -> UInt64? {
    let found = unsafe zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    if found >= 0 { return UInt64(found) }
    return slashed[name.lowercased()]
  }

  /// The parts whose names some programs on Windows write with `\\` between folders, against the rule
  /// of the form (APPNOTE 6.3.10, 4.4.17.1), by the names that they should have.
  private lazy var slashed: [String: UInt64] = Dictionary(
    names.enumerated().filter { $0.element.contains("\\") }.map { index, name in
      (name.replacing("\\", with: "/").lowercased(), UInt64(index))
    }, uniquingKeysWith: { first, _ in first })

  /// Reads a part, piece by piece.
  ///
  /// Sizes that the archive states are not believed: what comes out is counted.
  func read(
    _ name: String, _ take: (ArraySlice<UInt8>) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    guard let index = index(of: name) else { throw .missingPart(name) }
    var status = unsafe zip_stat_t()
    unsafe zip_stat_init(&status)
    guard unsafe zip_stat_index(archive, index, 0, &status) == 0,
      let part = unsafe zip_fopen_index(archive, index, 0)
    else {
      if unsafe zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_NOPASSWD { throw .encrypted }
      throw .brokenArchive
    }
    defer { unsafe zip_fclose(part) }
    let compressed = max(1, unsafe Int(clamping: status.comp_size))
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var count = 0
    while true {
      let read = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe zip_fread(part, buffer.baseAddress, UInt64(buffer.count))
      }
      guard read >= 0 else { throw .brokenArchive }
      if read == 0 { return }
      count += Int(read)
      bytesRead += Int(read)
      guard bytesRead <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
      if count > 10_000_000, count / compressed > limits.ratio { throw .compressedTooFar(name) }
      try take(piece[..<Int(read)])
    }
  }
}
