public import CollaborationModel

/// Something that a network has and the form that it is written in does not.
public enum ExportLoss: Hashable, Sendable {
  case description, municipality, sources, vocabulary, reports, seats, meetings, gaps, cases,
    milestones
  case expectations

  /// What the file states that participants are to be taken for, and which meetings go through cases.
  case classification

  /// What ties were stated on a scale of their own, kept only as a level from 1 to 5.
  case depthScales

  /// The columns of a part, by the keys of the native form.
  case columns([String], of: ImportLedger.Part)

  /// Ties beyond the one that the form can hold between two participants.
  case parallelTies(Int)

  /// Mutual ties of kinds of which others have a direction: each stands as two directed ones.
  case mutualTies(Int)

  /// Participants without ties, which a list of ties cannot name.
  case isolates(Int)

  /// Ids that a table cannot keep apart, such as `1` and `1.0`: whoever reads it finds one participant.
  case idsReadAsOne([String])

  /// Texts with characters that the form cannot hold, which stand there as others.
  case characters(Int)

  /// What is lost, in a few words.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.description, .japanese): "ネットワークの名称・市区町村・質問・時点・版・利用条件"
    case (.description, .english): "the network's name, municipality, question, date and licence"
    case (.municipality, .japanese): "市区町村"
    case (.municipality, .english): "the municipality"
    case (.sources, .japanese): "出典と、出典ごとの根拠"
    case (.sources, .english): "the sources, and the evidence of each"
    case (.vocabulary, .japanese): "独自に宣言した用語"
    case (.vocabulary, .english): "the words that the file declares"
    case (.reports, .japanese): "連携の両者それぞれの回答"
    case (.reports, .english): "what each end of a tie answered"
    case (.seats, .japanese): "会議体の構成員ごとの時期・根拠・随時の別"
    case (.seats, .english): "since when and how regularly members sit in a meeting"
    case (.meetings, .japanese): "会議体と構成員"
    case (.meetings, .english): "the meetings and their members"
    case (.gaps, .japanese): "制度の狭間"
    case (.gaps, .english): "the gaps that people named"
    case (.cases, .japanese): "事例"
    case (.cases, .english): "the cases"
    case (.milestones, .japanese): "節目"
    case (.milestones, .english): "the milestones"
    case (.expectations, .japanese): "確かめる規則の指定"
    case (.expectations, .english): "the findings that are expected"
    case (.classification, .japanese): "参加主体の立場・特徴・連携通知の番号、ケースを話し合う会議の別"
    case (.classification, .english):
      "what participants are to be taken for, and which meetings go through cases"
    case (.depthScales, .japanese): "独自の尺度で書かれた深さ（1〜5 に読みかえた値だけが残ります）"
    case (.depthScales, .english): "depths as their own scales state them (levels 1 to 5 remain)"
    case (.columns(let keys, let part), .japanese):
      "\(part.name(in: language))の \(keys.joined(separator: "、"))"
    case (.columns(let keys, let part), .english):
      "of the \(part.name(in: language)): \(keys.joined(separator: ", "))"
    case (.parallelTies(let count), .japanese): "同じ二者の間の二本目からの連携（\(count) 件）"
    case (.parallelTies(let count), .english):
      "further ties between the same two participants (\(count))"
    case (.mutualTies(let count), .japanese): "向きのある連携もある種類の、相互の連携（\(count) 件が二本ずつになります）"
    case (.mutualTies(let count), .english):
      "that ties are mutual where others of their kind have a direction (\(count) become two each)"
    case (.isolates(let count), .japanese): "どことも連携のない参加主体（\(count) 件）"
    case (.isolates(let count), .english): "participants without ties (\(count))"
    case (.idsReadAsOne(let ids), .japanese):
      "ID \(ids.map { "「\($0)」" }.joined())の区別（表では同じ ID として読まれ、一つになります。書き出す前に ID を変えてください）"
    case (.idsReadAsOne(let ids), .english):
      "that the ids \(ids.map { "'\($0)'" }.joined(separator: ", ")) are different: a table is read as "
        + "if they were one; change them before writing"
    case (.characters(let count), .japanese): "この形式で書けない文字（\(count) か所を置きかえました）"
    case (.characters(let count), .english):
      "characters that the form cannot hold (replaced in \(count) places)"
    }
  }
}

extension ImportLedger.Part {
  /// What the part is called.
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.participants, .japanese): "参加主体"
    case (.participants, .english): "participants"
    case (.ties, .japanese): "連携"
    case (.ties, .english): "ties"
    case (.meetings, .japanese): "会議体"
    case (.meetings, .english): "meetings"
    case (.answers, .japanese): "回答"
    case (.answers, .english): "answers"
    case (.gaps, .japanese): "制度の狭間"
    case (.gaps, .english): "gaps"
    case (.cases, .japanese): "事例"
    case (.cases, .english): "cases"
    case (.milestones, .japanese): "節目"
    case (.milestones, .english): "milestones"
    }
  }
}
