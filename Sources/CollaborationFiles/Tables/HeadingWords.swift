/// The words under which other programs and surveys keep the columns of ours.
///
/// Every table knows them: a sheet, a CSV file and a list of ties in a text. A heading is compared
/// without regard to case, width of letters, blanks, `_` and `-` (``folded(_:)``), so that `from_id`,
/// `From ID` and `FROMID` are one word here.
///
/// The words are those of Gephi (Source, Target, Type, Weight, Id, Label), of igraph and NetworkX
/// (from, to, source, target), of Kumu and vis.js, of mail and message records (sender, receiver), and
/// of Japanese surveys (発信, 受信).
enum HeadingWords {
  /// The words of columns of ties, by the key of the native form.
  static let ofTies: [String: [String]] = [
    "from": [
      "source", "sender", "fromid", "fromnode", "fromnodeid", "fromname", "sourceid", "sourcenode",
      "sourcename", "senderid", "sendername", "origin", "src", "tail", "startnode", "ego",
      "node1", "node1id", "nodea", "vertex1", "vertexa", "actor1", "actora", "person1", "org1",
      "organization1", "organisation1", "id1", "name1", "v1", "発信", "発信元", "発信者", "送信",
      "送信元", "送信者", "送り手", "出し手", "始点", "起点id", "元", "依頼元", "回答機関", "主体1", "主体a", "機関1", "機関a",
      "組織1", "組織a", "ノード1", "つなぎ元", "自", "自機関",
    ],
    "to": [
      "target", "receiver", "recipient", "toid", "tonode", "tonodeid", "toname", "targetid",
      "targetnode", "targetname", "receiverid", "receivername", "destination", "dst", "dest",
      "head",
      "endnode", "alter", "node2", "node2id", "nodeb", "vertex2", "vertexb", "actor2",
      "actorb", "person2", "org2", "organization2", "organisation2", "id2", "name2", "v2", "受信",
      "受信先", "受信者", "送信先", "発信先", "受け手", "終点id", "先", "依頼先", "連携先", "相手先", "相手機関", "主体2",
      "主体b", "機関2", "機関b", "組織2", "組織b", "ノード2", "つなぎ先", "他機関",
    ],
    "weight": [
      "strength", "value", "values", "count", "frequency", "width", "thickness", "edgeweight",
      "tieweight", "tiestrength", "w", "強さ", "強度", "つながりの強さ", "頻度", "回数", "件数", "値", "ウェイト", "ウエイト",
      "太さ",
    ],
    "kind": [
      "relation", "relationship", "relationtype", "tietype", "interaction", "category",
      "関係", "関係の種類", "連携内容の種類", "区分",
    ],
    "direction": ["directed", "directionality", "isdirected", "有向", "方向"],
    "label": ["edgelabel", "tielabel"],
    "since": ["start", "startdate", "begin", "begindate", "fromdate", "開始日", "開始年月", "開始年度"],
    "until": ["end", "enddate", "todate", "終了日", "終了年月", "終了年度"],
    "note": ["notes", "comment", "comments", "remarks", "コメント", "摘要"],
  ]

  /// The words of columns of participants and of meetings.
  static let ofParticipants: [String: [String]] = [
    "id": ["nodeid", "key", "identifier", "code", "識別番号", "コード"],
    "name": [
      "label", "nodelabel", "title", "node", "actor", "person", "organization", "organisation",
      "fullname", "displayname", "機関", "団体名", "組織名", "施設名", "主体名", "参加主体", "氏名", "ラベル",
    ],
    "kind": ["type", "nodetype", "category", "類型", "機関種別", "区分"],
    "sectors": ["field", "fields", "domain", "分野名", "領域"],
    "within": ["parent", "memberof", "belongsto", "親組織"],
    "note": ["notes", "comment", "comments", "remarks", "description", "コメント", "摘要"],
  ]

  /// Whether a tie has a direction is written under `Type` by Gephi; others write a kind there. The
  /// words in the column decide (``areDirections(_:)``).
  static let ofTypeOfTie: Set<String> = ["type", "edgetype", "タイプ", "型"]

  /// Whether all words of a column of types say whether ties have a direction.
  static func areDirections(_ words: some Sequence<String>) -> Bool {
    var isAny = false
    for word in words where !word.trimmingBlanks.isEmpty {
      guard direction(spelled: word) != nil else { return false }
      isAny = true
    }
    return isAny
  }

  /// Whether a word of other programs says that a tie has a direction; `nil` where it says neither.
  static func direction(spelled word: String) -> Bool? {
    switch word.trimmingBlanks.halfWidth.lowercased() {
    case "directed", "true", "yes", "1", "有向", "oneway", "one-way", "arc", "→", "->": true
    case "undirected", "mutual", "false", "no", "0", "無向", "twoway", "two-way", "both",
      "bidirectional", "edge", "↔", "<->", "--":
      false
    default: nil
    }
  }

  /// A heading as it is compared: without blanks, `_` and `-`, in half-width lower case letters.
  static func folded(_ heading: String) -> String {
    NameKey(heading).withoutCase.text.filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
  }
}
