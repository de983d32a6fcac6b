import CollaborationModel

extension Town {
  /// The tie of two participants as a finding shows it; `nil` where they only meet.
  func presentTie(_ first: Int, _ second: Int) -> FindingTie? {
    guard contacts.links[first].contains(second) else { return nil }
    let ids = (people[first].id, people[second].id)
    let ties = ties(between: ids.0, and: ids.1).filter { standing(of: $0) == .working }
    let isStrained = !ties.isEmpty && ties.allSatisfy { $0.status == .strained }
    return FindingTie(from: ids.0, to: ids.1, state: isStrained ? .strained : .present)
  }

  /// The ties by which people work together, under the view, between participants that are counted:
  /// in the order of the file, each with the numbers of its ends.
  var workingTies: [(tie: Tie, from: Int, to: Int)] {
    let kinds = Set(view.kinds(of: network.vocabulary))
    return network.ties.compactMap { tie in
      guard kinds.contains(tie.kind), view.statuses.contains(tie.status),
        let from = contacts.number[tie.from], let to = contacts.number[tie.to],
        from < people.count, to < people.count
      else { return nil }
      if let minimum = view.minimumDepth, (tie.depth?.level ?? 0) < minimum { return nil }
      return (tie, from, to)
    }
  }

  /// Whether the question that was asked leaves residents out.
  var asksOnlyAboutAgencies: Bool {
    guard let question = network.question else { return false }
    let agencies = ["機関", "部署", "庁内", "agenc", "department"]
    let residents = ["住民", "地域", "団体", "resident", "communit"]
    return agencies.contains(where: question.contains)
      && !residents.contains(where: question.contains)
  }
}
