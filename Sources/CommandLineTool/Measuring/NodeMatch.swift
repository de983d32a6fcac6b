import ArgumentParser
import CollaborationModel
import Foundation
import GraphCore
import GraphMeasures

/// By what the participants of two networks are taken for the same.
enum NodeMatch: String, CaseIterable, ExpressibleByArgument {
  case id, name

  /// What two nodes must have in common: the id as it is written, or the name without differences that a
  /// reader does not see (width of letters, blanks).
  func key(of label: MeasuredNetwork.Label) -> String {
    switch self {
    case .id: label.id
    case .name: label.name.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
    }
  }

  /// The nodes of a network by what they are matched by; the first of several.
  func places(in network: MeasuredNetwork) -> [String: NodeID] {
    Dictionary(
      network.graph.nodes.map { (key(of: network[$0]), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// How many participants two networks must have in common before ties are held against ties, and how
  /// many pairs of them must be tied in each: a correlation of fewer says nothing.
  static let fewestParticipants = 10
  static let fewestTies = 5

  /// Why ids of two files do not mean the same participants; `nil` where they may.
  ///
  /// Ids are each file's own: that of one town's coordinator may be that of another's mayor.
  static func obstacle(
    between first: MeasuredNetwork, and second: MeasuredNetwork
  ) -> UndefinedReason? {
    let (one, other) = (first.municipality, second.municipality)
    guard one != nil || other != nil else { return nil }
    if let code = one?.code, let otherCode = other?.code {
      guard code != otherCode else { return nil }
    } else if let one, let other, one.name == other.name, one.prefecture == other.prefecture {
      return nil
    }
    let unknown = (english: "no municipality stated", japanese: "自治体の記載なし")
    return UndefinedReason(
      english: "ids of different municipalities do not mean the same participants ("
        + "\(one?.name ?? unknown.english), \(other?.name ?? unknown.english)); --match id or "
        + "--match name says that they do",
      japanese: "自治体が違うため、同じIDでも同じ参加主体とは限りません（"
        + "\(one?.name ?? unknown.japanese)、\(other?.name ?? unknown.japanese)）。"
        + "同じとみなすなら --match id か --match name を付けてください")
  }

  /// Why networks on so few participants, or of so few ties among them, are not held against one another.
  static func obstacle(among graphs: [Graph]) -> UndefinedReason? {
    let common = graphs.first?.nodeCount ?? 0
    guard common >= fewestParticipants else {
      return UndefinedReason(
        english:
          "\(common) participants are in all networks; at least \(fewestParticipants) are needed",
        japanese: "共通の参加主体が\(common)のため（\(fewestParticipants)以上が必要です）")
    }
    let fewest = graphs.map { $0.symmetrized().edgeCount }.min() ?? 0
    guard fewest >= fewestTies else {
      return UndefinedReason(
        english:
          "one of the networks has \(fewest) tied pairs among the common participants; at least "
          + "\(fewestTies) are needed",
        japanese: "共通の参加主体のあいだのつながりが\(fewest)組しかないネットワークがあるため（\(fewestTies)組以上が必要です）")
    }
    return nil
  }
}
