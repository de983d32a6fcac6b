import CollaborationModel

/// The ties of a town that carry what both ends say.
///
/// A report counts as the level of its depth; no tie is 0; a tie without a depth is a tie of unknown
/// level, and differs only from no tie. Who was not asked, or did not answer, has not said no.
struct TwoReports {
  /// A tie and what its ends say of it.
  struct Pair {
    let tie: Tie
    let from: Int
    let to: Int
    let reports: Reports
  }

  /// The ties with reports, in the order of the file.
  let all: [Pair]

  /// Those of which both ends answered.
  let answered: [Pair]

  /// Those of which an end was asked and did not answer.
  let unanswered: [Pair]

  init(_ town: Town) {
    let kinds = Set(town.view.kinds(of: town.network.vocabulary))
    all = town.network.ties.compactMap { tie in
      guard let reports = tie.reports, kinds.contains(tie.kind),
        let from = town.contacts.number[tie.from], let to = town.contacts.number[tie.to],
        from < town.people.count, to < town.people.count
      else { return nil }
      return Pair(tie: tie, from: from, to: to, reports: reports)
    }
    answered = all.filter { $0.reports.from.isAnswer && $0.reports.to.isAnswer }
    unanswered = all.filter {
      $0.reports.from == .unanswered || $0.reports.to == .unanswered
    }
  }
}

extension Report {
  /// Whether somebody answered.
  var isAnswer: Bool {
    switch self {
    case .notTied, .tied: true
    case .notAsked, .unanswered: false
    }
  }

  /// Whether it says that there is a tie.
  var saysTied: Bool {
    if case .tied = self { return true }
    return false
  }

  /// The level that is stated, 0 for no tie; `nil` where none is.
  var level: Int? {
    switch self {
    case .tied(let depth): depth?.level
    case .notTied: 0
    case .notAsked, .unanswered: nil
    }
  }
}

extension TwoReports.Pair {
  /// By how many levels the first end says more than the second; `nil` where a level is not stated.
  var difference: Int? {
    reports.from.level.flatMap { from in reports.to.level.map { from - $0 } }
  }

  /// Whether the two answers say different things.
  var differs: Bool {
    reports.from.saysTied != reports.to.saysTied || (difference ?? 0) != 0
  }
}
