import CollaborationFiles
import CollaborationModel
import GraphCore

/// A reader, and what must hold of it whatever it is given.
enum ReaderUnderTest: String, CaseIterable {
  case native, edgelist, graphml, gexf, net, paj, dl, gml, nodelink, cyjs

  /// Reads an input.
  ///
  /// It is read or refused. What is read has an account that adds up, and is written so that it can be
  /// read again. What is refused is said in both languages.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .edgelist:
      var reader = EdgeListReader()
      reader.read(bytes)
      _ = try? reader.finish()
    case .native:
      check { () throws(NetworkFileError) in
        try NetworkYAML.read(bytes, file: "input.yaml", faultyRows: .refuseRow)
      } again: { network in
        _ = try? NetworkYAML.read(NetworkYAML.text(of: network))
      }
    case .graphml: check(.graphML, bytes)
    case .gexf: check(.gexf, bytes)
    case .net: check(.pajek, bytes)
    case .paj: check(.pajekProject, bytes)
    case .dl: check(.ucinet, bytes)
    case .gml: check(.gml, bytes)
    case .nodelink: check(.nodeLink, bytes)
    case .cyjs: check(.cytoscape, bytes)
    }
  }

  private func check(_ form: ExchangeForm, _ bytes: [UInt8]) {
    check { () throws(NetworkFileError) in
      try form.read(bytes, file: "input." + form.pathExtension, faultyRows: .refuseRow)
    } again: { network in
      // A matrix of many nodes is no small file, however small the one that it was read from.
      guard network.participants.count < 200 else { return }
      let text = form.text(of: network)
      do {
        _ = try form.read(Array(text.utf8), file: "again." + form.pathExtension)
      } catch {
        fatalError("what was written is not read:\n\(error)\n\(text)")
      }
    }
  }

  private func check(
    _ read: () throws(NetworkFileError) -> NetworkReading, again: (CollaborationNetwork) -> Void
  ) {
    do {
      let reading = try read()
      precondition(reading.ledger.isBalanced, "the ledger does not add up")
      for warning in reading.warnings { _ = warning.text(in: .japanese) }
      again(reading.network)
    } catch {
      precondition(!error.text(in: .japanese).isEmpty && !error.text(in: .english).isEmpty)
    }
  }
}
