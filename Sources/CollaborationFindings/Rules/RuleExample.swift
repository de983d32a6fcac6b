public import CollaborationModel

/// A small network and whether a rule triggers on it: documentation that the tests execute.
public struct RuleExample: Sendable {
  public let name: Wording
  public let network: CollaborationNetwork
  public let triggers: Bool

  private init(_ name: Wording, _ network: CollaborationNetwork, triggers: Bool) {
    self.name = name
    self.network = network
    self.triggers = triggers
  }

  /// A network on which the rule has something to say.
  public static func triggering(_ name: Wording, _ network: CollaborationNetwork) -> RuleExample {
    RuleExample(name, network, triggers: true)
  }

  /// A network on which the rule must stay silent.
  public static func silent(_ name: Wording, _ network: CollaborationNetwork) -> RuleExample {
    RuleExample(name, network, triggers: false)
  }
}
