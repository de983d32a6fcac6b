import CollaborationModel
import PlainText
import Testing

@testable import Reports

@Suite struct ReportDocumentTests {
  private let document: ReportDocument = {
    var document = ReportDocument()
    document.append(heading: Wording("所見", "Findings"), level: 1)
    document.append(ReportList(of: ["a", "b"]))
    document.append(heading: Wording("できている点", "What holds"), level: 2)
    document.append(
      ReportList(
        .numbers,
        [
          .init(label: Wording("数字", "Figure"), "3"),
          .init("<b>*b*</b>", ReportList(.dashes, of: [Wording("理由", "reason")])),
        ]))
    document.append(Wording("終わり。", "The end."))
    var table = ReportTable([
      .init(Wording("名称", "name")), .init(Wording("数", "count"), .right),
    ])
    table.append([Wording("包括", "centre"), "12"])
    table.append(["=1+1", "3"])
    document.append(table)
    return document
  }()

  @Test func aTextSetsListsInUnderTheirHeadings() {
    #expect(
      document.text(in: .japanese) == """
        所見
        a
        b

        できている点
          1. 数字: 3
          2. <b>*b*</b>
              - 理由

        終わり。

        名称  数
        ----  --
        包括  12
        =1+1   3

        """)
    #expect(document.text(in: .english).contains("Figure: 3\n"))
  }

  @Test func inMarkdownNoNameIsMarkup() {
    #expect(
      document.markdown(in: .english) == """
        # Findings

        - a
        - b

        ## What holds

        1. Figure: 3
        2. \\<b\\>\\*b\\*\\</b\\>
          - reason

        The end.

        | name | count |
        | --- | --: |
        | centre | 12 |
        | =1+1 | 3 |

        """)
  }

  @Test func inHTMLNoNameIsMarkupAndAListIsInItsEntry() {
    let html = document.html(in: .english)
    #expect(html.contains("<h1>Findings</h1>"))
    #expect(html.contains("<li>&lt;b&gt;*b*&lt;/b&gt;\n<ul>\n<li>reason</li>\n</ul>\n</li>"))
    #expect(html.contains("<td>centre</td><td>12</td>"))
    #expect(!html.contains("<b>*b*"))
  }

  @Test func aTableAsValuesHoldsNoFormula() {
    guard case .table(let table) = document.blocks.last else {
      Issue.record("the last block is a table")
      return
    }
    #expect(table.csv(in: .japanese) == "名称,数\n包括,12\n'=1+1,3\n")
  }

  @Test func theBlocksStandInJSONInTheirOrder() {
    let json = document.json(in: .japanese).document
    #expect(json.contains("\"heading\": \"所見\""))
    #expect(json.contains("\"label\": \"数字\""))
  }

  @Test func aWordingInAnotherSpeaksItsLanguage() {
    let name = Wording("社協", "council")
    #expect("(\(name), \(3))" == Wording("(社協, 3)", "(council, 3)"))
    #expect([name, name].joined(by: Wording("、", ", ")).text(in: .japanese) == "社協、社協")
  }
}
