/// Why a file cannot be read as a workbook.
public enum WorkbookError: Error, Hashable, Sendable {
  /// It is no zip archive at all.
  case notAWorkbook
  /// The archive is damaged or cut short.
  case brokenArchive
  /// It is protected by a password.
  case encrypted
  /// The form of Excel before 2007 (`.xls`).
  case oldExcel
  /// A binary workbook (`.xlsb`).
  case binaryExcel
  /// A document of LibreOffice (`.ods`).
  case openDocument
  /// A document of Apple's Numbers.
  case numbers
  /// Some other archive: a document, a folder.
  case otherArchive
  /// A part that the workbook names is not in the archive.
  case missingPart(String)
  /// The XML of a part is broken.
  case brokenPart(String)
  case tooManyEntries(limit: Int)
  /// The archive holds more than is read.
  case tooLarge(limit: Int)
  /// A part is compressed so far that it can only be meant to exhaust the reader.
  case compressedTooFar(String)
  case tooManyCells(limit: Int)
}
