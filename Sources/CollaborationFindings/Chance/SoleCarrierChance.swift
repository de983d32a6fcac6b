/// How likely one member of a sector alone has all the sector's ties to others, given how many ties each
/// member has and how many of them all lead outside.
///
/// Which ends of its members' ties lead outside is drawn without putting back. Nobody can have more ties
/// inside than there are other members: what is beyond that leads outside anyhow.
///
///     P = Σ_v C(d(v) − f(v), K − F) / C(D − F, K − F),  f(v) = max(0, d(v) − (n − 1)), F = Σ f
///
/// over those v besides whom f is 0, for *n* members with D = Σ d ties' ends, K of them outside.
struct SoleCarrierChance: Sendable {
  let p: Double

  /// - Parameters:
  ///   - degrees: the ties of each member, inside and outside.
  ///   - outside: how many of all these lead outside.
  init(degrees: [Int], outside: Int) {
    let forced = degrees.map { max(0, $0 - (degrees.count - 1)) }
    let allForced = forced.reduce(0, +)
    let free = zip(degrees, forced).map { $0 - $1 }
    let all = free.reduce(0, +)
    let drawn = outside - allForced
    guard drawn >= 0 else {
      p = 1
      return
    }
    p = min(
      1,
      degrees.indices.reduce(0.0) { sum, member in
        guard forced[member] == allForced, degrees[member] >= outside else { return sum }
        return sum + Hypergeometric.allMarked(drawn: drawn, marked: free[member], all: all)
      })
  }
}
