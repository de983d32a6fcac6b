import CollaborationModel

/// 当事者団体 in a town's map, and which of them the rest of the community meets.
struct PeerGroups {
  /// Those who have somebody of the community within two steps.
  let near: [Int]

  /// Those who have not, where the community has ties of its own to be far from.
  let far: [Int]

  /// The rest of the community.
  let others: [Int]

  init(_ town: Town) {
    let community = Community(town)
    let groups = community.members.filter { town.people[$0].has(.peerGroup) }
    let isGroup = Set(groups)
    let others = community.members.filter { !isGroup.contains($0) }
    let isOther = Set(others)
    let away = Set(community.households)
    func around(_ person: Int) -> [Int] {
      town.contacts.around(person).filter { !away.contains($0) }
    }
    let near = groups.filter { group in
      let first = around(group)
      return first.contains(where: isOther.contains)
        || first.contains { around($0).contains(where: isOther.contains) }
    }
    let communityHasTies = others.contains { around($0).contains(where: isOther.contains) }
    self.near = near
    self.others = others
    far = communityHasTies ? groups.filter { !near.contains($0) } : []
  }
}
