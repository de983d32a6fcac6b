import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of an SVG as another reader finds them; `nil` where it is not well-formed.
final class SVGElements: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""

    /// The `id` of the nearest element around it that has one.
    let owner: String?
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private var owners: [String?] = []

  init?(_ svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    let owner = owners.last ?? nil
    elements.append(Element(name: elementName, attributes: attributes, owner: owner))
    open.append(elements.count - 1)
    owners.append(attributes["id"] ?? owner)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
    owners.removeLast()
  }
}
