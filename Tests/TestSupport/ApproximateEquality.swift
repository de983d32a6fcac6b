public import GraphCore

/// Whether two numbers agree to a relative tolerance, or are both undefined.
public func agree(_ first: Double?, _ second: Double?, tolerance: Double = 1e-9) -> Bool {
  switch (first, second) {
  case (nil, nil): true
  case (let first?, let second?):
    (first - second).magnitude <= tolerance * max(1, first.magnitude, second.magnitude)
  default: false
  }
}

/// Whether two lists of numbers agree, one by one.
public func agree(_ first: [Double?], _ second: [Double?], tolerance: Double = 1e-9) -> Bool {
  first.count == second.count
    && zip(first, second).allSatisfy { agree($0, $1, tolerance: tolerance) }
}

extension NodeScores {
  /// The scores in node order.
  public var values: [Double?] { (0..<count).map { self[NodeID($0)] } }
}
