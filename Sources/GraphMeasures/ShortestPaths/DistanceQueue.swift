/// Nodes waiting at a distance, the nearest first: a heap of which each place has four below it.
struct DistanceQueue {
  private var heap: [(distance: Double, node: UInt32)] = []

  mutating func insert(_ node: UInt32, at distance: Double) {
    heap.append((distance, node))
    var place = heap.count &- 1
    while place > 0 {
      let above = (place &- 1) / 4
      guard distance < heap[above].distance else { break }
      heap[place] = heap[above]
      place = above
    }
    heap[place] = (distance, node)
  }

  mutating func removeNearest() -> (distance: Double, node: UInt32)? {
    guard let nearest = heap.first, let last = heap.popLast() else { return nil }
    let count = heap.count
    guard count > 0 else { return nearest }
    // The last of all sinks from the top to where it belongs.
    var place = 0
    while true {
      let first = 4 &* place &+ 1
      guard first < count else { break }
      var least = first
      for below in (first &+ 1)..<max(first &+ 1, min(first &+ 4, count))
      where heap[below].distance < heap[least].distance {
        least = below
      }
      guard heap[least].distance < last.distance else { break }
      heap[place] = heap[least]
      place = least
    }
    heap[place] = last
    return nearest
  }
}
