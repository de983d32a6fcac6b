import CollaborationModel
import PlainText

/// A mapping of a document while it is read as a part of a network.
///
/// It gives values by key, and tells the log of what is not as it should be; a faulty value reads as
/// missing, so that whoever asks need not look. It costs itself alone: only where a value is required
/// does the part go with it.
struct Record {
  let part: Fault.Part
  let place: SourcePlace
  let log: FaultLog
  private let entries: [DocumentNode.Entry]

  /// The longest name, and the longest other text, that a network may hold.
  static let nameLimit = 1_000
  static let textLimit = 100_000

  /// The longest id, in characters, all of which are ASCII.
  static let idLimit = 200

  /// Reads a value as a part; `nil` where it is no mapping.
  init?(_ node: DocumentNode, key: String, as part: Fault.Part, log: FaultLog) {
    guard case .mapping(let entries) = node.content else {
      log.report(
        .wrongType(key: key, expected: .mapping, found: node.shape), at: node.place,
        costing: part.costOfIdentity)
      return nil
    }
    self.part = part
    self.place = node.place
    self.log = log
    self.entries = entries
    let known = FormKeys.keys(of: part)
    for entry in entries where !known.contains(entry.key) {
      let similar = log.isCrowded ? [] : Similarity.nearest(to: entry.key, among: known)
      log.report(
        .unknownKey(entry.key, of: part, similar: similar), at: entry.place, costing: .value)
    }
  }

  /// The value of a key that says something.
  func value(_ key: String) -> DocumentNode? {
    entries.first { $0.key == key && !$0.value.isNull }?.value
  }

  /// Where a key's value stands, or the part where it has none.
  func place(of key: String) -> SourcePlace { value(key)?.place ?? place }

  // MARK: Texts

  /// The text of a key; one that is empty says nothing.
  func text(_ key: String, limit: Int = textLimit) -> String? {
    guard let value = value(key) else { return nil }
    if case .scalar("", _) = value.content { return nil }
    return text(of: value, key: key, limit: limit)
  }

  /// The text of a key without which the part means nothing.
  func required(_ key: String, limit: Int = nameLimit) -> String? {
    guard let value = value(key) else {
      log.report(.missingKey(key, of: part), at: place, costing: part.costOfIdentity)
      return nil
    }
    return text(of: value, key: key, limit: limit, costing: part.costOfIdentity)
  }

  /// The text of a key for which something else can stand: it is told where there is none.
  func expected(_ key: String, limit: Int = nameLimit) -> String? {
    guard let value = value(key) else {
      log.report(.missingKey(key, of: part), at: place, costing: .value)
      return nil
    }
    return text(of: value, key: key, limit: limit)
  }

  /// The texts of a key that holds one text or a list of them.
  func texts(_ key: String) -> [(text: String, place: SourcePlace)] {
    guard let value = value(key) else { return [] }
    switch value.content {
    case .scalar: return text(of: value, key: key).map { [($0, value.place)] } ?? []
    case .list(let elements):
      return elements.compactMap { element in
        guard case .scalar = element.content else {
          log.report(
            .wrongItem(of: key, expected: .text, found: element.shape), at: element.place,
            costing: .value)
          return nil
        }
        return text(of: element, key: key).map { ($0, element.place) }
      }
    case .mapping:
      log.report(
        .wrongType(key: key, expected: .textOrList, found: .mapping), at: value.place,
        costing: .value)
      return []
    }
  }

