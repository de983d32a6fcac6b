"""Makes the workbooks of the tests: by openpyxl, by XlsxWriter, by LibreOffice, and by hand.

    python3 make.py            # needs openpyxl and XlsxWriter; LibreOffice (soffice) for one of them
"""
import datetime, os, shutil, subprocess, zipfile
import openpyxl, xlsxwriter
from openpyxl.comments import Comment
from openpyxl.styles import numbers

HERE = os.path.dirname(os.path.abspath(__file__))
path = lambda name: os.path.join(HERE, name)


def by_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "参加主体"
    sheet.append(["令和6年度 関係機関調べ"])
    sheet.merge_cells("A1:D1")
    sheet.append([])
    sheet.append(["ID", "名称", "種別", "分野", "開始", "備考"])
    sheet.append(["ｈｏｋａｔｓｕ　", "  地域包括支援センター ", "機関", "高齢", datetime.date(2006, 4, 1), True])
    sheet.append(["fukushi", "髙橋㈱①", "部署", "福祉", datetime.datetime(2023, 11, 5, 9, 30), 3.0])
    sheet.append([])
    sheet.append(["jichikai", "自治会\n（第一）", "住民組織", None, 45231, 1.1])
    sheet["E4"].number_format = 'yyyy"年"m"月"d"日"'
    sheet["E7"].number_format = 'ggge"年"m"月"'
    sheet.row_dimensions[5].hidden = True
    sheet["A4"].comment = Comment("確認済み", "担当")
    sheet["G4"] = "=1+1"
    ties = book.create_sheet("連携")
    ties.append(["から", "へ", "種類"])
    ties.append(["hokatsu", "fukushi", "協働"])
    ties.append([None, "jichikai", "つなぎ"])
    ties.merge_cells("A2:A3")
    ties["D2"] = "#N/A"
    ties["D2"].data_type = "e"
    book.create_sheet("下書き").sheet_state = "hidden"
    book["下書き"]["B2"] = "隠れた表"
    book.save(path("openpyxl.xlsx"))


def by_xlsxwriter():
    book = xlsxwriter.Workbook(path("xlsxwriter.xlsx"), {"in_memory": True})
    book.set_properties({"created": datetime.datetime(2020, 1, 1)})
    sheet = book.add_worksheet("ties")
    bold = book.add_format({"bold": True})
    code = book.add_format({"num_format": "0000"})
    month = book.add_format({"num_format": "mmm-yy"})
    sheet.write_row(0, 0, ["from", "to", "label", "since"])
    sheet.write_number(1, 0, 7, code)
    sheet.write_string(1, 1, "=cmd|'/c calc'!A1")
    sheet.write_rich_string(1, 2, "太", bold, "字", "の名前")
    sheet.write_datetime(1, 3, datetime.datetime(2023, 11, 1), month)
    sheet.write_formula(2, 0, '="a"&"b"', None, "ab")
    sheet.write_boolean(2, 1, False)
    sheet.write_string(2, 2, "一行目\n二行目 _x000D_ \u0001終")
    sheet.write_string(2, 3, " 空白 ")
    book.close()


def by_libreoffice():
    if not shutil.which("soffice"):
        return
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", "/tmp/lo",
         path("openpyxl.xlsx")], check=True, stdout=subprocess.DEVNULL)
    shutil.copy("/tmp/lo/openpyxl.xlsx", path("libreoffice.xlsx"))


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"


