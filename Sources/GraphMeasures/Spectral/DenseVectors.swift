/// Products and sums of long vectors, sixteen numbers at a time.
///
/// This file reads and writes memory without checks. What makes it safe: both vectors have the same
/// number of places, which is checked first; a load or store of eight numbers begins at a place that is
/// at least eight before the end; no pointer leaves the closure that gives it.
enum DenseVectors {
  /// Σ x·y.
  ///
  /// The order of the sum is fixed by the length alone.
  static func dot(_ x: [Double], _ y: [Double]) -> Double {
    precondition(x.count == y.count, "vectors of one length")
    return unsafe x.withUnsafeBytes { x in
      unsafe y.withUnsafeBytes { y in
        var sums = (SIMD8<Double>.zero, SIMD8<Double>.zero)
        let bytes = x.count
        var place = 0
        while place &+ 128 <= bytes {
          unsafe sums.0 += eight(x, place) * eight(y, place)
          unsafe sums.1 += eight(x, place &+ 64) * eight(y, place &+ 64)
          place &+= 128
        }
        var sum = (sums.0 + sums.1).sum()
        while place < bytes {
          unsafe sum +=
            x.loadUnaligned(fromByteOffset: place, as: Double.self)
            * y.loadUnaligned(fromByteOffset: place, as: Double.self)
          place &+= 8
        }
        return sum
      }
    }
  }

  /// x − share·y, in place of x.
  static func subtract(_ share: Double, _ y: [Double], from x: inout [Double]) {
    precondition(x.count == y.count, "vectors of one length")
    unsafe x.withUnsafeMutableBytes { x in
      unsafe y.withUnsafeBytes { y in
        let bytes = x.count
        let shares = SIMD8(repeating: share)
        var place = 0
        while place &+ 64 <= bytes {
          let rest = unsafe eight(UnsafeRawBufferPointer(x), place) - shares * eight(y, place)
          unsafe x.storeBytes(of: rest, toByteOffset: place, as: SIMD8<Double>.self)
          place &+= 64
        }
        while place < bytes {
          let rest =
            unsafe x.loadUnaligned(fromByteOffset: place, as: Double.self)
            - share * y.loadUnaligned(fromByteOffset: place, as: Double.self)
          unsafe x.storeBytes(of: rest, toByteOffset: place, as: Double.self)
          place &+= 8
        }
      }
    }
  }

  @inline(__always)
  private static func eight(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> SIMD8<Double> {
    unsafe bytes.loadUnaligned(fromByteOffset: place, as: SIMD8<Double>.self)
  }
}