  func text(
    of node: DocumentNode, key: String, limit: Int = textLimit,
    costing cost: FaultLog.Cost = .value
  ) -> String? {
    guard case .scalar(let text, _) = node.content else {
      log.report(
        .wrongType(key: key, expected: .text, found: node.shape), at: node.place, costing: cost)
      return nil
    }
    if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) {
      log.report(.emptyText(key: key), at: node.place, costing: cost)
      return nil
    }
    if text.utf8.count > limit, text.count > limit {
      log.report(.textTooLong(key: key, limit: limit), at: node.place, costing: cost)
      return nil
    }
    // Most texts are ASCII, in which only control characters could be forbidden.
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    if !isPlain, let scalar = text.unicodeScalars.first(where: \.isForbiddenInText) {
      log.report(
        .forbiddenCharacter(key: key, code: scalar.value), at: node.place, costing: cost)
      return nil
    }
    return text
  }

  // MARK: Numbers, flags and dates

  func count(_ key: String, atLeast least: Int = 0) -> Int? {
    guard let value = value(key), let text = text(of: value, key: key) else { return nil }
    guard let number = Int(text), number >= least, number <= 1_000_000_000 else {
      log.report(
        .badNumber(key: key, text: text, least: least), at: value.place, costing: .value)
      return nil
    }
    return number
  }

  /// A number greater than nought: what divides, or is divided by, cannot be less.
  func positiveNumber(_ key: String) -> Double? {
    guard let value = value(key), let text = text(of: value, key: key) else { return nil }
    guard let number = Double(text), number.isFinite, number > 0 else {
      log.report(.notPositive(key: key, text: text), at: value.place, costing: .value)
      return nil
    }
    return number
  }

  func number(_ key: String) -> Double? {
    guard let value = value(key), let text = text(of: value, key: key) else { return nil }
    guard let number = Double(text), number.isFinite, number >= 0, number.sign == .plus else {
      log.report(.badNumber(key: key, text: text, least: 0), at: value.place, costing: .value)
      return nil
    }
    return number
  }

  func flag(_ key: String) -> Bool? {
    guard let value = value(key), let text = text(of: value, key: key) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "はい": return true
    case "false", "no", "いいえ": return false
    default:
      log.report(.badFlag(key: key, text: text), at: value.place, costing: .value)
      return nil
    }
  }

  func period(_ key: String) -> CalendarPeriod? {
    guard let value = value(key), let text = text(of: value, key: key) else { return nil }
    guard let period = CalendarPeriod(text) else {
      log.report(.badDate(key: key, text: text), at: value.place, costing: .value)
      return nil
    }
    return period
  }

  func lifespan() -> Lifespan {
    var lifespan = Lifespan()
    switch value("since")?.content {
    case .scalar("planned", _)?, .scalar("予定", _)?: lifespan.since = .planned
    default: lifespan.since = period("since").map(Lifespan.Beginning.period)
    }
    switch value("until")?.content {
    case .scalar("unknown", _)?, .scalar("不明", _)?: lifespan.until = .unknown
    default: lifespan.until = period("until").map(Lifespan.End.period)
    }
    if lifespan.isReversed, case .period(let since)? = lifespan.since,
      case .period(let until)? = lifespan.until
    {
      log.report(
        .untilBeforeSince(since: since.description, until: until.description),
        at: place(of: "until"), costing: .value)
      // Nobody knows which of the two is the slip.
      return Lifespan()
    }
    return lifespan
  }

  // MARK: Parts

  func record(_ key: String, as part: Fault.Part) -> Record? {
    value(key).flatMap { Record($0, key: key, as: part, log: log) }
  }

  func records(_ key: String, as part: Fault.Part) -> [Record] {
    nodes(key, costing: part.costOfIdentity).compactMap { node in
      guard case .mapping = node.content else {
        log.report(
          .wrongItem(of: key, expected: .mapping, found: node.shape), at: node.place,
          costing: part.costOfIdentity)
        return nil
      }
      return Record(node, key: key, as: part, log: log)
    }
  }

  /// The elements of a key that holds a list.
  func nodes(_ key: String, costing cost: FaultLog.Cost = .value) -> [DocumentNode] {
    guard let value = value(key) else { return [] }
    guard case .list(let elements) = value.content else {
      log.report(
        .wrongType(key: key, expected: .list, found: value.shape), at: value.place, costing: cost)
      return []
    }
    return elements
  }
}