def by_hand(name, sheet, *, main=MAIN, strings=None, styles=None, workbook_pr="", prefix="",
            relations="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            target="worksheets/sheet1.xml", extra=None, sheet_name="連携"):
    root = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    p = prefix + ":" if prefix else ""
    ns = f'xmlns:{prefix}="{main}"' if prefix else f'xmlns="{main}"'
    parts = {
        "_rels/.rels": f'{root}<Relationships xmlns="{rels}"><Relationship Id="r1" '
        f'Type="{relations}/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{root}<{p}workbook {ns} xmlns:r="{relations}">{workbook_pr}<{p}sheets>'
        f'<{p}sheet name="{sheet_name}" sheetId="1" r:id="rId1"/></{p}sheets></{p}workbook>',
        "xl/_rels/workbook.xml.rels": f'{root}<Relationships xmlns="{rels}"><Relationship Id="rId1" '
        f'Type="{relations}/worksheet" Target="{target}"/>'
        + (f'<Relationship Id="rId2" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/>'
           if strings else "")
        + (f'<Relationship Id="rId3" Type="{relations}/styles" Target="/xl/styles.xml"/>' if styles else "")
        + "</Relationships>",
        "xl/worksheets/sheet1.xml": f"{root}<{p}worksheet {ns}><{p}sheetData>{sheet}</{p}sheetData>"
        f"</{p}worksheet>",
    }
    if strings:
        parts["xl/sharedStrings.xml"] = f'{root}<sst xmlns="{main}">{strings}</sst>'
    if styles:
        parts["xl/styles.xml"] = f'{root}<styleSheet xmlns="{main}">{styles}</styleSheet>'
    parts.update(extra or {})
    with zipfile.ZipFile(path(name), "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            info = zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)


def all_by_hand():
    # フリガナ as Excel keeps them, rich text, escapes, and cells without places.
    by_hand(
        "furigana.xlsx",
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
        '<row r="5" hidden="1"><c r="B5" t="inlineStr"><is><r><t>福</t></r><r><t xml:space="preserve">祉 </t>'
        '</r><rPh sb="0" eb="2"><t>フクシ</t></rPh></is></c><c t="str"><f>A1</f><v>答え</v></c></row>',
        strings='<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>'
        "<si><r><t>一_x000D_\n二</t></r><r><rPr><b/></rPr><t>_x005F_x0041_</t></r></si>")
    # The strict form, with a prefix, days from 1904, and the formats of Japanese Excel.
    by_hand(
        "strict.xlsx",
        '<x:row r="1"><x:c r="A1" s="1"><x:v>1462</x:v></x:c><x:c r="B1" s="2"><x:v>43769</x:v></x:c>'
        '<x:c r="C1" t="d"><x:v>2023-11-05T00:00:00</x:v></x:c><x:c r="D1" t="b"><x:v>1</x:v></x:c></x:row>',
        main=STRICT, prefix="x", workbook_pr='<x:workbookPr date1904="1"/>',
        relations="http://purl.oclc.org/ooxml/officeDocument/relationships",
        target="/xl/worksheets/sheet1.xml",
        styles='<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="55"/></cellXfs>')
    by_hand("uncalculated.xlsx", '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>2</f><v></v></c></row>')
    by_hand("entity.xlsx", "<row/>", extra={
        "xl/worksheets/sheet1.xml": '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "b"><!ENTITY c SYSTEM '
        '"file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&a;&c;</v></c></row></sheetData>'
        "</worksheet>"})
    by_hand("cut.xlsx", '<row r="1"><c r="A1"><v>1</v>')
    by_hand("bomb.xlsx", '<row r="1"><c r="A1" t="str"><v>' + "0" * 30_000_000 + "</v></c></row>")
    by_hand("far.xlsx", '<row r="1048577"><c r="A1048577"><v>1</v></c></row><row r="2"><c r="XFE2"><v>1</v></c>'
            '<c r="A2" t="s"><v>99</v></c></row>')
    # Two merged cells that reach over thirty rows.
    by_hand(
        "tall.xlsx",
        "".join(f'<row r="{row}">' + ('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>' if row == 1 else "")
                + f'<c r="C{row}"><v>3</v></c></row>' for row in range(1, 31))
        + '<mergeCells><mergeCell ref="A1:A30"/><mergeCell ref="B1:B30"/></mergeCells>')
    by_hand("missing.xlsx", "<row/>", target="worksheets/none.xml")


def not_ours():
    with zipfile.ZipFile(path("text.ods"), "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(zipfile.ZipInfo("content.xml"), "<x/>")
    with zipfile.ZipFile(path("document.numbers"), "w") as archive:
        archive.writestr(zipfile.ZipInfo("Index/Document.iwa"), "x")
    with zipfile.ZipFile(path("folder.zip"), "w") as archive:
        archive.writestr(zipfile.ZipInfo("a.txt"), "x")


by_openpyxl()
by_xlsxwriter()
by_libreoffice()
all_by_hand()
not_ours()
