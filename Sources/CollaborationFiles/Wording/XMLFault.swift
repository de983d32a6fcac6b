/// What breaks the rules of XML, in words; of the rarer faults the number that libxml2 gives them.
struct XMLFault {
  private let code: Int

  init(_ code: Int) {
    self.code = code
  }

  var english: String {
    switch code {
    case 4, 64: "it does not begin as XML does"
    case 5: "something stands behind its end"
    case 8, 9: "it holds a character that XML does not know"
    case 23, 26, 68: "an '&' is not followed by a name and ';'"
    case 38, 39, 40: "the value of an attribute is not between quotation marks or holds '<'"
    case 41, 65: "an attribute has no value, or no blank before it"
    case 42: "an attribute is given twice"
    case 73, 74, 77: "a tag is not closed"
    case 76: "a closing tag does not fit the one that opens"
    default: "error \(code) of libxml2"
    }
  }

  var japanese: String {
    switch code {
    case 4, 64: "始まりが XML の形ではありません"
    case 5: "終わりの後に余分なものがあります"
    case 8, 9: "XML で使えない文字が入っています"
    case 23, 26, 68: "「&」の後に名前と「;」がありません"
    case 38, 39, 40: "属性の値が引用符で囲まれていないか、「<」を含んでいます"
    case 41, 65: "属性に値がないか、属性の前に空白がありません"
    case 42: "同じ属性が二度書かれています"
    case 73, 74, 77: "タグが閉じていません"
    case 76: "閉じるタグが、開いたタグと合っていません"
    default: "libxml2 のエラー \(code)"
    }
  }
}
