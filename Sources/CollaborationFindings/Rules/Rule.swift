/// One thing that can be said of a network: a strength or a gap.
///
/// A rule reads a ``Town`` and states what it finds there. It must stay silent where the network
/// does not hold what it would need: not asked is not the same as not there.
public protocol Rule: Sendable {
  /// What the rule says of itself: the one source of `tsunagi gaps --rules`, of the documentation
  /// and of the tests, which run its examples.
  var description: RuleDescription { get }

  /// What the rule finds, in an order that follows the network's own.
  func statements(of town: Town) -> [Statement]
}
