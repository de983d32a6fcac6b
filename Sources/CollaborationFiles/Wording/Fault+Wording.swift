public import CollaborationModel

extension Fault {
  /// What is wrong, in a sentence, in the words of the file that it stands in.
  public func statement(in language: Language) -> String {
    worded(in: language).statement(in: language)
  }

  /// What would put it right; `nil` where the statement says it all.
  public func remedy(in language: Language) -> String? {
    let own =
      switch location.form {
      case .native: String?.none
      case .table: language == .japanese ? japaneseRemedyInTable : englishRemedyInTable
      case .graph: language == .japanese ? japaneseRemedyInGraph : englishRemedyInGraph
      }
    return own ?? worded(in: language).remedy(in: language)
  }

  /// The problem with the headings of a table in the place of keys, for people who never saw a key.
  private func worded(in language: Language) -> Problem {
    guard location.form == .table, language == .japanese else { return problem }
    let heading = TableColumns.japaneseHeading
    return switch problem {
    case .missingKey(let key, let part): .missingKey(heading(key), of: part)
    case .missingColumn(let key): .missingColumn(heading(key))
    case .emptyText(let key): .emptyText(key: heading(key))
    case .textTooLong(let key, let limit): .textTooLong(key: heading(key), limit: limit)
    case .forbiddenCharacter(let key, let code):
      .forbiddenCharacter(key: heading(key), code: code)
    case .badNumber(let key, let text, let least):
      .badNumber(key: heading(key), text: text, least: least)
    case .notPositive(let key, let text): .notPositive(key: heading(key), text: text)
    case .badFlag(let key, let text): .badFlag(key: heading(key), text: text)
    case .badDate(let key, let text): .badDate(key: heading(key), text: text)
    case .cellsLeftOut(let keys, let part): .cellsLeftOut(keys.map(heading), of: part)
    default: problem
    }
  }

  private var japaneseRemedyInTable: String? {
    switch problem {
    case .empty: "見出しの行と、その下に一行に一つの連携を書いてください。「tsunagi new」で記入用紙を作れます"
    case .missingKey(let key, _): "「\(TableColumns.japaneseHeading(key))」の列に書き足してください"
    case .emptyText(let key): "「\(TableColumns.japaneseHeading(key))」の列に書くか、行ごと消してください"
    case .badNumber, .notPositive: "単位をつけず「3」のように数字で書いてください。わからなければ空けておけます"
    case .badFlag: "「はい」か「いいえ」と書いてください。わからなければ空けておけます"
    case .textTooLong("note", _): "短くしてください"
    case .textTooLong: "短くしてください。長い説明は「備考」に書けます"
    case .unknownID(_, let reference, let similar) where similar.isEmpty:
      reference == .participant ? "参加主体の表に行を書き足してください" : "参加主体か会議体の表に行を書き足してください"
    case .withinItself: "「所属」のどれか一つを消してください"
    case .meetingTooSmall: "出席者を「構成員」の列に書いてください"
    case .tieOutlivesEnd: "両方の「開始」と「終了」を確かめてください"
    case .depthIsNoTie: "深さを消してください。望まれる連携は「状態」に「望まれる連携」と書きます"
    case .notUTF8:
      "もう一度コピーするか、Excel の「名前を付けて保存」で「CSV UTF-8」を選んで保存し直してください"
    default: nil
    }
  }

  private var englishRemedyInTable: String? {
    switch problem {
    case .empty: "write a row of headings, and a tie a row below it; 'tsunagi new' makes a form"
    case .missingKey(let key, _): "write it in the column '\(key)'"
    case .emptyText(let key): "write it in the column '\(key)', or delete the row"
    case .badNumber, .notPositive:
      "write a number like 3, without a unit; leave the cell empty where nobody knows"
    case .badFlag: "write 'true' or 'false'; leave the cell empty where nobody knows"
    case .textTooLong("note", _): "shorten it"
    case .unknownID(_, let reference, let similar) where similar.isEmpty:
      "add a row to the table of participants" + (reference == .participant ? "" : " or meetings")
    case .withinItself: "empty one of the cells under 'within'"
    case .meetingTooSmall: "write who sits in it in the column 'members'"
    case .depthIsNoTie:
      "take the depth out; a tie that is wished for has 'wanted' in the column 'status'"
    default: nil
    }
  }

  private var japaneseRemedyInGraph: String? {
    switch problem {
    case .empty: "グラフを作成したソフトで、もう一度保存してください"
    case .missingKey, .emptyText: "作成したソフトで値を書き足してください"
    case .badNumber, .notPositive: "単位をつけず半角の数字で書いてください。わからなければ省けます"
    case .badFlag: "true か false と書いてください。わからなければ省けます"
    case .textTooLong: "短くしてください"
    case .unknownID(_, _, let similar) where similar.isEmpty: "頂点を書き足すか、線の端を直してください"
    case .meetingTooSmall: "会議体と構成員を線で結んでください"
    default: nil
    }
  }

  private var englishRemedyInGraph: String? {
    switch problem {
    case .empty: "save the graph anew from the program that wrote it"
    case .missingKey, .emptyText: "give it a value in the program that wrote the file"
    case .badNumber, .notPositive: "write a number without a unit, or leave it out"
    case .badFlag: "write true or false, or leave it out"
    case .textTooLong: "shorten it"
    case .unknownID(_, _, let similar) where similar.isEmpty:
      "add the node, or correct the end of the edge"
    case .meetingTooSmall: "join the meeting to those who sit in it"
    default: nil
    }
  }
}

extension Fault.Location {
  fileprivate enum Form {
    /// Keys and values, as the native form has them.
    case native
    case table
    /// What other programs write.
    case graph
  }

  /// What kind of file the place is in, by its name.
  fileprivate var form: Form {
    if sheet != nil { return .table }
    switch FileName.pathExtension(of: file) {
    case "csv", "tsv", "xlsx", "xlsm", "xls", "xlsb", "ods", "numbers": return .table
    case "yaml", "yml", "": return .native
    case "json": return FileName.ends(file, with: "nodelink.json") ? .graph : .native
    default: return .graph
    }
  }
}

extension TableColumns {
  /// The heading that Japanese tables have over what a key names.
  fileprivate static func japaneseHeading(_ key: String) -> String { headings[key] ?? key }

  private static let headings: [String: String] = {
    let columns = [ties, participants, meetings, gaps, cases].flatMap(\.columns)
    return Dictionary(
      columns.map { ($0.key, $0.japanese) }, uniquingKeysWith: { first, _ in first })
  }()
}
