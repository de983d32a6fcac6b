import RealModule

/// An orthonormal basis of v, Av, A²v, … and the tridiagonal matrix that A is in it.
struct KrylovSpace {
  private var basis: [[Double]]
  private var next: [Double]
  private var diagonal: [Double] = []

  /// What joins each vector to the next; the last is the length of what lies outside the space.
  private var offDiagonal: [Double] = []

  /// Begins with a vector of length 1.
  init(from start: [Double]) {
    basis = []
    next = start
  }

  /// How many vectors have been multiplied.
  var size: Int { basis.count }

  /// Whether the space holds its own image, so that nothing is left to grow into.
  var isInvariant: Bool {
    (offDiagonal.last ?? .infinity) <= 1e-14 * (diagonal.max() ?? 1)
  }

  /// Adds the image of the last vector.
  mutating func grow(by rows: SymmetricRows) {
    let vector = next
    basis.append(vector)
    var image = rows.product(vector)
    let share = DenseVectors.dot(image, vector)
    diagonal.append(share)
    // In exact numbers the last two vectors are all that the image has in common with the space.
    DenseVectors.subtract(share, vector, from: &image)
    if size > 1 { DenseVectors.subtract(offDiagonal[size - 2], basis[size - 2], from: &image) }
    var before = Double.sqrt(DenseVectors.dot(image, image))
    var length = before
    // What rounding leaves is gone after one time or, where little else was left, after two.
    for _ in 0..<2 {
      for member in basis {
        DenseVectors.subtract(DenseVectors.dot(image, member), member, from: &image)
      }
      length = Double.sqrt(DenseVectors.dot(image, image))
      guard length < 0.7 * before else { break }
      before = length
    }
    offDiagonal.append(length)
    next = length > 0 ? image.map { $0 / length } : image
  }

  /// The greatest eigenvalue of the tridiagonal matrix and its eigenvector of length 1.
  func topEigenpair() -> (value: Double, vector: [Double]) {
    let value = topEigenvalue()
    // Just above the greatest eigenvalue the shifted matrix is definite: elimination needs no pivots.
    let shift = value + 1e-14 * max(1, value.magnitude)
    var vector = [Double](repeating: 1, count: size)
    for _ in 0..<3 { vector = solved(shift: shift, vector) }
    return (value, vector)
  }

  /// The length of Ax − λx for a vector of the space.
  func residual(of vector: [Double]) -> Double {
    (offDiagonal[size - 1] * vector[size - 1]).magnitude
  }

  /// The vector of the whole that has these coordinates.
  func combined(_ coordinates: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: basis[0].count)
    for (share, member) in zip(coordinates, basis) {
      for place in sum.indices { sum[place] += share * member[place] }
    }
    return sum
  }

  /// By halving the interval of Gershgorin's discs: above all eigenvalues every pivot is positive.
  private func topEigenvalue() -> Double {
    var low = diagonal.max() ?? 0
    var high = low
    for row in 0..<size {
      let before = row > 0 ? offDiagonal[row - 1] : 0
      let after = row < size - 1 ? offDiagonal[row] : 0
      high = max(high, diagonal[row] + before + after)
    }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return high }
      if isAboveAll(middle) { high = middle } else { low = middle }
    }
  }

  private func isAboveAll(_ bound: Double) -> Bool {
    var pivot = bound - diagonal[0]
    guard pivot > 0 else { return false }
    for row in 1..<max(1, size) {
      pivot = bound - diagonal[row] - offDiagonal[row - 1] * offDiagonal[row - 1] / pivot
      guard pivot > 0 else { return false }
    }
    return true
  }

  /// Solves (shift − T)x = right and gives x the length 1.
  private func solved(shift: Double, _ right: [Double]) -> [Double] {
    let least = 1e-300
    var pivots = [max(least, shift - diagonal[0])]
    var solution = right
    for row in 1..<max(1, size) {
      let factor = offDiagonal[row - 1] / pivots[row - 1]
      pivots.append(max(least, shift - diagonal[row] - factor * offDiagonal[row - 1]))
      solution[row] += factor * solution[row - 1]
    }
    for row in (0..<size).reversed() {
      if row < size - 1 { solution[row] += offDiagonal[row] * solution[row + 1] }
      solution[row] /= pivots[row]
      // Lengths grow by the inverse of the distance to the eigenvalue: far from overflow.
    }
    let greatest = solution.reduce(0) { max($0, $1.magnitude) }
    let scaled = solution.map { $0 / greatest }
    let length = Double.sqrt(DenseVectors.dot(scaled, scaled))
    return scaled.map { $0 / length }
  }
}
