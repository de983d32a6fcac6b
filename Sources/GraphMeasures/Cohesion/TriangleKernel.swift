import GraphCore

/// Kernel with unsafe memory: how many triangles pass through each node of an undirected graph.
///
/// A triangle is found once, from its lowest node by degree (``DegreeOrientation``): among the nodes
/// that those it points to point to, it counts those to which it points itself. Counting adds a mark of 0 or 1 to every one of them, because whether a mark stands is what a processor guesses
/// wrong.
///
/// Bounds: `columns` holds numbers below *n*; `mark` and `triangles` have *n* places. `mark` is 0
/// everywhere before and after each node's turn.
///
/// - Complexity: O(*m*√*m*) time and O(*n* + *m*) space.
///
/// - Note: After T. Schank and D. Wagner, “Finding, counting and listing all triangles in large
///   graphs”, WEA 2005, LNCS 3503, 606–609.
func triangleCounts(in graph: Graph) -> NodeValues<Int> {
  let orientation = DegreeOrientation(graph)
  let order = orientation.order
  let rows = orientation.rows
  var triangles = [Int](repeating: 0, count: order.count)
  var marks = [UInt8](repeating: 0, count: order.count)
  unsafe rows.starts.withUnsafeBufferPointer { starts in
    unsafe rows.columns.withUnsafeBufferPointer { columns in
      unsafe triangles.withUnsafeMutableBufferPointer { triangles in
        unsafe marks.withUnsafeMutableBufferPointer { mark in
          guard let starts = starts.baseAddress, let columns = columns.baseAddress,
            let triangles = triangles.baseAddress, let mark = mark.baseAddress
          else { return }
          for lowest in order.indices {
            let row = unsafe Int(starts[lowest])..<Int(starts[lowest + 1])
            guard row.count > 1 else { continue }
            for position in row { unsafe mark[Int(columns[position])] = 1 }
            var ofLowest = 0
            for position in row {
              let middle = unsafe Int(columns[position])
              var ofMiddle = 0
              for onward in unsafe Int(starts[middle])..<Int(starts[middle + 1]) {
                let highest = unsafe Int(columns[onward])
                let closes = unsafe Int(mark[highest])
                unsafe triangles[highest] &+= closes
                ofMiddle &+= closes
              }
              unsafe triangles[middle] &+= ofMiddle
              ofLowest &+= ofMiddle
            }
            unsafe triangles[lowest] &+= ofLowest
            for position in row { unsafe mark[Int(columns[position])] = 0 }
          }
        }
      }
    }
  }
  var counts = NodeValues(repeating: 0, for: graph)
  for (number, node) in order.enumerated() { counts[NodeID(Int(node))] = triangles[number] }
  return counts
}

/// Triangles through each node of the graph without directions.
enum Triangles: StudyKey {
  static func value(in study: Study) -> NodeValues<Int> { triangleCounts(in: study.contacts) }
}
