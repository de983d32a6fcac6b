public import CollaborationModel

extension Town {
  /// The meetings of the view in which a participant sits, in the order of the file.
  public func meetings(of id: String) -> [Meeting] {
    (index.meetings[id] ?? []).map { network.meetings[$0] }
  }

  /// The meetings in which two participants sit together.
  public func meetings(of first: String, and second: String) -> [Meeting] {
    let others = Set(index.meetings[second] ?? [])
    return (index.meetings[first] ?? []).filter { others.contains($0) }.map { network.meetings[$0] }
  }

  /// The meetings in which two sectors sit together, by those who belong to them first.
  public func meetings(ofSectors first: String, and second: String) -> [Meeting] {
    let one = index.meetingsOfSector[first] ?? []
    let other = Set(index.meetingsOfSector[second] ?? [])
    return one.filter { other.contains($0) }.map { network.meetings[$0] }
  }
}
