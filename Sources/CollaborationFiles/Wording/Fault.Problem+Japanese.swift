extension Fault.Problem {
  var japaneseStatement: String {
    switch self {
    case .noSuchFile: "ファイルがありません"
    case .isDirectory: "ファイルではなくフォルダーです"
    case .unreadable(let reason): "ファイルを読めません（\(reason)）"
    case .unwritable(let obstacle): "ファイルに書き込めません（\(obstacle.japanese)）"
    case .tooLarge(let limit): "ファイルが \(megabytes(limit)) を超えています"
    case .empty: "ファイルが空です"
    case .unknownFormat(let pathExtension, _):
      pathExtension.isEmpty
        ? "拡張子がないため、ファイルの形式がわかりません" : "「.\(pathExtension)」は読める形式ではありません"
    case .unknownTarget(let pathExtension, _):
      pathExtension.isEmpty
        ? "拡張子がないため、書き出す形式がわかりません" : "「.\(pathExtension)」の形式では書き出せません"
    case .notUTF8(let offset): "\(offset) バイト目から先が UTF-8 ではありません"
    case .invisibleCharacters(let codes, let name):
      "名前「\(name)」に、目に見えない文字（\(codes.map(codePoint).joined(separator: "、"))）が入っています"
    case .controlCharacter(let code): "使えない制御文字 \(codePoint(code)) が入っています"
    case .syntax(let problem): problem.japanese
    case .nestedTooDeeply(let limit): "一覧や項目の入れ子が \(limit) 段を超えています"
    case .aliasesExpandTooFar(let limit): "別名（*）を展開すると値が \(limit) 個を超えます"
    case .keyIsNotText: "項目名は語でなければなりません（一覧や入れ子は使えません）"
    case .repeatedKey(let key, let line): "項目「\(key)」が二度書かれています" + first(line)
    case .moreFaults(let count): "ほかに \(count) 件ありますが、表示を省きました"
    case .otherVersion(let version): "ファイルの版「\(version)」は読めません"
    case .missingKey(let key, let part): "\(part.japanese)に「\(key)」がありません"
    case .unknownKey(let key, let part, _): "\(part.japanese)に「\(key)」という項目はありません"
    case .wrongType(let key, let expected, let found):
      "「\(key)」には\(expected.japanese)を書きますが、\(found.japanese)になっています"
    case .wrongItem(let key, let expected, let found):
      "「\(key)」の一覧の一つ一つには\(expected.japanese)を書きますが、\(found.japanese)になっています"
    case .wrongRoot(let found):
      "ファイル全体は「項目: 値」の組でなければなりませんが、\(found.japanese)になっています"
    case .emptyText(let key): "「\(key)」が空です"
    case .textTooLong(let key, let limit): "「\(key)」が \(limit) 字を超えています"
    case .forbiddenCharacter(let key, let code):
      "「\(key)」に目に見えない文字 \(codePoint(code)) が入っています"
    case .badNumber(let key, let text, let least):
      "「\(key)」には \(least) 以上の数を書きますが、「\(text)」になっています"
    case .notPositive(let key, let text):
      "「\(key)」には 0 より大きい数を書きますが、「\(text)」になっています"
    case .badFlag(let key, let text):
      "「\(key)」には true か false を書きますが、「\(text)」になっています"
    case .notAmong(let key, let text, _): "「\(key)」に「\(text)」は使えません"
    case .notSoManyNumbers(let key, let expected): "「\(key)」には数を \(expected) つ並べて書きます"
    case .offPage(let key, let farthest): "「\(key)」の数は 0 から \(farthest) ポイントの間で書きます"
    case .sidesReversed(let key): "「\(key)」の右や上の辺が、左や下の辺より手前にあります"
    case .unknownWord(let word, let list, _): "「\(word)」という\(list.japanese)はありません"
    case .ownWord(let word, let list, _): "「\(word)」を、この表で使う\(list.japanese)として読みました"
    case .meetingAsParticipant: "会議体は参加主体ではありません"
    case .wordShipsAlready(let word, let list):
      "\(list.japanese)「\(word)」は最初から使えるため、この宣言は使いません"
    case .badColour(let key, let text): "「\(key)」には色を書きますが、「\(text)」になっています"
    case .lowContrast(let key, let tenths, let least):
      "「\(key)」の色のコントラスト比は \(tenths / 10).\(tenths % 10) で、"
        + "\(least / 10).\(least % 10) に足りません"
    case .badMark(let mark): "「\(mark)」は分野の印に使えません"
    case .repeatedMark(let mark): "「\(mark)」は、ほかの分野の印でもあります"
    case .badID(let id): "「\(id)」は ID に使えません"
    case .repeatedID(let id, let line): "ID「\(id)」が二度使われています" + first(line)
    case .unknownID(let id, let reference, _): "ID「\(id)」の\(reference.japanese)がありません"
    case .notAParticipant(let id): "「\(id)」は会議体です。ここには参加主体を書きます"
    case .tieToItself(let id): "「\(id)」が自分自身とつながっています"
    case .withinItself(let ids):
      ids.count == 1
        ? "「\(ids[0])」が自分自身に属しています"
        : "「\(ids[0])」の所属が一周しています（\((ids + [ids[0]]).joined(separator: " → "))）"
    case .withinIsLabel(let name, _): "「\(name)」は参加主体の一覧にないため、所属の名前としてだけ残します"
    case .badDate(let key, let text): "「\(key)」の「\(text)」は日付として読めません"
    case .untilBeforeSince(let since, let until):
      "終わり（until \(until)）が始まり（since \(since)）より前です"
    case .depthOffScale(let value, let scale, _): "尺度「\(scale)」に「\(value)」の段階はありません"
    case .depthIsNoTie(let value, let scale):
      "尺度「\(scale)」の \(value) は「つながりがない」という意味です"
    case .missingColumn(let key): "表に「\(key)」の列がありません"
    case .unknownColumn(let name, _): "「\(name)」の列は読めないため、取り込みません"
    case .repeatedColumn(let name): "「\(name)」の列が二つあります"
    case .cellsBeyondHeaders(let count): "見出しより \(count) 個多くセルがあります"
    case .unclosedCell: "引用符が閉じないままファイルが終わっています"
    case .cellError(let error): "セルがエラー（\(error)）になっています"
    case .formulaWithoutValue: "数式の計算結果が保存されていません"
    case .noSuchString(let pointer): "セルの文字列（\(pointer) 番）がファイルの中にありません"
    case .noSuchCell(let place): "「\(place)」という場所のセルはないため、読めません"
    case .repeatedCell: "同じ場所のセルが二つあるため、後のものは読みません"
    case .unknownSheet: "このシートは読まない名前のため、取り込みません"
    case .noSheetOfTies: "連携や参加主体のシートがありません"
    case .workbook(let error): error.japanese
    case .sameRowAgain(let line): "\(line) 行目と同じ内容のため、一つにまとめました"
    case .selfTieLeftOut(let id): "「\(id)」が自分自身とつながっているため、取り込みません"
    case .cellsLeftOut(let keys, let part):
      "\(part.japanese)に \(keys.joined(separator: "、")) の欄はないため、取り込みません"
    case .notXML(let code):
      "XML として読めません（\(code.map { XMLFault($0).japanese } ?? "途中で終わっています")）"
    case .tagTooLarge(let limit): "一つのタグに属性や文字が多すぎます（上限 \(limit)）"
    case .hyperedge: "三者以上を一度に結ぶ線（hyperedge）は読めません"
    case .declaresEntities: "実体宣言（<!ENTITY）を含むファイルは読みません"
    case .notGraph(let form): "\(form) 形式のグラフが入っていません"
    case .otherJSON(let form): "\(form) の JSON です。この形式は読めません"
    case .furtherGraph(let name): "ファイルに複数のグラフがあります。最初のものだけを読み、「\(name)」は取り込みません"
    case .ofOtherNetwork(let name, let expected, let found):
      "「\(name)」は値が \(found) 個で、頂点 \(expected) 個のこのネットワークのものではないため、取り込みません"
    case .companionAlone(let ending):
      "「.\(ending)」は区分や値だけのファイルで、ネットワークが入っていません"
    case .weightLeftOut(let text):
      "「\(text)」は重みにできないため（重みは 0 より大きい数）、つながりを重みなしで取り込みます"
    case .repeatedVertex(let text, let line): "頂点「\(text)」が二度書かれています（最初は \(line) 行目）"
    case .headingLine(let text): "この行「\(text)」は見出しとして読みます。つながりには数えません"
    case .furtherColumns(let count): "重みより後の列は読めないため、取り込みません（\(count) 行）"
    case .loopsLeftOut(let count): "自分自身へのつながり \(count) 行は取り込みません"
    case .repeatsMerged(let count):
      "同じ二者の間のつながりがもう一度書かれた \(count) 行は、前の行とまとめます（重みは大きいほう）"
    case .repeatsKept(let count):
      "前の行と同じ二者を書いた \(count) 行は、別のつながりとして残します。指標では二者の間を一本とし、重みは大きいほうを使います"
    case .lineTooLong(let limit): "一行が \(limit) バイトを超えています"
    case .tooManyTies(let limit): "つながりが \(limit) 本を超えています"
    case .tooManyValues(let limit): "値の数が \(limit) を超えています"
    case .tooManyNodes(let limit): "頂点の数が \(limit) を超えています"
    case .badCount(let text): "「\(text)」は頂点の数として読めません"
    case .missingCount: "行列の行数が書かれていません"
    case .noSuchVertex(let text, let count): "「\(text)」は \(count) 個の頂点のどれでもありません"
    case .missingEnd: "連携には両端が必要です"
    case .badRowLength(let expected, let found): "値が \(expected) 個必要な所に \(found) 個あります"
    case .valueCount(let expected, let found): "データの値が \(expected) 個必要ですが、\(found) 個あります"
    case .labelCount(let expected, let found): "ラベルが \(expected) 個必要ですが、\(found) 個あります"
    case .unknownDLWord(let word): "「\(word)」は DL 形式の見出しの語ではありません"
    case .missingData: "見出しの後に「DATA:」がありません"
    case .missingGMLValue(let key): "「\(key)」に値がありません"
    case .matrixTooLarge(let limit): "行列の値が \(limit) 個を超えます"
    case .valuesOverTime(let name): "「\(name)」は時期によって値が変わるため、一つだけ取り込みます"
    case .wordLeftOut(let word, let list): "「\(word)」という\(list.japanese)はないため、取り込みません"
    case .expandsTooFar(let limit): "展開すると \(megabytes(limit)) を超えます"
    case .notGzip: "gzip ファイルとして読めません"
    case .wantedTieExists(let from, let to, let line):
      "望まれる連携（wanted）ですが、「\(from)」と「\(to)」はすでにつながっています"
        + (line.map { "（\($0) 行目）" } ?? "")
    case .wantedTieExistsInAnotherKind(let from, let to, let kind, let line):
      "望まれる連携（wanted）ですが、「\(from)」と「\(to)」にはすでに「\(kind)」の連携があります"
        + (line.map { "（\($0) 行目）" } ?? "")
    case .repeatedTie(let line): "同じ連携が二度書かれています" + first(line)
    case .repeatedMember(let id): "構成員「\(id)」が二度書かれています"
    case .meetingTooSmall(let members):
      members == 0 ? "会議体に構成員がいません" : "会議体の構成員が一者だけです"
    case .tieOutlivesEnd(let id, let isBefore):
      isBefore ? "連携が「\(id)」の始まりより前から続いています" : "連携が「\(id)」の終わりより後まで続いています"
    case .badMunicipalityCode(let code): "「\(code)」は全国地方公共団体コードではありません"
    }
  }

  private func first(_ line: Int?) -> String { line.map { "（最初は \($0) 行目）" } ?? "" }

  var japaneseRemedy: String? {
    switch self {
    case .noSuchFile: "ファイル名と、いまいるフォルダーを確かめてください"
    case .isDirectory: "フォルダーの中のファイルを指定してください"
    case .unreadable: "ファイルとフォルダーの権限を確かめてください"
    case .unwritable(let obstacle): obstacle.japaneseRemedy
    case .tooLarge: "ファイルを分けるか、ネットワーク以外のものを取り除いてください"
    case .empty: "少なくとも「tsunagi: 1」と「name:」を書いてください。「tsunagi new」で記入用紙を作れます"
    case .unknownFormat(_, let readable): "読める形式の拡張子は次のとおりです: \(readable)"
    case .unknownTarget(_, let writable): "書き出せる形式の拡張子は次のとおりです: \(writable)"
    case .notUTF8: "UTF-8 で保存し直してください（Excel では「CSV UTF-8」、エディターでは文字コード「UTF-8」）"
    case .invisibleCharacters: "名前を打ち直してください。見えない文字があると、同じ名前でも別のものになります"
    case .controlCharacter: "その文字を消してください。多くのエディターでは見えません"
    case .syntax(let problem): problem.japaneseRemedy
    case .nestedTooDeeply: "入れ子は 6 段あれば足ります。閉じていない括弧がないか確かめてください"
    case .aliasesExpandTooFar: "別名を使わずに値をそのまま書いてください"
    case .keyIsNotText: "「項目名: 値」の形で書いてください"
    case .repeatedKey: "どちらか一つを残してください"
    case .moreFaults: "上の分を直してから、もう一度確かめてください"
    case .otherVersion: "「tsunagi: 1」と書いてください"
    case .missingKey("tsunagi", _): "1 行目に「tsunagi: 1」と書いてください"
    case .missingKey(let key, _): "「\(key): …」を書き足してください"
    case .unknownKey(_, let part, let similar):
      similar.isEmpty ? "使える項目は \(part.keyList) です" : isItThis(similar)
    case .wrongType(let key, .list, _): "「\(key): [一つ目, 二つ目]」か、「- 」で始まる行で書いてください"
    case .wrongType(let key, .mapping, _): "「\(key): {項目: 値}」の形で書いてください"
    case .wrongType(let key, .text, _): "「\(key): …」のように一つの文字列を書いてください"
    case .wrongType(let key, .number, _), .badNumber(let key, _, _), .notPositive(let key, _):
      "「\(key): 3」のように、単位をつけず半角の数字で書いてください。わからなければ項目ごと省けます"
    case .wrongType(let key, .flag, _), .badFlag(let key, _):
      "「\(key): true」か「\(key): false」と書いてください。わからなければ項目ごと省けます"
    case .wrongType(let key, .textOrList, _):
      "「\(key): 一つ目」か「\(key): [一つ目, 二つ目]」と書いてください"
    case .wrongType(let key, .textOrMapping, _):
      "「\(key): 語」か「\(key): {項目: 値}」と書いてください"
    case .wrongItem(_, .mapping, _): "「- {項目: 値}」の形か、「- 」の後に「項目: 値」を並べて書いてください"
    case .wrongItem(_, .textOrMapping, _): "「- 語」か「- {項目: 値}」と書いてください"
    case .wrongItem(let key, _, _): "「\(key): [一つ目, 二つ目]」と書いてください"
    case .wrongRoot: "1 行目に「tsunagi: 1」、次の行に「name: …」と書いてください。「tsunagi new」で記入用紙を作れます"
    case .wrongType, .offPage: nil
    case .badColour: "引用符をつけて '#RRGGBB' の形で書いてください"
    case .lowContrast: "面の色は明るく、線の色は暗くしてください"
    case .badMark: "1文字で書いてください"
    case .repeatedMark: "白黒の図でも分かるように、分野ごとに違う印にしてください"
    case .notAmong(_, _, let choices): "使える語は \(choices.joined(separator: "、")) です"
    case .notSoManyNumbers(_, 2): "[横, 縦] の形で、左下の角からのポイント数を書いてください"
    case .notSoManyNumbers, .sidesReversed: "[左, 下, 右, 上] の形で、ポイント数を書いてください"
    case .emptyText(let key): "\(key) を書くか、省ける項目なら行ごと消してください"
    case .textTooLong: "短くしてください。長い説明は「note」に書けます"
    case .forbiddenCharacter: "貼り付けずに入力し直してください"
    case .unknownWord(_, let list, let similar):
      [similar.isEmpty ? nil : isItThis(similar), list.japaneseDeclaration]
        .compactMap { $0 }.joined()
    case .ownWord(_, _, let similar): similar.isEmpty ? nil : isItThis(similar)
    case .meetingAsParticipant: "「meetings:」に移し、出席者を「members:」に書いてください"
    case .wordShipsAlready: "宣言を消すか、別の ID にしてください"
    case .badID: "ID には、読点・コンマ・セミコロン・引用符・「<」「>」「&」「\\」や目に見えない文字を使えません。半角の英数字をお勧めします"
    case .repeatedID: "どちらかを別の ID にしてください。参加主体と会議体は同じ ID を使えません"
    case .unknownID(_, let reference, let similar):
      similar.isEmpty ? "\(reference.japanesePlaces)に書き足してください" : isItThis(similar)
    case .notAParticipant: "会議体の構成員である参加主体を書くか、消してください"
    case .tieToItself: "つながっている二者を書いてください"
    case .withinItself: "「within」のどれか一つを消してください"
    case .withinIsLabel(_, let similar):
      similar.isEmpty ? "図に出す場合は、参加主体として書き足してください" : isItThis(similar)
    case .badDate: "2023-11-05、2023-11、2023、FY2023、令和5年度 のように書いてください"
    case .untilBeforeSince: "どちらかを直してください"
    case .depthOffScale(_, _, let steps):
      steps.isEmpty ? nil : "段階は \(steps.map(String.init).joined(separator: "、")) です"
    case .depthIsNoTie: "深さを消してください。望まれる連携には「status: wanted」と書きます"
    case .missingColumn(let key): "1 行目の見出しに「\(key)」を入れてください"
    case .unknownColumn(_, let similar): similar.isEmpty ? nil : isItThis(similar)
    case .repeatedColumn: "どちらかの見出しを変えるか、列を消してください"
    case .cellsBeyondHeaders: "コンマを含むセルは引用符で囲んでください"
    case .notXML: "作成したソフトでもう一度保存してください"
    case .tagTooLarge: "作成したソフトで、グラフだけを保存し直してください"
    case .hyperedge: "二者ずつの線に分けるか、会議体として別の表に書いてください"
    case .declaresEntities: "実体を使わず、文字をそのまま書いてください"
    case .notGraph(let form): "\(form) 形式で保存するか、正しい拡張子を付けてください"
    case .otherJSON: "GraphML か、NetworkX・Cytoscape の JSON で書き出してください"
    case .companionAlone(let ending):
      "同じ名前の「.net」のファイルを指定してください。隣の「.\(ending)」も一緒に読みます"
    case .repeatedVertex: "どちらか一方の番号を直すか、行を消してください"
    case .furtherGraph: "ほかのグラフも使うなら、一つずつ別のファイルに保存してください"
    case .ofOtherNetwork, .weightLeftOut, .headingLine, .furtherColumns, .loopsLeftOut,
      .repeatsMerged, .repeatsKept:
      nil
    case .lineTooLong: "一行に一本のつながりを書いてください"
    case .tooManyTies: "必要な部分だけを残すか、分けて渡してください"
    case .tooManyNodes, .tooManyValues, .matrixTooLarge: "必要な部分だけを残してください"
    case .badCount, .missingCount: "「*Vertices 5」「DL N=5」のように頂点の数を書いてください"
    case .noSuchVertex: "頂点を書き足すか、番号を直してください"
    case .missingEnd: "両端を同じ行に書いてください"
    case .badRowLength, .valueCount, .labelCount: "足りないもの、余っているものを確かめてください。推測では補いません"
    case .unknownDLWord: "空白を含むラベルは引用符で囲み、ラベルの前に「LABELS:」と書いてください"
    case .missingData: "データの前に「DATA:」と書いてください"
    case .missingGMLValue: "数、引用符で囲んだ文字列、括弧で囲んだ一覧のどれかを書いてください"
    case .valuesOverTime: nil
    case .wordLeftOut: nil
    case .expandsTooFar: "展開してから、必要な部分だけを残してください"
    case .notGzip: "もう一度取得するか、圧縮し直してください"
    case .cellError: "数式を直すか、値を入力し直してください"
    case .formulaWithoutValue: "Excel か LibreOffice で開き、そのまま保存し直してください"
    case .noSuchString: "値を入力し直してください"
    case .noSuchCell, .repeatedCell: "作成したソフトを確かめるか、Excel で開き、値を確かめて保存し直してください"
    case .unknownSheet: "読み込むシートの名前は「参加主体」「連携」「会議体」「事例」などです"
    case .noSheetOfTies: "連携のシートの名前を「連携」にし、見出しに「から」と「へ」を入れてください"
    case .workbook(let error): error.japaneseRemedy
    case .sameRowAgain, .selfTieLeftOut: nil
    case .cellsLeftOut: "残したい場合は「備考」に書くか、参加主体や連携の行に書いてください"
    case .unclosedCell: "引用符で囲んだセルの中の引用符は二つ続けて書いてください"
    case .wantedTieExists: "どちらか一方を消してください"
    case .wantedTieExistsInAnotherKind: "別の種類の連携を望む場合だけ、両方を残してください"
    case .repeatedTie: "一方を消すか、種類や時期で区別してください"
    case .repeatedMember: "どちらか一方を消してください"
    case .meetingTooSmall: "出席者を「members:」に書いてください"
    case .tieOutlivesEnd: "両方の「since」と「until」を確かめてください"
    case .badMunicipalityCode: "コードは 6 桁の数字で、最後の 1 桁は検査数字です"
    }
  }
}

private func isItThis(_ words: [String]) -> String {
  words.map { "「\($0)」" }.joined(separator: "か") + "ではありませんか。"
}
