public import GraphCore

/// A case in which a measure has no value, with the words that say so.
///
/// A measure lists its cases in ``MeasureDescription/undefined``; the first one that holds is the reason
/// of a missing value.
public struct UndefinedCase: Sendable {
  /// Why there is no value, in English.
  public let reason: String

  /// The same in Japanese.
  public let japaneseReason: String

  /// Whether the case holds of a study, at a node where the measure gives scores to nodes.
  let holds: @Sendable (Study, NodeID?) -> Bool

  /// Describes a case.
  public init(
    _ reason: String, _ japaneseReason: String,
    holds: @escaping @Sendable (Study, NodeID?) -> Bool
  ) {
    self.reason = reason
    self.japaneseReason = japaneseReason
    self.holds = holds
  }
}

extension UndefinedCase {
  /// The graph has fewer nodes than the definition needs.
  static func fewerNodes(than count: Int) -> Self {
    Self("the network has fewer than \(count) nodes", "点が\(count)未満のため") { study, _ in
      study.graph.nodeCount < count
    }
  }

  /// The graph has no ties.
  static let noTies = Self("the network has no ties", "つながりがないため") { study, _ in
    study.graph.edgeCount == 0
  }

  /// The graph is undirected, and the definition speaks of directions.
  static let noDirections = Self(
    "ties have no directions in this view (--directed)", "つながりに向きのない数え方のため（--directed）"
  ) { study, _ in !study.graph.isDirected }

  /// The node has fewer contacts than the definition needs.
  static func fewerContacts(than count: Int) -> Self {
    Self(
      count == 1 ? "it has no ties" : "it has fewer than \(count) contacts",
      count == 1 ? "つながりがないため" : "相手が\(count)未満のため"
    ) { study, node in
      node.map { study.contacts.outDegree(of: $0) < count } ?? false
    }
  }

  /// The nodes are not divided into as many groups as the definition needs.
  static func fewerGroups(than count: Int) -> Self {
    Self("there are fewer than \(count) groups of nodes", "区分（分野など）が\(count)未満のため") { study, _ in
      (study.groups?.groupCount ?? 0) < count
    }
  }
}

/// Why a value is missing.
public struct UndefinedReason: Equatable, Sendable {
  /// In English.
  public let english: String

  /// In Japanese.
  public let japanese: String

  public init(english: String, japanese: String) {
    self.english = english
    self.japanese = japanese
  }
}

extension MeasureDescription {
  /// Why the measure has no value in a study, at a node where it gives scores to nodes.
  ///
  /// Where none of the measure's own cases holds, its convention is the reason.
  public func reasonUndefined(in study: Study, at node: NodeID? = nil) -> UndefinedReason {
    if needsGroups, study.groups == nil {
      return UndefinedReason(
        english: "no node states its group, such as its sector", japanese: "区分（分野など）がどこにも書かれていないため")
    }
    if let known = undefined.first(where: { $0.holds(study, node) }) {
      return UndefinedReason(english: known.reason, japanese: known.japaneseReason)
    }
    let weights = study[Weights.self]
    if usesWeights, !weights.isComputable {
      return UndefinedReason(
        english:
          "weights from \(weights.least) to \(weights.greatest) are beyond what can be computed"
          + " (1e-100 to 1e100)",
        japanese: "重み（\(weights.least)〜\(weights.greatest)）が計算できる範囲（1e-100〜1e100）を外れているため")
    }
    return UndefinedReason(
      english: "the definition gives no value here (\(convention))",
      japanese: "定義から値が決まらないため（\(japaneseConvention)）")
  }
}
