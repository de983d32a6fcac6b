/// Orders worth trying out, of several that a sketch has put a cost to.
enum DistinctOrders {
  /// The cheapest, the best first; of those that cost the same, which are mostly one order met twice,
  /// only the first.
  static func cheapest<Order>(_ count: Int, of found: [(cost: Double, order: Order)]) -> [Order] {
    var distinct: [(cost: Double, order: Order)] = []
    for one in found where !distinct.contains(where: { abs($0.cost - one.cost) < 1e-9 }) {
      distinct.append(one)
    }
    return distinct.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .prefix(count).map(\.element.order)
  }
}
