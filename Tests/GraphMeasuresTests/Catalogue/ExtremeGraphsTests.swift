import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// Graphs at the edges of what data can hold: every measure gives numbers or says why not, and none
/// stops the program.
@Suite struct ExtremeGraphsTests {
  /// Graphs without nodes or ties, of one and two nodes, in parts, complete; directed or not.
  private static let shapes: [Graph] = [false, true].flatMap { directed in
    [
      Graph(nodeCount: 0, ties: [], directed: directed),
      Graph(nodeCount: 1, ties: [], directed: directed),
      Graph(nodeCount: 2, ties: [], directed: directed),
      Graph(nodeCount: 2, ties: [(0, 1)], directed: directed),
      Graph(nodeCount: 2, ties: [(0, 1), (1, 0)], directed: directed),
      Graph(nodeCount: 5, ties: [], directed: directed),
      Graph(nodeCount: 3, ties: [(0, 1), (1, 2), (2, 0)], directed: directed),
      Graph(nodeCount: 4, ties: [(0, 1), (2, 3)], directed: directed),
      Graph(nodeCount: 5, ties: [(0, 1), (0, 2), (0, 3), (0, 4)], directed: directed),
      Graph(nodeCount: 6, ties: [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4)], directed: directed),
      Graph(
        nodeCount: 7, ties: (0..<7).flatMap { i in (0..<7).filter { $0 != i }.map { (i, $0) } },
        directed: directed),
    ]
  }

  /// 2⁻¹⁰³⁰, whose reciprocal is more than any number.
  private static let tiny = Double(sign: .plus, exponent: -1030, significand: 1)

  private static let weights: [[Double]] = [
    [1], [tiny, 1], [.leastNonzeroMagnitude], [1e308], [1e308, 1e-308, 1], [1e100, 1e-100],
    [1e15, 1e-15],
    [0.1, 3],
  ]

  /// Every shape with every list of weights, dealt out in turn.
  private static var graphs: [Graph] {
    shapes.flatMap { shape in
      weights.map { weights in
        Graph(nodeCount: shape.nodeCount, directed: shape.isDirected) { builder in
          var number = 0
          shape.forEachEdge { source, target, _ in
            builder.connect(source, target, weight: weights[number % weights.count])
            number += 1
          }
        }
      }
    }
  }

  private static var studies: [Study] {
    graphs.flatMap { graph in
      [graph, graph.unweighted()].flatMap { graph in
        let nodes = graph.nodes
        return [
          Study(graph), Study(graph, groups: NodePartition(nodes.map { _ in 0 })),
          Study(graph, groups: NodePartition(nodes.map { $0.index % 2 })),
          Study(graph, groups: NodePartition(nodes.map { $0.index }), edgeLength: .weight),
        ]
      }
    }
  }

  @Test func everyScoreIsANumberOrHasAReason() {
    for study in Self.studies {
      for measure in MeasureCatalog.nodeMeasures {
        let name = measure.description.identifier
        switch study.scores(of: measure) {
        case .value(let scores):
          for node in study.graph.nodes where scores[node] == nil {
            let reason = measure.description.reasonUndefined(in: study, at: node)
            #expect(!reason.english.isEmpty && !reason.japanese.isEmpty, "\(name)")
          }
          #expect(study.graph.nodes.allSatisfy { scores[$0]?.isFinite ?? true }, "\(name)")
        case .undefined(let reason):
          #expect(!reason.english.isEmpty && !reason.japanese.isEmpty, "\(name)")
        }
        // Whoever asks the measure itself meets no trap either.
        _ = try? measure.scores(in: study)
      }
    }
  }

  @Test func everyFigureIsANumberOrHasAReason() {
    for study in Self.studies {
      for measure in MeasureCatalog.graphMeasures {
        switch study.figure(of: measure) {
        case .value(let figure): #expect(figure.isFinite, "\(measure.description.identifier)")
        case .undefined(let reason): #expect(!reason.english.isEmpty && !reason.japanese.isEmpty)
        }
        _ = try? measure.figure(in: study)
        _ = try? measure.comparedFigure(in: study)
      }
      for measure in MeasureCatalog.profileMeasures {
        if case .value(let profile) = study.profile(of: measure) {
          for (name, figure) in profile.figures {
            #expect(figure?.isFinite ?? true, "\(measure.description.identifier), \(name)")
          }
        }
        _ = try? measure.profile(in: study)
      }
    }
  }

  @Test func whatChanceGivesIsANumber() throws {
    for study in Self.studies {
      for null in NullModel.allCases where !null.needsGroups || study.groups != nil {
        for measure in MeasureCatalog.graphMeasures {
          guard case .value = study.figure(of: measure) else { continue }
          let chances = Chances(of: study, draws: 3, exactLimit: 10)
          guard let chance = try chances.chance(of: measure, under: null) else { continue }
          let numbers = [chance.mean, chance.low, chance.high, chance.twoSidedP]
          let areNumbers = numbers.allSatisfy { $0.isFinite }
          #expect(areNumbers, "\(measure.description.identifier), \(null)")
        }
      }
    }
  }

  @Test func networksAreHeldAgainstOthersWithoutATrap() {
    let graphs = Self.graphs
    for (place, first) in graphs.enumerated() {
      for second in graphs[place...].prefix(9) where second.nodeCount == first.nodeCount {
        let test = QAPCorrelation.test(first, second, draws: 3)
        #expect(test.map { $0.value.isFinite && $0.low.isFinite && $0.high.isFinite } ?? true)
        let regression = NetworkRegression(of: first, on: [second], draws: 3)
        #expect(regression.map { $0.explained.isFinite && $0.intercept.isFinite } ?? true)
      }
    }
  }

  /// The reason says what it is: the weights, and not the definition.
  @Test func weightsBeyondComputationAreTheReason() {
    let tiny = Study(Graph(nodeCount: 3, ties: [(0, 1), (1, 2)], weights: [Self.tiny, 1]))
    guard case .undefined(let reason) = tiny.scores(of: Harmonic()) else {
      Issue.record("the reciprocal of a tiny weight is no number")
      return
    }
    #expect(reason.english.contains("\(Self.tiny)") && reason.japanese.contains("\(Self.tiny)"))
    guard case .value = tiny.scores(of: Degree()) else {
      Issue.record("degrees do not depend on weights")
      return
    }
  }

  /// Measures that say that they do not read weights give the same without them.
  @Test func whatReadsWeightsSaysSo() {
    for graph in RandomGraphs(count: 80, seed: 91) where graph.isWeighted {
      let groups = NodePartition(graph.nodes.map { $0.index % 3 })
      let (weighted, plain) = (
        Study(graph, groups: groups), Study(graph.unweighted(), groups: groups)
      )
      for measure in MeasureCatalog.nodeMeasures where !measure.description.usesWeights {
        let (first, second) = (
          try? measure.scores(in: weighted), try? measure.scores(in: plain)
        )
        #expect(first == second, "\(measure.description.identifier)")
      }
      for measure in MeasureCatalog.graphMeasures where !measure.description.usesWeights {
        let (first, second) = (
          try? measure.figure(in: weighted), try? measure.figure(in: plain)
        )
        #expect(first == second, "\(measure.description.identifier)")
      }
    }
  }
}
