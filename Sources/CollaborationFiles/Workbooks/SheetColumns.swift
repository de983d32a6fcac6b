/// How the columns of a sheet are laid out for people.
enum SheetColumns {
  /// The columns that a form has, whether anything is in them or not.
  static func usual(_ role: SheetRole) -> [String] {
    switch role {
    case .participants: ["id", "name", "kind", "sectors", "tier", "side", "within", "note"]
    case .ties:
      [
        "from", "to", "kind", "depth", "direction", "carrier", "status", "label", "reporter",
        "expectation", "barrier", "action", "owner", "due", "note",
      ]
    case .meetings:
      ["id", "name", "sectors", "frequency", "times-a-year", "convener", "members", "note"]
    case .gaps: ["need", "cover", "covered-by", "sectors", "note"]
    case .cases: ["title", "household", "door", "functions", "steps", "note"]
    case .about, .choices, .explanation: []
    }
  }

  static func required(_ role: SheetRole) -> Set<String> {
    switch role {
    case .participants, .meetings: ["name"]
    case .ties: ["from", "to"]
    case .gaps: ["need"]
    case .cases: ["title"]
    case .about, .choices, .explanation: []
    }
  }

  /// The list that the words of a column are of: two parts call their kind by one key.
  static func list(_ key: String, _ role: SheetRole) -> String {
    guard key == "kind" else { return key }
    return role == .ties ? "tie-kind" : "participant-kind"
  }

  static func width(_ key: String) -> Double {
    switch key {
    case "id", "side", "depth", "direction", "status", "count", "weight", "confidential": 11
    case "name", "from", "to", "within", "convener", "reporter", "need", "title": 26
    case "steps", "members", "covered-by", "expectation", "barrier", "action", "note", "purpose":
      34
    default: 17
    }
  }

  /// What a cell's column asks for, shown beside the cell that is chosen.
  static func prompt(_ key: String, _ role: SheetRole) -> String? {
    switch (role, key) {
    case (_, "id"): "図には出ません。空けておけば自動でつきます。書く場合は半角の英数字で。"
    case (.participants, "name"): "機関・部署・住民組織などの名称。図に出ます。同じ名称は一度だけ。"
    case (_, "sectors"): "主な分野を一つ選びます。いくつもあるときは「高齢、障害」のように読点で区切って入力します（主な分野が先頭）。"
    case (.participants, "within"): "部・課など、上位の組織の名称（「参加主体」シートにあるもの）。"
    case (.ties, "from"), (.ties, "to"): "「参加主体」シートの名称から選びます。"
    case (.ties, "depth"): "1 知り合う ／ 2 協力する ／ 3 調整する ／ 4 連合する ／ 5 協働する。わからなければ空けておきます。"
    case (.ties, "direction"): "おたがいなら「相互」、一方から他方へなら「一方向」。空けておくと「相互」。"
    case (.ties, "status"): "空けておくと「既存」。まだないが必要な連携は「つくりたい」。"
    case (.ties, "carrier"): "担当者が異動しても続くかを見ます。"
    case (.ties, "reporter"): "この連携について答えた側の名称。双方がそれぞれ一行ずつ書けば、両者の見方を比べられます。"
    case (_, "due"), (_, "since"), (_, "until"): "2025-03、令和7年3月、令和7年度 などと書きます。"
    case (.meetings, "members"): "「参加主体」の名称を読点（、）で区切って並べます。"
    case (.cases, "steps"): "一行に一つ。「だれ: 何をした」の形で書けます（だれは ID）。"
    case (_, "depth"): nil
    default: nil
    }
  }
}
