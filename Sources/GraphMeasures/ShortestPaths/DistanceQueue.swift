import GraphCore

/// Nodes waiting at a distance, the nearest first: a binary heap.
struct DistanceQueue {
  private var heap: [(node: NodeID, distance: Double)] = []

  mutating func insert(_ node: NodeID, at distance: Double) {
    heap.append((node, distance))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].distance < heap[parent].distance else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func removeNearest() -> (node: NodeID, distance: Double)? {
    guard let nearest = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return nearest }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].distance < heap[least].distance { least = child }
      }
      guard least != parent else { return nearest }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
