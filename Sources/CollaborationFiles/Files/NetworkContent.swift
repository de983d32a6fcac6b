public import GraphCore

/// What a source holds: a network, or ties alone, of which there may be millions.
public enum NetworkContent: Sendable {
  case network(NetworkReading)

  /// A graph without kinds, sectors and dates, and what there is to say of the list.
  case list(EdgeList, warnings: [Fault])
}

extension NetworkFile {
  /// Reads what a path holds; a bare list of ties is read piece by piece, and never held whole.
  ///
  /// It is told from the other forms just as ``read(_:faultyRows:)-(String,_)`` does it, which makes a
  /// network of the same list.
  ///
  /// - Parameters:
  ///   - path: a file, or a folder of tables.
  ///   - directed: whether the edges of a bare list have a direction.
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  public static func content(
    of path: String, directed: Bool = false
  ) throws(NetworkFileError) -> NetworkContent {
    if FileBytes.isFolder(path) {
      return .network(try NetworkTables.read(folder: path, faultyRows: .refuseFile))
    }
    return try content(of: ByteSource(path: path), directed: directed)
  }

  /// Reads what a source holds.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the source.
  public static func content(
    of source: ByteSource, directed: Bool = false
  ) throws(NetworkFileError) -> NetworkContent {
    guard let form = try FileForm.of(source), let read = form.read else { throw unknown(source) }
    let head = FileHead(try source.head())
    guard form.isList else { return .network(try read(source, .refuseFile)) }
    let heading = ListHeading(head.text)
    let isTable =
      FileName.ends(source.innerName, with: "csv")
      ? !BareTable.isList(head.text) : heading.isTable
    if isTable { return .network(try read(source, .refuseFile)) }
    return try EdgeListSource(source, head, heading).read(directed: directed)
  }
}

/// A bare list of ties that is read piece by piece.
private struct EdgeListSource {
  let source: ByteSource
  let head: FileHead
  let heading: ListHeading

  init(_ source: ByteSource, _ head: FileHead, _ heading: ListHeading) {
    self.source = source
    self.head = head
    self.heading = heading
  }

  func read(directed: Bool) throws(NetworkFileError) -> NetworkContent {
    var reader = EdgeListReader(
      directed: directed, format: heading.format,
      otherNames: { TextEncoding.decode($0)?.text })
    if head.isUTF16 {
      // Its bytes are no bytes of lines, so that it is decoded whole.
      let bytes = try source.bytes(limit: ExchangeForm.sizeLimit)
      guard let text = TextEncoding.decode(bytes)?.text else {
        throw source.failure(.notUTF8(offset: 0))
      }
      reader.read(Array(text.utf8))
    } else {
      while let piece = try source.next() { reader.read(piece) }
    }
    let list: EdgeList
    do {
      list = try reader.finish()
    } catch {
      throw NetworkFileError(
        faults: error.faults.map { Fault($0.fileProblem, at: location(line: $0.line)) })
    }
    if list.edgesRead == 0 { throw source.failure(.empty) }
    // A text of keys and values is short.
    let names = list.names.count < 10_000 ? 0..<list.names.count : 0..<0
    let keys = names.count { list.names[NodeID($0)].hasSuffix(":") }
    if list.notes.areOfProse(lines: list.edgesRead, keys: keys, faults: 0) {
      let line = list.notes.unusableWeights.first?.line ?? 1
      throw NetworkFileError(
        faults: [Fault(.notGraph(ExchangeForm.edgeList.name), at: location(line: line))])
    }
    return .list(list, warnings: warnings(of: list))
  }

  private func location(line: Int?) -> Fault.Location {
    Fault.Location(file: source.innerName, line: line)
  }

  /// What was left out of the list, and what became of lines that name the same two.
  private func warnings(of list: EdgeList) -> [Fault] {
    var warnings: [Fault] = []
    if let line = heading.line {
      warnings.append(Fault(.headingLine(line.text), at: location(line: line.number)))
    }
    warnings += list.notes.unusableWeights.map {
      Fault(.weightLeftOut($0.text), at: location(line: $0.line))
    }
    let untold = list.notes.unusableWeightCount - list.notes.unusableWeights.count
    if untold > 0 { warnings.append(Fault(.moreFaults(untold), at: location(line: nil))) }
    if let line = list.notes.firstLineWithFurtherColumns {
      warnings.append(
        Fault(
          .furtherColumns(lines: list.notes.linesWithFurtherColumns), at: location(line: line)))
    }
    if list.loopsDropped > 0 {
      warnings.append(Fault(.loopsLeftOut(count: list.loopsDropped), at: location(line: nil)))
    }
    if list.edgesMerged > 0 {
      warnings.append(Fault(.repeatsMerged(count: list.edgesMerged), at: location(line: nil)))
    }
    return warnings
  }
}

extension FileHead {
  /// Whether the bytes are those of UTF-16, by their mark or by the noughts between letters.
  var isUTF16: Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0)
  }
}
