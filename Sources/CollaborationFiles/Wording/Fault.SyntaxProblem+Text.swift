extension Fault.SyntaxProblem {
  var english: String {
    switch self {
    case .tab: "a tab stands where only spaces may"
    case .unclosedQuote: "a quotation mark is not closed"
    case .unclosedBracket: "a bracket [ or { is not closed, or a comma is missing"
    case .unopenedBracket: "this bracket closes nothing"
    case .missingColon: "this is no 'key: value'"
    case .misplacedColon: "a ':' stands where no key can be"
    case .badIndentation: "the indentation does not fit the lines above"
    case .reservedCharacter: "a text cannot begin with this character"
    case .badEscape: "a backslash in double quotation marks begins no known sign"
    case .unknownAlias: "the alias (*) names nothing above it"
    case .severalDocuments: "a second document begins here ('---')"
    case .other(let words): "this is not YAML: \(words)"
    }
  }

  var japanese: String {
    switch self {
    case .tab: "空白でなければならない所にタブがあります"
    case .unclosedQuote: "引用符が閉じていません"
    case .unclosedBracket: "括弧 [ か { が閉じていないか、コンマが抜けています"
    case .unopenedBracket: "この括弧に対応する開き括弧がありません"
    case .missingColon: "「項目名: 値」の形になっていません"
    case .misplacedColon: "項目名になりえない所に「:」があります"
    case .badIndentation: "字下げが上の行と合っていません"
    case .reservedCharacter: "この文字で始まる文字列は、そのままでは書けません"
    case .badEscape: "二重引用符の中の \\ の使い方が正しくありません"
    case .unknownAlias: "別名（*）の指すものが、それより上にありません"
    case .severalDocuments: "二つ目の文書（「---」）がここから始まっています"
    case .other(let words): "YAML として読めません（\(words)）"
    }
  }

  var englishRemedy: String? {
    switch self {
    case .tab: "replace the tab by spaces"
    case .unclosedQuote: "close it with the mark that opened it"
    case .unclosedBracket: "close the bracket, and put a comma between two values"
    case .unopenedBracket: "take the bracket out, or quote the text that it belongs to"
    case .misplacedColon:
      "quote a text that holds ': ', and look for a missing colon in the line above"
    case .missingColon: "put a colon and a space after the key; quote a text that holds ': '"
    case .badIndentation: "begin keys of one mapping in the same column"
    case .reservedCharacter, .unknownAlias: "put the text between quotation marks"
    case .badEscape: "write \\\\ for a backslash, or use single quotation marks"
    case .severalDocuments: "keep one network a file"
    case .other: nil
    }
  }

  var japaneseRemedy: String? {
    switch self {
    case .tab: "タブを空白に置き換えてください"
    case .unclosedQuote: "開いたのと同じ引用符で閉じてください"
    case .unclosedBracket: "括弧を閉じ、値と値の間にコンマを入れてください"
    case .unopenedBracket: "括弧を消すか、括弧を含む文字列を引用符で囲んでください"
    case .misplacedColon: "「: 」を含む文字列は引用符で囲み、上の行に「:」の書き忘れがないか確かめてください"
    case .missingColon: "項目名の後に「:」と空白を入れてください。「: 」を含む文字列は引用符で囲んでください"
    case .badIndentation: "同じまとまりの項目は同じ桁から書き始めてください"
    case .reservedCharacter, .unknownAlias: "文字列を引用符で囲んでください"
    case .badEscape: "\\ そのものは \\\\ と書くか、一重引用符を使ってください"
    case .severalDocuments: "一つのファイルには一つのネットワークだけを書いてください"
    case .other: nil
    }
  }
}
