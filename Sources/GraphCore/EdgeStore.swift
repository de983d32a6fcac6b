/// Edges waiting to become rows: eight bytes each, sixteen where some weight is not 1.
@usableFromInline
struct EdgeStore: Sendable {
  @usableFromInline
  struct Ends: Sendable {
    @usableFromInline var source: UInt32
    @usableFromInline var target: UInt32

    @inlinable
    init(source: UInt32, target: UInt32) {
      self.source = source
      self.target = target
    }
  }

  @usableFromInline var ends: [Ends] = []

  /// One weight an edge, or empty as long as every weight is 1.
  @usableFromInline var weights: [Double] = []

  /// How many loops were left out on the way.
  var loopsDropped = 0

  init() {}

  @inlinable
  mutating func append(_ source: UInt32, _ target: UInt32, _ weight: Double) {
    if weight != 1 || !weights.isEmpty { note(weight) }
    ends.append(Ends(source: source, target: target))
  }

  @usableFromInline
  mutating func note(_ weight: Double) {
    if weights.isEmpty { weights = Array(repeating: 1, count: ends.count) }
    weights.append(weight)
  }
}
