/// The parts of a workbook, any of which an input may replace: what it leaves out or empty is sound.
struct WorkbookParts {
  private var sheet = Self.sheet
  private var strings = Self.strings
  private var styles = Self.styles
  private var outline = Self.outline

  /// - Parameter parts: the XML of a sheet, of the strings that cells share, of their styles, and of
  ///   the list of sheets.
  init(_ parts: [[UInt8]]) {
    func replace(_ part: inout String, by index: Int) {
      guard parts.indices.contains(index), !parts[index].isEmpty else { return }
      part = String(decoding: parts[index], as: UTF8.self)
    }
    replace(&sheet, by: 0)
    replace(&strings, by: 1)
    replace(&styles, by: 2)
    replace(&outline, by: 3)
  }

  var archive: [UInt8] {
    var archive = StoredZip()
    for (name, text) in [
      ("_rels/.rels", Self.root), ("xl/workbook.xml", outline),
      ("xl/_rels/workbook.xml.rels", Self.relations), ("xl/sharedStrings.xml", strings),
      ("xl/styles.xml", styles), ("xl/worksheets/sheet1.xml", sheet),
      ("xl/worksheets/sheet2.xml", Self.people),
    ] {
      archive.add(name, Array(text.utf8))
    }
    return archive.bytes
  }

  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let root = """
    <Relationships><Relationship Id="a" Type="\(kinds)/officeDocument" Target="xl/workbook.xml"/>\
    </Relationships>
    """

  private static let relations = """
    <Relationships><Relationship Id="a" Type="\(kinds)/worksheet" Target="worksheets/sheet1.xml"/>\
    <Relationship Id="b" Type="\(kinds)/worksheet" Target="worksheets/sheet2.xml"/>\
    <Relationship Id="c" Type="\(kinds)/sharedStrings" Target="sharedStrings.xml"/>\
    <Relationship Id="d" Type="\(kinds)/styles" Target="styles.xml"/></Relationships>
    """

  private static let outline = """
    <workbook><sheets><sheet name="S" id="a"/><sheet name="参加主体" id="b"/></sheets></workbook>
    """

  private static let strings = """
    <sst><si><t>から</t></si><si><t>へ</t></si><si><t>種類</t></si><si><t>hokatsu</t></si>\
    <si><t>shakyo</t></si><si><t>協働</t></si><si><t>開始</t></si></sst>
    """

  private static let styles = """
    <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>
    """

  private static let sheet = """
    <worksheet><sheetData><row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>\
    <row r="2"><c t="s"><v>3</v></c><c t="s"><v>4</v></c></row></sheetData></worksheet>
    """

  private static let people = """
    <worksheet><sheetData><row><c t="inlineStr"><is><t>ID</t></is></c>\
    <c t="inlineStr"><is><t>名称</t></is></c></row>\
    <row><c t="inlineStr"><is><t>hokatsu</t></is></c>\
    <c t="inlineStr"><is><t>地域包括支援センター</t></is></c></row>\
    <row><c t="inlineStr"><is><t>shakyo</t></is></c>\
    <c t="inlineStr"><is><t>社会福祉協議会</t></is></c></row></sheetData></worksheet>
    """
}
