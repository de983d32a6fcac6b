extension AdjacencyMatrix {
  /// The eigenvalues of a symmetric matrix, greatest first, each with its eigenvector, by the rotations
  /// of Jacobi (1846).
  public var spectrum: [(value: Double, vector: [Double])] {
    var a = indices.map { row in indices.map { self[row, $0] } }
    var v = indices.map { row in indices.map { $0 == row ? 1.0 : 0 } }
    for _ in 0..<60 {
      for p in indices {
        for q in indices where q > p && a[p][q].magnitude > 1e-300 {
          let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
          let sign: Double = theta >= 0 ? 1 : -1
          let t = sign / (theta.magnitude + (theta * theta + 1).squareRoot())
          let c = 1 / (t * t + 1).squareRoot()
          let s = t * c
          for k in indices {
            let (first, second) = (a[k][p], a[k][q])
            a[k][p] = c * first - s * second
            a[k][q] = s * first + c * second
          }
          for k in indices {
            let (first, second) = (a[p][k], a[q][k])
            a[p][k] = c * first - s * second
            a[q][k] = s * first + c * second
          }
          for k in indices {
            let (first, second) = (v[k][p], v[k][q])
            v[k][p] = c * first - s * second
            v[k][q] = s * first + c * second
          }
        }
      }
    }
    return indices.map { column in (a[column][column], indices.map { v[$0][column] }) }
      .sorted { $0.value > $1.value }
  }
}
