import GraphCore

/// A bare list of ties, a line each: two ids, and a weight if there is one.
///
/// The lines are those that ``EdgeListReader`` reads, so that a list is the same network whether it is
/// measured or converted. Ids are as written.
enum EdgeListDocument {
  static func graph(in source: SourceText, log: FaultLog) -> ForeignGraph? {
    let heading = ListHeading(String(source.text.prefix(ByteSource.headSize)))
    if let line = heading.line {
      log.report(.headingLine(line.text), at: SourcePlace(line: line.number, column: 1))
    }
    let list = EdgeListReader.lines(of: Array(source.text.utf8), format: heading.format)
    guard !list.lines.isEmpty || !list.faults.isEmpty else {
      log.report(.empty, at: nil)
      return nil
    }
    guard isList(list, log: log) else { return nil }
    tell(list.notes, to: log)
    let repeats = repeats(in: list)
    if let line = repeats.first {
      log.report(
        .repeatsKept(count: repeats.count), at: SourcePlace(line: line, column: 1))
    }
    var nodes: [NetworkTable.Row] = []
    var known = Array(repeating: false, count: list.names.count)
    let names = (0..<list.names.count).map { list.names[NodeID($0)] }
    var edges: [NetworkTable.Row] = []
    edges.reserveCapacity(list.lines.count + list.faults.count)
    for line in list.lines {
      let place = SourcePlace(line: line.number, column: 1)
      var edge = NetworkTable.Row(place: place)
      for (key, node) in [("from", line.source), ("to", line.target)] {
        edge.append(key, .scalar(names[node.index], isPlain: false), at: place)
        if known[node.index] { continue }
        known[node.index] = true
        var row = NetworkTable.Row(place: place)
        row.append("id", .scalar(names[node.index], isPlain: false), at: place)
        nodes.append(row)
      }
      if let weight = line.weight {
        edge.append("weight", .scalar(String(weight), isPlain: false), at: place)
      }
      if heading.isDirected {
        edge.set("direction", text: Choices.directions.word(for: true))
      }
      edges.append(edge)
    }
    for fault in list.faults {
      edges.append(
        NetworkTable.Row(unusable: fault.fileProblem, at: SourcePlace(line: fault.line, column: 1)))
    }
    return ForeignGraph(nodes: nodes, edges: edges, log: log)
  }

  /// Whether lines are rather ties than sentences: half of all third columns are weights, if not more.
  ///
  /// A text that was written for people would give a network of its words.
  private static func isList(_ list: EdgeLines, log: FaultLog) -> Bool {
    guard EdgeListNotes.isProse(list.notes, lines: list.lines.count, faults: list.faults.count)
    else { return true }
    let first = list.notes.unusableWeights.first?.line ?? list.faults.first?.line ?? 1
    log.report(.notGraph(ExchangeForm.edgeList.name), at: SourcePlace(line: first, column: 1))
    return false
  }

  /// The lines that name the same two as an earlier one and are not the same line again.
  private static func repeats(in list: EdgeLines) -> [Int] {
    struct Pair: Hashable {
      let low: Int
      let high: Int
    }
    var weights: [Pair: Set<Double>] = [:]
    return list.lines.compactMap { line in
      let (source, target) = (line.source.index, line.target.index)
      if source == target { return nil }
      let pair = Pair(low: min(source, target), high: max(source, target))
      guard weights[pair] != nil else {
        weights[pair] = [line.weight ?? 0]
        return nil
      }
      return weights[pair, default: []].insert(line.weight ?? 0).inserted ? line.number : nil
    }
  }

  private static func tell(_ notes: EdgeListNotes, to log: FaultLog) {
    for weight in notes.unusableWeights {
      log.report(.weightLeftOut(weight.text), at: SourcePlace(line: weight.line, column: 1))
    }
    if let line = notes.firstLineWithFurtherColumns {
      log.report(
        .furtherColumns(lines: notes.linesWithFurtherColumns),
        at: SourcePlace(line: line, column: 1))
    }
  }
}

extension EdgeListNotes {
  /// Whether the lines are rather sentences than ties: most have words where a weight would stand, or
  /// one word alone.
  static func isProse(_ notes: EdgeListNotes, lines: Int, faults: Int) -> Bool {
    let words = notes.unusableWeights.count { note in
      // What other programs write for a missing value is no word of a sentence.
      !["na", "n/a", "nan", "null", "none", "inf", "-inf", "-", "?", "."].contains(
        note.text.lowercased())
        && Double(note.text) == nil
    }
    let isSample = notes.unusableWeightCount > notes.unusableWeights.count
    let wordy = isSample ? notes.unusableWeightCount : words
    return lines + faults > 2 && 2 * (wordy + faults) > lines + faults && wordy > 0
  }
}

extension EdgeListFault {
  /// What the fault is called in files.
  var fileProblem: Fault.Problem {
    switch problem {
    case .missingColumn: .missingEnd
    case .notUTF8: .notUTF8(offset: 0)
    case .lineTooLong(let limit): .lineTooLong(limit: limit)
    case .tooManyEdges(let limit): .tooManyTies(limit: limit)
    case .namesTooLong(let limit): .tooManyValues(limit: limit)
    }
  }
}
