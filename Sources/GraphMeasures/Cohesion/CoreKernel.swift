import GraphCore

/// Kernel with unsafe memory: the core numbers of an undirected graph, whose nodes are peeled off by
/// ascending degree.
///
/// Bounds: `order` and `place` are permutations of the nodes, each the inverse of the other;
/// `firstPlace` has a place for every degree there is, and one beyond; degrees only fall.
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// - Note: After V. Batagelj and M. Zaveršnik, “An O(m) algorithm for cores decomposition of
///   networks”, arXiv:cs/0310049, 2003.
func coreNumbers(of graph: Graph) -> [UInt32] {
  let count = graph.nodeCount
  let rows = graph.outgoingRows
  var degree = (0..<count).map { rows.starts[$0 + 1] - rows.starts[$0] }
  var (order, place, firstPlace) = sortedByDegree(degree)

  unsafe rows.starts.withUnsafeBufferPointer { starts in
    unsafe rows.columns.withUnsafeBufferPointer { columns in
      unsafe degree.withUnsafeMutableBufferPointer { degree in
        unsafe order.withUnsafeMutableBufferPointer { order in
          unsafe place.withUnsafeMutableBufferPointer { place in
            unsafe firstPlace.withUnsafeMutableBufferPointer { firstPlace in
              guard let starts = starts.baseAddress, let columns = columns.baseAddress,
                let degree = degree.baseAddress, let order = order.baseAddress,
                let place = place.baseAddress, let firstPlace = firstPlace.baseAddress
              else { return }
              unsafe peel(count, starts, columns, degree, order, place, firstPlace)
            }
          }
        }
      }
    }
  }
  return degree
}

/// Leaves in `degree` the core numbers.
///
/// Invariant: the nodes before `turn` have theirs; `degree` of the others counts the neighbours that
/// are left, but never fewer than the core number of the last node peeled.
private func peel(
  _ count: Int, _ starts: UnsafePointer<UInt32>, _ columns: UnsafePointer<UInt32>,
  _ degree: UnsafeMutablePointer<UInt32>, _ order: UnsafeMutablePointer<UInt32>,
  _ place: UnsafeMutablePointer<UInt32>, _ firstPlace: UnsafeMutablePointer<UInt32>
) {
  for turn in 0..<count {
    let node = unsafe Int(order[turn])
    let core = unsafe degree[node]
    for position in unsafe Int(starts[node])..<Int(starts[node + 1]) {
      let neighbor = unsafe Int(columns[position])
      let left = unsafe degree[neighbor]
      guard left > core else { continue }
      // The neighbour changes places with the first of its degree, and becomes the last of the next.
      let first = unsafe firstPlace[Int(left)]
      let other = unsafe order[Int(first)]
      let here = unsafe place[neighbor]
      unsafe order[Int(first)] = UInt32(truncatingIfNeeded: neighbor)
      unsafe order[Int(here)] = other
      unsafe place[neighbor] = first
      unsafe place[Int(other)] = here
      unsafe firstPlace[Int(left)] = first &+ 1
      unsafe degree[neighbor] = left &- 1
    }
  }
}

/// The nodes by ascending degree, where each stands, and where the nodes of each degree begin.
private func sortedByDegree(
  _ degree: [UInt32]
) -> (order: [UInt32], place: [UInt32], firstPlace: [UInt32]) {
  var firstPlace = [UInt32](repeating: 0, count: Int(degree.max() ?? 0) + 2)
  for degree in degree { firstPlace[Int(degree) + 1] += 1 }
  for degree in 1..<firstPlace.count { firstPlace[degree] += firstPlace[degree - 1] }
  var place = [UInt32](repeating: 0, count: degree.count)
  var order = place
  var free = firstPlace
  for (node, degree) in degree.enumerated() {
    let mine = free[Int(degree)]
    free[Int(degree)] = mine + 1
    place[node] = mine
    order[Int(mine)] = UInt32(node)
  }
  return (order, place, firstPlace)
}
