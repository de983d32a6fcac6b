import XMLEvents

/// The nodes and edges of a GraphML text.
enum GraphMLDocument {
  /// Reads a text as rows of tables; what is wrong with it goes to the log.
  static func graph(in source: SourceText, log: FaultLog) -> ForeignGraph? {
    guard let read = read(source, into: ForeignElementSink(), log: log) else { return nil }
    return ForeignGraph(
      nodes: read.sink.nodes, edges: read.sink.edges, description: read.description, log: log)
  }

  /// Reads a text the short way; `nil` where it has to go the long one.
  static func plainReading(of source: SourceText, name: String) -> NetworkReading? {
    let log = FaultLog(source: source)
    // Hardly any edge is told in fewer characters, and room that is not used costs nothing.
    let graph = PlainGraph(edges: source.text.utf8.count / 48)
    return read(source, into: ForeignElementSink(into: graph), log: log).flatMap { read in
      read.sink.plain?.reading(
        name: name, description: ForeignGraph.usable(read.description), file: source.file, log: log)
    }
  }

  private static func read(
    _ source: SourceText, into sink: ForeignElementSink, log: FaultLog
  ) -> GraphMLState? {
    var listener = GraphMLListener(sink)
    guard XMLEventParser.read(source, for: listener, log: log) else { return nil }
    if listener.state.hasLateKeys {
      // What a key means was not known yet where it was used.
      listener = GraphMLListener(sink, after: listener.state)
      guard XMLEventParser.read(source, for: listener, log: log) else { return nil }
    }
    guard listener.state.hasGraph else {
      log.report(.notGraph(ExchangeForm.graphML.name), at: nil)
      return nil
    }
    for graph in listener.state.furtherGraphs {
      log.report(.furtherGraph(graph.name), at: graph.place)
    }
    for (name, place) in listener.state.unknownAttributes where !name.isEmpty {
      log.report(.unknownColumn(name, similar: []), at: place)
    }
    return listener.state
  }
}
