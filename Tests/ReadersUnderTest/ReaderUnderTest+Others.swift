import CollaborationFiles
import CollaborationModel
import GraphCore

extension ReaderUnderTest {
  /// Where the pieces of a list break off changes nothing.
  func checkStream(_ bytes: [UInt8]) throws(BrokenPromise) -> Bool {
    let whole = Self.edges([bytes])
    let middle = bytes.count / 2
    let pieces = Self.edges([Array(bytes[..<middle]), Array(bytes[middle...])])
    guard whole == pieces else {
      throw BrokenPromise("read in pieces it is another list: \(whole) \(pieces)")
    }
    if case .success = whole { return true } else { return false }
  }

  private struct Edges: Equatable {
    let names: [String]
    let ends: [[Int]]
    let weights: [Double]
    let loops: Int
    let merged: Int
  }

  private static func edges(_ pieces: [[UInt8]]) -> Result<Edges, EdgeListFaults> {
    var reader = EdgeListReader()
    for piece in pieces { reader.read(piece) }
    do {
      let list = try reader.finish()
      let names = (0..<list.names.count).map { list.names[NodeID($0)] }
      var ends: [[Int]] = []
      var weights: [Double] = []
      for node in names.indices {
        list.graph.forEachEdge(from: NodeID(node)) { neighbor, weight in
          ends.append([node, neighbor.index])
          weights.append(weight)
        }
      }
      return .success(
        Edges(
          names: names, ends: ends, weights: weights, loops: list.loopsDropped,
          merged: list.edgesMerged))
    } catch {
      return .failure(error)
    }
  }

  /// A list that is measured has the nodes and the pairs of the network that is made of it.
  static func checkMeasured(
    _ bytes: [UInt8], as network: CollaborationNetwork
  ) throws(BrokenPromise) {
    let content: NetworkContent
    do throws(NetworkFileError) {
      content = try NetworkFile.content(of: ByteSource(bytes, name: "input.txt"))
    } catch {
      // A line without an edge is refused alone where a network is made, and stops the measuring.
      return
    }
    guard case .list(let list, _) = content else { return }
    let pairs = Set(network.ties.map { Set([$0.from, $0.to]) })
    guard list.names.count == network.participants.count, list.graph.edgeCount == pairs.count
    else {
      throw BrokenPromise(
        "measured it has \(list.names.count) nodes and \(list.graph.edgeCount) edges, and as a network "
          + "\(network.participants.count) and \(pairs.count)")
    }
  }

  func checkPositions(
    _ bytes: [UInt8], _ scrutiny: Scrutiny
  ) throws(BrokenPromise) -> Bool {
    do throws(NetworkFileError) {
      let text = PositionsFile.text(of: try PositionsFile.read(bytes, file: "input.json"))
      guard scrutiny == .everything else { return true }
      // Hundredths are kept, and keeping them twice changes nothing.
      let again = PositionsFile.text(of: try PositionsFile.read(Array(text.utf8), file: "again"))
      if again == text { return true }
    } catch {
      if scrutiny == .everything { try Self.checkSaid(error.faults) }
      return false
    }
    throw BrokenPromise("written positions are others")
  }

  func checkTheme(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(BrokenPromise) -> Bool {
    do throws(NetworkFileError) {
      _ = try ThemeFile.read(bytes, file: "input.yaml")
      return true
    } catch {
      if scrutiny == .everything { try Self.checkSaid(error.faults) }
      return false
    }
  }
}
