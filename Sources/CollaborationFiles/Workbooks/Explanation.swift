import Spreadsheets

/// The sheet that tells people how to fill in the others (記入のしかた).
enum Explanation {
  private enum Line {
    case title(String)
    case section(String)
    case text(String)
    case row(String, String)
  }

  private static let lines: [Line] = [
    .title("ネットワーク形成図 記入のしかた"),
    .text("ふだんの支援で、だれとだれが一緒に動いているかを書き出すための様式です。書き終えたら図と表にできます。"),
    .text("わからないことは空けておいてかまいません。空欄は「ない」ではなく「わからない」として扱います。"),
    .text(""),
    .section("進め方"),
    .row("1 基本情報", "図の名称、市区町村、いつの姿か（時点）を書きます。「報告者」には、このファイルに記入した機関の名称を書きます。"),
    .row("2 参加主体", "機関・部署・住民組織・専門職などを一行に一つずつ書きます。名称だけでも始められます。"),
    .row("3 連携", "一行に一つの連携を書きます。「から」と「へ」は、参加主体の名称を一覧から選びます。"),
    .row("4 会議体", "定例の会議と構成員を書きます。構成員は名称を読点（、）で区切って並べます。なければ空のままで。"),
    .row("5 制度の狭間・事例", "話し合いで出たことがあれば書きます。なければ空のままで。"),
    .text(""),
    .section("セルの色と選び方"),
    .row("黄色の見出し", "必ず書く欄です。水色の見出しの欄は、空けておけます。"),
    .row("一覧から選ぶ欄", "セルを選ぶと右に▼が出ます。いくつも書くときは「高齢、障害」のように入力します。"),
    .row("選択肢を増やす", "「選択肢」シートの列のいちばん下に語を書き足すと、一覧に出るようになり、図でも使えます。"),
    .row("列と行", "使わない列は消したり隠したりできます。列の順も変えられます。見出しの語は変えないでください。"),
    .text(""),
    .section("連携の深さ"),
    .row("1 知り合う", "名前や役割を知っている。必要なときに連絡先がわかる。"),
    .row("2 協力する", "情報を伝え合う。それぞれの判断で動く。"),
    .row("3 調整する", "役割を分け、支援の方針をすり合わせる。"),
    .row("4 連合する", "考えを出し合い、一緒に決める。"),
    .row("5 協働する", "一つのしくみとして動き、信頼して任せ合う。"),
    .text(""),
    .section("状態"),
    .row("既存", "いまある連携（空けておくとこれになります）。"),
    .row("つくりたい", "まだないが、つながりたい相手。「期待すること」「障壁」「アクションプラン」も書けます。"),
    .row("ぎくしゃく", "あるが、うまくいっていない連携。"),
    .row("終了", "以前はあった連携。"),
    .text(""),
    .section("何人かで別々に記入したとき"),
    .text("それぞれのファイルの「基本情報」の「報告者」に、記入した機関の名称を書いてください。"),
    .text("まとめるときに、だれの回答かを残し、食い違いを一覧にします。どちらが正しいかは決めません。"),
    .text(""),
    .section("個人の情報"),
    .text("図は会議などで広く見られます。支援を受けている方の名前や事情は書かないでください。"),
    .text("「参加主体」「連携」などにあらかじめ入っている行は記入例です。上書きするか、行ごと消して使ってください。"),
  ]

  static var sheet: SheetDraft {
    let rows: [[SheetDraft.Cell]] = lines.map { line in
      switch line {
      case .title(let text): [SheetDraft.Cell(.text(text), .title)]
      case .section(let text):
        [SheetDraft.Cell(.text(text), .section), SheetDraft.Cell(.empty, .section)]
      case .text(let text): text.isEmpty ? [] : [SheetDraft.Cell(.text(text), .line)]
      case .row(let label, let text):
        [SheetDraft.Cell(.text(label), .explanation), SheetDraft.Cell(.text(text), .explanation)]
      }
    }
    return SheetDraft(
      name: SheetRole.explanation.name,
      columns: [SheetDraft.Column(width: 22), SheetDraft.Column(width: 96)], rows: rows,
      tabColour: 0xFFC000)
  }
}
