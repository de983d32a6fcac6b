import XMLEvents

/// Writes down what a parser finds: `<name key=value>`, text, `</name>`.
final class EventLog: XMLEventListener {
  private(set) var events: [String] = []
  private(set) var places: [XMLPlace] = []

  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    let pairs = attributes.all.map { " \($0.name)=\($0.value)" }.joined()
    events.append("<\(Self.word(element))\(pairs)>")
    places.append(place)
  }

  func xmlText(_ text: XMLCharacters) {
    // Text comes in pieces, whose bounds say nothing.
    if var last = events.last, !last.hasPrefix("<") {
      text.append(to: &last)
      events[events.count - 1] = last
    } else {
      events.append(text.text)
    }
  }

  func xmlElementEnded(_ element: XMLName) {
    events.append("</\(Self.word(element))>")
  }

  /// A name is only ever compared with names that are known.
  private static func word(_ name: XMLName) -> String {
    switch name {
    case "a": "a"
    case "b": "b"
    case "node": "node"
    default: "?"
    }
  }

  static func events(of text: String) throws -> [String] {
    let log = EventLog()
    try XMLEventParser.parse(text, for: log)
    return log.events
  }
}
