import ArgumentParser
import CollaborationModel

/// What divides participants into the groups of the measures that speak of groups.
enum Grouping: String, CaseIterable, ExpressibleByArgument {
  case sector, side, tier, kind

  /// The group of a participant; `nil` where it is not stated.
  func group(of participant: Participant) -> String? {
    switch self {
    case .sector: participant.sectors.first
    case .side: participant.side?.rawValue
    case .tier: participant.tier
    case .kind: participant.kind
    }
  }

  /// The group of a meeting that is a node.
  func group(of meeting: Meeting) -> String? {
    switch self {
    case .sector: meeting.sectors.first
    case .side: nil
    case .tier: meeting.tier
    case .kind: "meeting"
    }
  }

  /// What the groups are called.
  var word: String {
    switch self {
    case .sector: say("分野", "sector")
    case .side: say("庁内・庁外・地域の別", "side")
    case .tier: say("圏域", "tier")
    case .kind: say("種別", "kind")
    }
  }
}
