import Yams

extension DocumentNode {
  /// How deep lists and mappings may be nested; a network needs six levels.
  static let nestingLimit = 64

  /// The document that a YAML or JSON text holds; `nil` where it holds none, or where the log says
  /// why it cannot be read.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text. Aliases that would expand to more
  ///   values than the text has bytes are refused.
  static func parse(_ source: SourceText, log: FaultLog) -> DocumentNode? {
    let guardian = HostileTextGuard(source.text)
    if let danger = guardian.danger {
      log.report(danger, at: guardian.deepestPlace)
      return nil
    }
    var text = source.text.joiningSurrogateEscapes
    var repeated = RepeatedKeys()
    // Parsing anew for every mapping with a repeated key must not take forever.
    var bytesLeft = 5_000_000
    while true {
      do {
        guard let root = try compose(yaml: text, .basic, .default, .utf8) else { return nil }
        let limit = text.utf8.count + 1000
        var conversion = Conversion(log: log, repeated: repeated.repetitions, limit: limit)
        return conversion.node(root, depth: 0)
      } catch let error as YamlError {
        bytesLeft -= text.utf8.count
        if let (key, first) = error.repeatedKey, bytesLeft > 0,
          repeated.hide(key, after: first, in: &text)
        {
          continue
        }
        for (place, repetition) in repeated.repetitions {
          log.report(.repeatedKey(repetition.key, firstLine: repetition.firstLine), at: place)
        }
        let (problem, place) = error.fault
        log.report(problem.sharpened(by: source.text, at: place), at: place)
      } catch {
        log.report(.syntax(.other(String(describing: error))), at: nil)
      }
      return nil
    }
  }

  /// The way from the library's tree to ours, which stops where hostile aliases would not.
  private struct Conversion {
    let log: FaultLog
    let repeated: [SourcePlace: RepeatedKeys.Repetition]
    let limit: Int
    var count = 0
    var isOver = false

    mutating func node(_ node: Node, depth: Int) -> DocumentNode? {
      let place = SourcePlace(node.mark)
      count += 1
      guard !isOver else { return nil }
      guard count <= limit else { return stop(.aliasesExpandTooFar(limit: limit), at: place) }
      guard depth <= DocumentNode.nestingLimit else {
        return stop(.nestedTooDeeply(limit: DocumentNode.nestingLimit), at: place)
      }
      switch node {
      case .scalar(let scalar):
        return DocumentNode(
          content: .scalar(scalar.string, isPlain: scalar.style == .plain), place: place)
      case .sequence(let sequence):
        var elements: [DocumentNode] = []
        elements.reserveCapacity(sequence.count)
        for element in sequence {
          guard let element = self.node(element, depth: depth + 1) else { return nil }
          elements.append(element)
        }
        return DocumentNode(content: .list(elements), place: place)
      case .mapping(let mapping):
        var entries: [Entry] = []
        entries.reserveCapacity(mapping.count)
        for (key, value) in mapping {
          guard let value = self.node(value, depth: depth + 1) else { return nil }
          let keyPlace = SourcePlace(key.mark)
          if let repetition = repeated[keyPlace] ?? repeated[keyPlace.behindQuote] {
            log.report(
              .repeatedKey(repetition.key, firstLine: repetition.firstLine), at: keyPlace)
          } else if case .scalar(let word) = key {
            entries.append(Entry(key: word.string, place: keyPlace, value: value))
          } else {
            log.report(.keyIsNotText, at: keyPlace)
          }
        }
        return DocumentNode(content: .mapping(entries), place: place)
      case .alias:
        // Composing puts the value in the alias's place.
        return stop(.syntax(.unknownAlias), at: place)
      }
    }

    private mutating func stop(_ problem: Fault.Problem, at place: SourcePlace) -> DocumentNode? {
      isOver = true
      log.report(problem, at: place)
      return nil
    }
  }
}

extension SourcePlace {
  fileprivate init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// Where a key begins whose quotation mark is at the place.
  fileprivate var behindQuote: SourcePlace { SourcePlace(line: line, column: column + 1) }
}

extension YamlError {
  /// The key that the library found twice in a mapping, and where it stands first.
  fileprivate var repeatedKey: (key: String, first: SourcePlace)? {
    guard case .duplicatedKeysInMapping(let keys, let context) = self, let key = keys.first else {
      return nil
    }
    return (key, SourcePlace(context.mark))
  }

  /// The library's error as a fault of ours.
  fileprivate var fault: (Fault.Problem, SourcePlace?) {
    switch self {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem.contains("depth") || problem.contains("nest") {
        return (.nestedTooDeeply(limit: DocumentNode.nestingLimit), SourcePlace(mark))
      }
      let syntax = Fault.SyntaxProblem(context: context?.text ?? "", problem: problem)
      let opening = syntax == .unclosedQuote || syntax == .unclosedBracket
      return (.syntax(syntax), SourcePlace(opening ? context?.mark ?? mark : mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return (
        .repeatedKey(keys.first ?? "", firstLine: context.mark.line), SourcePlace(context.mark)
      )
    case .reader(let problem, _, _, _): return (.syntax(.other(problem)), nil)
    default: return (.syntax(.other(String(describing: self))), nil)
    }
  }
}

extension Fault.Problem {
  /// The problem told apart by the character that stands there, which the library does not look at.
  fileprivate func sharpened(by text: String, at place: SourcePlace?) -> Fault.Problem {
    guard case .syntax(let syntax) = self, let place else { return self }
    let scalars = LineIndex(text).excerpt(around: place)
    let character = scalars.text.dropFirst(scalars.before).first
    switch (syntax, character) {
    case (.reservedCharacter, "\t"): return .syntax(.tab)
    case (.badIndentation, "]"), (.badIndentation, "}"): return .syntax(.unopenedBracket)
    default: return self
    }
  }
}

extension Fault.SyntaxProblem {
  /// The problem behind the library's words; what they do not tell apart stays in its words.
  fileprivate init(context: String, problem: String) {
    let words = context + " " + problem
    self =
      if words.contains("\\t") || words.contains("tab") {
        .tab
      } else if words.contains("undefined alias") {
        .unknownAlias
      } else if words.contains("another document") || problem.contains("<document start>") {
        .severalDocuments
      } else if words.contains("escape") || words.contains("hexdecimal") {
        .badEscape
      } else if words.contains("quoted scalar") {
        .unclosedQuote
      } else if words.contains("flow") {
        .unclosedBracket
      } else if words.contains("could not find expected ':'") {
        .missingColon
      } else if words.contains("cannot start any token") {
        .reservedCharacter
      } else if words.contains("mapping values are not allowed") {
        .misplacedColon
      } else if words.contains("block") || words.contains("not allowed in this context") {
        .badIndentation
      } else {
        .other(words.trimmingSpaces)
      }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " })
  }
}
