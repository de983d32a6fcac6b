import Foundation

/// Networks for whoever has none at hand: municipalities whose participants mostly work together
/// within their town and sector, and a few hubs.
enum MadeUpNetworks {
  /// Writes a small and a large one to a temporary folder and gives their paths.
  static func write() throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tsunagi-benchmarks")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try [("town", 1, 60), ("district", 12, 150), ("prefecture", 60, 400)].map { network in
      let file = folder.appending(path: "\(network.0).tsv")
      try text(towns: network.1, size: network.2)
        .write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
  }

  private static func text(towns: Int, size: Int) -> String {
    var state: UInt64 = 2021
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var lines = ""
    for town in 0..<towns {
      for person in 0..<size {
        for _ in 0..<4 {
          // The square prefers low numbers: the hubs of each town.
          let other = draw(size) * draw(size) / size
          let place = draw(20) == 0 ? draw(towns) : town
          lines += "\(town * size + person)\t\(place * size + other)\n"
        }
      }
    }
    return lines
  }
}
