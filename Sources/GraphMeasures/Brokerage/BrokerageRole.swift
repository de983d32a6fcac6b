/// What a broker does between two others, by the groups of the three.
///
/// The broker *v* stands between *a* and *c* where *a* → *v* → *c* and not *a* → *c*.
public enum BrokerageRole: Int, CaseIterable, Sendable {
  /// All three in one group: 部門内調整.
  case coordinator

  /// *a* and *c* in one group, the broker in another: 外部仲介.
  case itinerant

  /// The broker lets in: *a* outside, the broker and *c* inside one group: 受け入れ窓口.
  case gatekeeper

  /// The broker speaks for its own: *a* and the broker inside one group, *c* outside: 対外代表.
  case representative

  /// Three groups: 橋渡し.
  case liaison

  /// The role of a broker between two others.
  @inline(__always)
  init(from first: UInt32, over broker: UInt32, to last: UInt32) {
    if first == last {
      self = first == broker ? .coordinator : .itinerant
    } else if broker == last {
      self = .gatekeeper
    } else {
      self = first == broker ? .representative : .liaison
    }
  }
}
