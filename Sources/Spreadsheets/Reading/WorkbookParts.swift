import XMLEvents

/// The relations of a part: which other parts its ids mean.
final class Relationships: XMLEventListener {
  struct Relation {
    let id: String
    let type: String
    let target: String
  }

  private(set) var all: [Relation] = []

  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    guard element == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"], attributes["TargetMode"] != "External"
    else { return }
    all.append(Relation(id: id, type: type, target: target))
  }

  func xmlText(_ text: XMLCharacters) {}
  func xmlElementEnded(_ element: XMLName) {}

  /// The target of the first relation of a type; transitional and strict types end alike.
  func target(ofType type: String) -> String? {
    all.first { $0.type.hasSuffix("/" + type) }?.target
  }

  /// The name in the archive of a target, which is absolute or relative to the part that names it.
  static func name(of target: String, from part: String) -> String {
    var steps: [Substring] =
      target.hasPrefix("/") ? [] : Array(part.split(separator: "/").dropLast())
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}

/// The sheets that a workbook names, and how it counts days.
final class WorkbookOutline: XMLEventListener {
  struct Entry {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Entry] = []
  private(set) var startsIn1904 = false

  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    switch element {
    case "sheet":
      let state = attributes["state"] ?? "visible"
      sheets.append(
        Entry(
          name: (attributes["name"] ?? "").withoutOOXMLEscapes, relation: attributes["id"] ?? "",
          isHidden: state != "visible"))
    case "workbookPr": startsIn1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    default: break
    }
  }

  func xmlText(_ text: XMLCharacters) {}
  func xmlElementEnded(_ element: XMLName) {}
}

/// The strings that cells share.
final class SharedStrings: XMLEventListener {
  private(set) var all: [String] = []
  private var item = StringItem()

  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    if element == "si" { item = StringItem() } else { item.began(element) }
  }

  func xmlText(_ text: XMLCharacters) { item.took(text) }

  func xmlElementEnded(_ element: XMLName) {
    if element == "si" { all.append(item.text.withoutOOXMLEscapes) } else { item.ended(element) }
  }
}

/// The number formats of cells, by the number of their style.
final class CellStyles: XMLEventListener {
  private(set) var formats: [NumberFormat] = []
  private var written: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    switch element {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap(Int.init),
        let code = attributes["formatCode"]
      else { return }
      written[id] = NumberFormat(code: code)
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let id = attributes["numFmtId"].flatMap(Int.init) ?? 0
      formats.append(written[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  func xmlText(_ text: XMLCharacters) {}

  func xmlElementEnded(_ element: XMLName) {
    if element == "cellXfs" { isInCellFormats = false }
  }
}
