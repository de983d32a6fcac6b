public import CollaborationModel
import GraphCore

/// A network as the rules read it: one date, one view, and what several rules ask of it, once.
public struct Town: Sendable {
  /// The network at all of its times, for what ended and what was planned.
  public let record: CollaborationNetwork

  /// The network of the date of the view.
  public var network: CollaborationNetwork { slice.network }

  /// The date of the view, where it comes from, and what of the record lies outside it.
  public let slice: TimeSlice

  /// The view by which ties are counted.
  public let view: NetworkView

  /// The seed of every draw.
  public let seed: UInt64

  /// The graph of the view, undirected.
  public let working: NetworkGraph

  /// The participants by id.
  public let participants: [String: Participant]

  /// Who is in touch with whom, by working ties or at common tables.
  let contacts: Contacts

  /// The sectors that somebody belongs to first, in the order of the vocabulary.
  public let sectors: [SectorMembers]

  /// What several rules ask for.
  let index: TownIndex

  /// A sector and those who belong to it first.
  public struct SectorMembers: Sendable {
    public let sector: String
    public let members: [String]
  }

  /// The same town without its strained ties: what holds must not rest on them.
  var withoutStrain: Town {
    guard view.statuses.contains(.strained),
      network.ties.contains(where: { $0.status == .strained })
    else { return self }
    var view = view
    view.statuses.remove(.strained)
    return Town(record, view: view, seed: seed)
  }

  public init(_ network: CollaborationNetwork, view: NetworkView = NetworkView(), seed: UInt64 = 1)
  {
    // Derived from the whole record, so that nobody is another at another date.
    let network = network.classified()
    let slice = network.slice(asOf: view.asOf)
    let now = slice.network
    var view = view
    view.isDirected = false
    view.isWeighted = false
    view.meetings = .none
    record = network
    self.slice = slice
    self.view = view
    self.seed = seed
    working = now.graph(view, of: now)
    contacts = Contacts(now, view: view)
    participants = Dictionary(
      now.participants.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = now.vocabulary.sectors.map(\.id)
    let counted = now.participants.filter { !view.without.contains($0.id) }
    let first = Dictionary(grouping: counted.filter { !$0.sectors.isEmpty }) { $0.sectors[0] }
    let undeclared = counted.compactMap(\.sectors.first).filter { !order.contains($0) }
    var seen: Set<String> = []
    sectors = (order + undeclared).filter { seen.insert($0).inserted }.compactMap { sector in
      first[sector].map { SectorMembers(sector: sector, members: $0.map(\.id)) }
    }
    index = TownIndex(now, working: working, sectors: sectors)
  }
}
