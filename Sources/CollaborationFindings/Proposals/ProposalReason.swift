import CollaborationModel

/// Why a tie is proposed, and why by this introducer, in one sentence.
struct ProposalReason {
  let town: Town
  let acquaintances: Acquaintances
  let introducers: Introducers
  let from: Int
  let to: Int
  let able: [Int]
  let isWanted: Bool
  let effect: Proposal.Effect

  var wording: Wording {
    Wording(
      [
        wantedInJapanese, introducerInJapanese + "、この一本で" + effectInJapanese + "。",
        unansweredInJapanese,
      ]
      .compactMap { $0 }.joined(),
      [
        wantedInEnglish, introducerInEnglish + "; the tie " + effectInEnglish + ".",
        unansweredInEnglish,
      ]
      .compactMap { $0 }.joined(separator: " "))
  }

  private var wantedInJapanese: String? { isWanted ? "チームが望むつながりです。" : nil }
  private var wantedInEnglish: String? { isWanted ? "The team itself wants this tie." : nil }

  private var introducerInJapanese: String {
    let place = meeting.map { "（双方とも「\($0.name)」に出席）" } ?? ""
    guard let introducer = able.first else {
      if isOnlyThroughTrouble {
        return "双方とつながる参加主体との関係がいまはぎくしゃくしているため、まず双方の話を聞くところから始められ"
      }
      return meeting == nil
        ? "双方とつながる参加主体がいないため、まず双方の話を聞くところから始められ"
        : "双方とつながる参加主体はいませんが、同じ会議体\(place)で話を始められ"
    }
    let depth = introducers.depth(introducer, from, to).map { "深さ\($0)以上で" } ?? ""
    return "「\(name(introducer))」が双方と\(depth)つながっていて紹介でき\(place)"
  }

  private var introducerInEnglish: String {
    let place = meeting.map { " (both sit in “\($0.name)”)" } ?? ""
    guard let introducer = able.first else {
      if isOnlyThroughTrouble {
        return "The ties of those who know both are strained, so begin by hearing each of them"
      }
      return meeting == nil
        ? "Nobody works with both, so begin by hearing each of them"
        : "Nobody works with both, but they can begin to talk where they meet\(place)"
    }
    let depth = introducers.depth(introducer, from, to).map { " at depth \($0) or more" } ?? ""
    return "“\(name(introducer))” works with both\(depth) and can introduce them\(place)"
  }

  /// Whether somebody is tied to both, and at odds with one of them.
  private var isOnlyThroughTrouble: Bool {
    introducers.between(from, to).isEmpty && !introducers.known(to: from, and: to).isEmpty
  }

  private var effectInJapanese: String {
    var effects: [String] = []
    if effect.sectorPairsWithinTwoSteps > 0 {
      effects.append("2歩以内で届く分野の組が\(effect.sectorPairsWithinTwoSteps)組増え")
    }
    if effect.cutPoints > 0 {
      effects.append("欠けると網が途切れる参加主体が\(effect.cutPoints)減り")
    }
    if effects.isEmpty {
      effects.append("双方から2歩以内で届く相手があわせて\(effect.participantsReached)増え")
    }
    return effects.joined(separator: "、") + "ます"
  }

  private var effectInEnglish: String {
    var effects: [String] = []
    if effect.sectorPairsWithinTwoSteps > 0 {
      effects.append(
        "brings \(counted(effect.sectorPairsWithinTwoSteps, "pair")) of sectors within two steps")
    }
    if effect.cutPoints > 0 {
      effects.append("leaves \(effect.cutPoints) fewer on whom everything hangs")
    }
    if effects.isEmpty {
      effects.append(
        "brings \(counted(effect.participantsReached, "participant")) within two steps of its ends")
    }
    return effects.joined(separator: " and ")
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private var unansweredInJapanese: String? {
    let silent = [from, to].filter(acquaintances.didNotAnswer).map(name)
    return silent.isEmpty
      ? nil : "「\(silent.joined(separator: "」「"))」の回答はまだなく、すでにつながっているかもしれません。"
  }

  private var unansweredInEnglish: String? {
    let silent = [from, to].filter(acquaintances.didNotAnswer).map(name)
    return silent.isEmpty
      ? nil
      : "“\(silent.joined(separator: "”, “"))” has not answered yet, so the tie may be there already."
  }

  /// The meeting in which both ends sit.
  private var meeting: Meeting? {
    acquaintances.sharedMeeting(from, to).map { town.network.meetings[$0] }
  }

  private func name(_ place: Int) -> String {
    let id = acquaintances.ids[place]
    return town.participants[id]?.name ?? id
  }
}
