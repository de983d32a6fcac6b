import GraphCore

/// Centrality in a network of two kinds of node, each kind measured by what it could reach at most.
///
///     degree       d(v) / n_o
///     closeness    (n_o + 2(n_v − 1)) / Σ_u d(v,u)
///     betweenness  b(v) / ½( n_o²(s+1)² + n_o(s+1)(2t−s−1) − t(2s−t+3) )
///
/// with n_v nodes of v's own kind, n_o of the other, s = (n_v−1) div n_o, t = (n_v−1) mod n_o, and b
/// each pair of ends counted once.
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                   | Here                            | Elsewhere                           |
/// | ---------------------- | ------------------------------- | ----------------------------------- |
/// | Greatest betweenness   | the general formula: 16 for seven nodes of the kind and two of the other | the paper's branch for n_v > n_o gives 12 there |
/// | Somebody out of reach  | closeness undefined             | within the component in NetworkX    |
/// | None of the other kind | undefined                       | a division by zero                  |
///
/// - Complexity: O(*nm*) time.
///
/// - Note: After S. P. Borgatti and M. G. Everett, “Network analysis of 2-mode data”, *Social Networks*
///   19, 1997, 243–269.
public enum TwoModeMeasure: CaseIterable, Sendable {
  /// The share of the other kind to which a node is tied.
  case degree

  /// How near a node is to all others.
  case closeness

  /// How often a node stands on shortest paths between others.
  case betweenness

  /// What the measure is called, how it is defined, and what it leaves open in the literature; in its
  /// example participants are of group 0 and meetings of group 1.
  public var description: MeasureDescription {
    switch self {
    case .degree:
      Self.description(
        "twoModeDegree", "Two-mode degree", "次数（参加主体×会議体）", "d(v)/n_o",
        ("of the other kind, the share with which the node is tied", "もう一方の種類のうち、つながっているものの割合"),
        scores: [0.5, 1, 1, 0.5])
    case .closeness:
      Self.description(
        "twoModeCloseness", "Two-mode closeness", "近接中心性（参加主体×会議体）",
        "(n_o + 2(n_v − 1))/Σ_u d(v,u)",
        (
          "to the least sum of distances there can be; undefined where somebody is out of reach",
          "ありうる最小の距離の和との比。届かない相手がいれば定義なし"
        ),
        scores: [4.0 / 6, 1, 1, 4.0 / 6])
    case .betweenness:
      Self.description(
        "twoModeBetweenness", "Two-mode betweenness", "媒介中心性（参加主体×会議体）",
        "b(v)/max b(n_v, n_o)",
        (
          "to the greatest among so many of both kinds; each pair of ends once",
          "両種類の数から決まる最大値との比。両端の組を1回ずつ数える"
        ),
        scores: [0, 1, 1, 0])
    }
  }

  /// A person at one meeting, a person at both, as a path: 0 – a – 1 – b.
  private static func description(
    _ identifier: String, _ name: String, _ japaneseName: String, _ formula: String,
    _ convention: (english: String, japanese: String), scores: [Double]
  ) -> MeasureDescription {
    MeasureDescription(
      identifier: identifier, name: name, japaneseName: japaneseName, formula: formula,
      convention: "memberships only; n_v nodes of the own kind, n_o of the other; "
        + convention.english,
      japaneseConvention: "会議体への参加だけを数える。\(convention.japanese)",
      reference: "Borgatti & Everett 1997",
      example: WorkedExample(
        ties: [(0, 2), (1, 2), (1, 3)], groups: [0, 0, 1, 1], scores: scores, source: "by hand"))
  }
}

/// The scores of both kinds of node; `nil` where one is undefined.
public struct TwoModeScores: Equatable, Sendable {
  /// The scores of participants.
  public let participants: [Double?]

  /// The scores of meetings.
  public let meetings: [Double?]
}

extension TwoModeNetwork {
  /// The scores of participants and meetings.
  ///
  /// - Complexity: O(*nm*) time.
  public func scores(_ measure: TwoModeMeasure, threads: Int = 1) -> TwoModeScores {
    let study = Study(graph, threads: threads)
    let closeness = measure == .closeness ? Closeness().scores(in: study) : nil
    let all = graph.nodes.map { node -> Double? in
      let isParticipant = node.index < participantCount
      let own = isParticipant ? participantCount : meetingCount
      let other = isParticipant ? meetingCount : participantCount
      guard other > 0 else { return nil }
      switch measure {
      case .degree: return Double(graph.outDegree(of: node)) / Double(other)
      case .closeness:
        // Freeman's closeness is (n − 1)/Σd.
        let farness = closeness?[node].map { Double(graph.nodeCount - 1) / $0 }
        return farness.map { Double(other + 2 * (own - 1)) / $0 }
      case .betweenness:
        let greatest = Self.greatestBetweenness(own: own, other: other)
        return greatest > 0 ? study[PathLoads.self].map { $0[node] / greatest } : nil
      }
    }
    return TwoModeScores(
      participants: Array(all[..<participantCount]), meetings: Array(all[participantCount...]))
  }

  /// The betweenness that a node has at most among so many of its own kind and so many of the other.
  static func greatestBetweenness(own: Int, other: Int) -> Double {
    let s = (own - 1) / other
    let t = (own - 1) % other
    let nearest: Int = other * other * (s + 1) * (s + 1)
    let uneven: Int = other * (s + 1) * (2 * t - s - 1)
    let rest: Int = t * (2 * s - t + 3)
    return Double(nearest + uneven - rest) / 2
  }
}
