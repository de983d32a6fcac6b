/// Why a measure gives nothing on a graph that it is otherwise made for.
public enum MeasureError: Error, Equatable, Sendable {
  /// An iteration did not come to rest.
  case notConverged(measure: String, iterations: Int, change: Double)

  /// The definition leaves more than one solution; `reason` says why on this graph.
  case notUnique(measure: String, reason: String)

  /// The measure speaks of groups, and the nodes are not divided into any.
  case needsGroups(measure: String)

  /// The measure's exact method is out of reach for a graph of this size.
  case tooLarge(measure: String, nodes: Int, limit: Int)

  /// No measure of the catalogue has this identifier.
  case unknownMeasure(String, similar: [String])
}

extension MeasureError {
  /// The same, told of another measure that reads the same intermediate result.
  func told(of measure: String) -> MeasureError {
    switch self {
    case .notConverged(_, let iterations, let change):
      .notConverged(measure: measure, iterations: iterations, change: change)
    case .notUnique(_, let reason): .notUnique(measure: measure, reason: reason)
    case .needsGroups: .needsGroups(measure: measure)
    case .tooLarge(_, let nodes, let limit):
      .tooLarge(measure: measure, nodes: nodes, limit: limit)
    case .unknownMeasure: self
    }
  }
}

extension MeasureError {
  /// The same in Japanese.
  public var japaneseDescription: String {
    switch self {
    case .notConverged(let measure, let iterations, let change):
      "\(measure) は \(iterations) 回の反復で収束しませんでした（変化 \(change)）"
    case .notUnique(let measure, let reason):
      "\(measure) は、このネットワークでは一つに決まりません（\(reason)）"
    case .needsGroups(let measure):
      "\(measure) には、分野などの区分が要ります"
    case .tooLarge(let measure, let nodes, let limit):
      "\(measure) を計算できるのは \(limit) 点までです（このネットワークは \(nodes) 点）"
    case .unknownMeasure(let identifier, _):
      "「\(identifier)」という指標はありません"
    }
  }
}

extension MeasureError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notConverged(let measure, let iterations, let change):
      "\(measure) did not converge in \(iterations) iterations (last change \(change))"
    case .notUnique(let measure, let reason):
      "\(measure) is not determined: \(reason)"
    case .needsGroups(let measure):
      "\(measure) needs the nodes divided into groups, such as sectors"
    case .tooLarge(let measure, let nodes, let limit):
      "\(measure) is computed for at most \(limit) nodes; this graph has \(nodes)"
    case .unknownMeasure(let identifier, let similar):
      "no measure is called '\(identifier)'"
        + (similar.isEmpty ? "" : "; did you mean \(similar.joined(separator: ", "))?")
    }
  }
}
