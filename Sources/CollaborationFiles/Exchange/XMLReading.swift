import XMLEvents

extension XMLEventParser {
  /// Reads a text that is decoded already; what is wrong with it goes to the log.
  ///
  /// - Returns: whether the text was read to its end.
  /// - Complexity: O(*k*), where *k* is the length of the text.
  static func read(_ source: SourceText, for listener: any XMLEventListener, log: FaultLog) -> Bool
  {
    do {
      try parse(source.text, for: listener)
      return true
    } catch {
      switch error {
      case .notWellFormed(let code, let place):
        log.report(.notXML(code: code), at: SourcePlace(place))
      case .endsTooSoon: log.report(.notXML(code: nil), at: nil)
      case .declaresEntities(let place): log.report(.declaresEntities, at: SourcePlace(place))
      case .tagTooLarge(let limit, let place):
        log.report(.tagTooLarge(limit: limit), at: SourcePlace(place))
      case .nestedTooDeeply(let limit): log.report(.nestedTooDeeply(limit: limit), at: nil)
      }
      return false
    }
  }
}

extension SourcePlace {
  init(_ place: XMLPlace) {
    self.init(line: max(1, place.line), column: max(1, place.column))
  }
}
