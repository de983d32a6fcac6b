extension PointInTime {
  /// The point in time for people: 「時点 令和12年3月（ファイルのいちばん新しい日付）」.
  public func sentence(in language: Language) -> String {
    guard let period else {
      return language == .japanese ? "時点の記載なし" : "no date is stated"
    }
    let reason = origin.reason(in: language)
    return language == .japanese
      ? "時点 \(period.japaneseText)" + (reason.map { "（\($0)）" } ?? "")
      : "as of \(period)" + (reason.map { " (\($0))" } ?? "")
  }
}

extension PointInTime.Origin {
  /// Why it is this date; `nil` where somebody asked for it.
  fileprivate func reason(in language: Language) -> String? {
    let isJapanese = language == .japanese
    return switch self {
    case .asked, .undated: nil
    case .stated: isJapanese ? "ファイルの時点" : "stated in the file"
    case .newestBeginning:
      isJapanese ? "ファイルのいちばん新しい日付" : "the newest beginning in the file"
    case .newestDate:
      isJapanese
        ? "ファイルのいちばん新しい日付。どのつながりにも終わりがあります"
        : "the newest date in the file, as every tie in it has an end"
    }
  }
}

extension TimeSlice {
  /// The point in time, and how much of the file lies outside it.
  public func sentence(in language: Language) -> String {
    let isJapanese = language == .japanese
    var sentence = time.sentence(in: language)
    if !time.isChosen, time.origin != .undated, let span {
      sentence +=
        isJapanese
        ? "、ファイルの日付は\(span.lowerBound.year)年から\(span.upperBound.year)年まで"
        : ", dates in the file run from \(span.lowerBound.year) to \(span.upperBound.year)"
    }
    if leavesOut {
      sentence +=
        isJapanese
        ? "、この時点にないもの：\(outside(in: language))"
        : "; not there at that time: \(outside(in: language))"
    }
    if undecidedEnds > 0 {
      sentence +=
        isJapanese
        ? "、終わりの書かれたつながり\(undecidedEnds)本は、時点がないためそのまま示しています"
        : "; \(undecidedEnds) \(undecidedEnds == 1 ? "tie" : "ties") with an end shown as they are, "
          + "for want of a date"
    }
    return sentence
  }

  /// Why there is nothing to show, and what would help; `nil` where there are ties, or never were.
  public func emptySentence(in language: Language) -> String? {
    guard network.ties.isEmpty, tiesOutside.count > 0 else { return nil }
    let isJapanese = language == .japanese
    let years = span.map { ($0.lowerBound.year, $0.upperBound.year) }
    let there = years.map {
      isJapanese ? "（ファイルの日付は\($0)年から\($1)年まで）" : " (its dates run from \($0) to \($1))"
    }
    return isJapanese
      ? "この時点には、つながりが一つもありません。ファイルには\(tiesOutside.count)本あります\(there ?? "")。"
        + "--as-of でほかの時点を指定してください。"
      : "There is no tie at this time. The file holds \(tiesOutside.count)\(there ?? ""). "
        + "Ask for another time with --as-of."
  }

  private func outside(in language: Language) -> String {
    let isJapanese = language == .japanese
    let sorts = [
      (participantsOutside, isJapanese ? "参加主体" : "participant"),
      (tiesOutside, isJapanese ? "つながり" : "tie"),
      (meetingsOutside, isJapanese ? "会議体" : "meeting"),
    ]
    return sorts.filter { $0.0.count > 0 }.map { outside, noun in
      isJapanese
        ? "\(noun)\(outside.count)（\(outside.detail(in: language))）"
        : "\(outside.count) \(noun)\(outside.count == 1 ? "" : "s") (\(outside.detail(in: language)))"
    }.joined(separator: isJapanese ? "、" : ", ")
  }
}

extension TimeSlice.Outside {
  fileprivate func detail(in language: Language) -> String {
    let isJapanese = language == .japanese
    let parts = [
      (ended, isJapanese ? "終わったもの" : "ended"),
      (notYetBegun, isJapanese ? "まだのもの" : "not yet begun"),
    ]
    return parts.filter { $0.0 > 0 }.map { isJapanese ? "\($1)\($0)" : "\($0) \($1)" }
      .joined(separator: isJapanese ? "、" : ", ")
  }
}
