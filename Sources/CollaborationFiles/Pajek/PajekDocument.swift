/// The nodes and edges of a network or project of Pajek, as rows of tables.
///
/// Read are `*Vertices` (of two modes too), `*Arcs`, `*Edges`, `*Arcslist`, `*Edgeslist` and `*Matrix`,
/// each as often as they come and with the number and name of a relation, and in a project the first
/// `*Partition` and `*Vector` of the network's size. A file beside it is a partition or a vector.
enum PajekDocument {
  static func graph(
    in sources: [SourceText], companions: [String: Int], log: FaultLog
  ) -> ForeignGraph? {
    let partition = companions["clu"].map { (text: sources[$0].text, number: $0) }
    var reader = PajekReader(log: log)
    reader.read(sources[0].text)
    guard reader.hasVertices else {
      if !log.hasErrors { log.report(.notGraph(ExchangeForm.pajek.name), at: nil) }
      return nil
    }
    let comments = CharacterReferences.decoded(partition?.text ?? "")
    if let partition {
      let lines = WordLine.lines(
        of: partition.text, source: partition.number, comment: UInt8(ascii: "%"))
      if reader.isOfThisNetwork(lines, called: ".clu") {
        reader.takePartition(lines, named: comments)
      }
    }
    if let vector = companions["vec"] {
      let lines = WordLine.lines(
        of: sources[vector].text, source: vector, comment: UInt8(ascii: "%"))
      if reader.isOfThisNetwork(lines, called: ".vec") { reader.takeVector(lines) }
    }
    return reader.graph
  }
}
