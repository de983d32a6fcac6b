import CollaborationModel
import GraphCore
import GraphMeasures
import RealModule

/// What runs through whom in a town, the households set aside.
struct Load {
  /// The graph of the view without households.
  let graph: NetworkGraph

  /// The numbers among the town's people of the graph's nodes; `nil` for meetings.
  let people: [Int?]

  init(_ town: Town) {
    var view = town.view
    view.without.formUnion(town.numbers(.household, .thing).map { town.people[$0].id })
    graph = town.network.graph(view, of: town.network)
    people = graph.nodes.map { node in
      town.contacts.number[node.id].flatMap { $0 < town.people.count ? $0 : nil }
    }
  }

  /// The nodes with the most ties among those that a test holds of; several where they are equal.
  func most(where isMeant: (Int) -> Bool) -> (nodes: [NodeID], degree: Int, candidates: Int)? {
    let candidates = graph.graph.nodes.filter { node in
      people[node.index].map(isMeant) ?? false && graph.graph.outDegree(of: node) > 0
    }
    guard let most = candidates.map({ graph.graph.outDegree(of: $0) }).max() else { return nil }
    return (
      candidates.filter { graph.graph.outDegree(of: $0) == most }, most, candidates.count
    )
  }

  /// The ties of a node, as a finding shows them.
  func ties(of node: NodeID) -> [FindingTie] {
    graph.graph.neighbors(of: node).map { other in
      FindingTie(
        from: graph.nodes[node.index].id, to: graph.nodes[other.index].id, state: .present)
    }
  }

  /// The betweenness of the people of a town who are one person each, several posts of one person
  /// (兼務) taken together: in the order of the file.
  func carried(in town: Town) -> [Double] {
    let scores = Betweenness(normalized: false).scores(in: Study(graph.graph))
    var holder: [Int: Int] = [:]
    func person(_ number: Int) -> Int {
      var number = number
      while let next = holder[number] { number = next }
      return number
    }
    for tie in town.network.ties where tie.kind == TieKindID.severalPosts && tie.status == .existing
    {
      guard let first = town.contacts.number[tie.from], let second = town.contacts.number[tie.to],
        first < town.people.count, second < town.people.count,
        town.people[first].has(.onePerson), town.people[second].has(.onePerson)
      else { continue }
      let (one, other) = (person(first), person(second))
      if one != other { holder[max(one, other)] = min(one, other) }
    }
    var sums: [Int: Double] = [:]
    for node in graph.graph.nodes {
      guard let number = people[node.index], town.people[number].has(.onePerson) else { continue }
      sums[person(number), default: 0] += scores[node] ?? 0
    }
    return sums.keys.sorted().compactMap { sums[$0] }
  }

  /// How many people really carry a network: exp(H) of their shares, H being Shannon's entropy. k
  /// people with equal shares give k; all on one gives 1; `nil` where nobody carries anything.
  static func effectiveNumber(of amounts: [Double]) -> Double? {
    let total = amounts.reduce(0, +)
    guard total > 0 else { return nil }
    return .exp(
      amounts.filter { $0 > 0 }.reduce(0) { $0 - ($1 / total) * .log($1 / total) })
  }
}
