public import CollaborationModel
public import GraphCore

extension Town {
  /// The node of a participant in every graph of the town; `nil` where the view leaves it out.
  public func node(_ id: String) -> NodeID? { index.nodes[id] }

  /// The id of the participant or meeting that a node stands for.
  public func id(_ node: NodeID) -> String { working.nodes[node.index].id }

  /// The name of a participant or meeting; the id where there is none.
  public func name(_ id: String) -> Wording {
    if let participant = participants[id] {
      return Wording(participant.name, participant.englishName ?? participant.name)
    }
    guard let meeting = network.meeting(id) else { return Wording(id, id) }
    return Wording(meeting.name, meeting.englishName ?? meeting.name)
  }

  /// The name of a sector.
  public func name(ofSector sector: String) -> Wording {
    guard let term = network.vocabulary.sector(sector)?.term else { return Wording(sector, sector) }
    return Wording(term.japaneseName, term.englishName)
  }

  /// All sectors that a participant belongs to, the main one first.
  public func sectors(of id: String) -> [String] { participants[id]?.sectors ?? [] }

  /// The sector that a participant belongs to first.
  public func mainSector(of id: String) -> String? { participants[id]?.sectors.first }

  /// Those who belong to a sector first, in the order of the file.
  public func members(of sector: String) -> [String] {
    index.sectorPlaces[sector].map { sectors[$0].members } ?? []
  }

  /// Those who belong to a sector at all, in the order of the file.
  public func everyone(in sector: String) -> [String] { index.belonging[sector] ?? [] }

  /// Those who belong to both of two sectors: they join them in themselves.
  public func members(ofBoth first: String, _ second: String) -> [String] {
    everyone(in: first).filter { sectors(of: $0).contains(second) }
  }

  /// Whether a sector lies on the welfare side of the documents' first split; `nil` where the
  /// vocabulary does not say.
  public func isWelfare(_ sector: String) -> Bool? {
    network.vocabulary.group(ofSector: sector)?.isWelfare
  }

  /// The household that support is about (本人・世帯), which is no route between those who support it.
  public var household: [String] { index.household }
}
