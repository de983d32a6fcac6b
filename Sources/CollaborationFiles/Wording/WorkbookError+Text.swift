import Spreadsheets

extension WorkbookError {
  var english: String {
    switch self {
    case .notAWorkbook: "this is no Excel workbook, whatever its name says"
    case .brokenArchive: "the workbook is damaged or cut short"
    case .encrypted: "the workbook is protected by a password"
    case .oldExcel: "this is a workbook of the old form (.xls)"
    case .binaryExcel: "this is a binary workbook (.xlsb)"
    case .openDocument: "this is a document of LibreOffice or OpenOffice (.ods)"
    case .numbers: "this is a document of Numbers"
    case .otherArchive: "this is an archive, and no Excel workbook"
    case .missingPart(let part): "the workbook lacks its part '\(part)'"
    case .brokenPart(let part): "the part '\(part)' of the workbook is no sound XML"
    case .tooManyEntries(let limit): "the archive holds more than \(limit) files"
    case .tooLarge(let limit): "the workbook grows beyond \(megabytes(limit)) when it is unpacked"
    case .compressedTooFar(let part):
      "the part '\(part)' is compressed so far that it can only be meant to exhaust the reader"
    case .tooManyCells(let limit): "the workbook has more than \(limit) filled cells"
    }
  }

  var japanese: String {
    switch self {
    case .notAWorkbook: "Excel のファイルではありません（拡張子だけが Excel になっています）"
    case .brokenArchive: "ファイルが壊れているか、途中で切れています"
    case .encrypted: "パスワードで保護されているため読めません"
    case .oldExcel: "古い形式（.xls）の Excel ファイルです"
    case .binaryExcel: "バイナリ形式（.xlsb）の Excel ファイルです"
    case .openDocument: "LibreOffice などの形式（.ods）のファイルです"
    case .numbers: "Numbers のファイルです"
    case .otherArchive: "Excel のファイルではなく、別の種類の圧縮ファイルです"
    case .missingPart(let part): "Excel ファイルの中に「\(part)」がありません"
    case .brokenPart(let part): "Excel ファイルの中の「\(part)」が XML として読めません"
    case .tooManyEntries(let limit): "圧縮ファイルの中のファイルが \(limit) 個を超えています"
    case .tooLarge(let limit): "展開すると \(megabytes(limit)) を超えます"
    case .compressedTooFar(let part): "「\(part)」の圧縮率が異常に高いため、展開を中止しました"
    case .tooManyCells(let limit): "入力されたセルが \(limit) 個を超えています"
    }
  }

  var englishRemedy: String? {
    switch self {
    case .encrypted:
      "open it in Excel, take the password out (File, Info, Protect Workbook) and save it"
    case .oldExcel, .binaryExcel: "open it in Excel and save it as “Excel Workbook (*.xlsx)”"
    case .openDocument: "open it in LibreOffice and save it as “Excel 2007–365 (.xlsx)”"
    case .numbers: "export it from Numbers as Excel (.xlsx)"
    case .notAWorkbook, .otherArchive: "save it from Excel as “Excel Workbook (*.xlsx)”"
    case .brokenArchive, .missingPart, .brokenPart:
      "copy it anew, or open it in Excel and save it once"
    case .tooManyEntries, .tooLarge, .compressedTooFar, .tooManyCells:
      "copy the sheets of the network into a new workbook"
    }
  }

  var japaneseRemedy: String? {
    switch self {
    case .encrypted: "Excel で開き、「ファイル」→「情報」→「ブックの保護」でパスワードを外して保存し直してください"
    case .oldExcel, .binaryExcel: "Excel で開き、「名前を付けて保存」で「Excel ブック (*.xlsx)」を選んで保存し直してください"
    case .openDocument: "LibreOffice で開き、「Excel 2007-365 (.xlsx)」形式で保存し直してください"
    case .numbers: "Numbers の「書き出す」→「Excel」で .xlsx にしてください"
    case .notAWorkbook, .otherArchive: "Excel の「名前を付けて保存」で「Excel ブック (*.xlsx)」を選んで保存し直してください"
    case .brokenArchive, .missingPart, .brokenPart: "もう一度コピーするか、Excel で開いて保存し直してください"
    case .tooManyEntries, .tooLarge, .compressedTooFar, .tooManyCells:
      "ネットワークのシートだけを新しいブックに移して保存してください"
    }
  }
}
