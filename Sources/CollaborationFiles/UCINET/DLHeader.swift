/// What a DL file says before its data.
struct DLHeader {
  enum Format: String {
    case fullMatrix = "fullmatrix"
    case lowerHalf = "lowerhalf"
    case upperHalf = "upperhalf"
    case edgeList1 = "edgelist1"
    case edgeList2 = "edgelist2"
    case nodeList1 = "nodelist1"
    case nodeList2 = "nodelist2"
    /// For every pair a value of each matrix.
    case edgeArray1 = "edgearray1"
    case edgeArray2 = "edgearray2"
    /// For every node the others, the most important first.
    case rankedList1 = "rankedlist1"
    case rankedList2 = "rankedlist2"

    /// Whether rows and columns are of different things.
    var isOfTwoModes: Bool {
      switch self {
      case .edgeList2, .nodeList2, .edgeArray2, .rankedList2: true
      default: false
      }
    }
  }

  /// What the network is called.
  var title: String?

  var rowCount: Int?
  var columnCount: Int?
  var matrixCount = 1
  var format = Format.fullMatrix
  var hasDiagonal = true
  var rowLabels: [LineWord] = []
  var columnLabels: [LineWord] = []
  var matrixLabels: [LineWord] = []
  var hasRowLabelsEmbedded = false
  var hasColumnLabelsEmbedded = false

  /// Whether rows and columns are of different things.
  var isTwoMode = false

  /// The words that labels have to be told apart from.
  static let words: Set = [
    "dl", "n", "nr", "nc", "nm", "format", "diagonal", "labels", "row", "col", "column", "matrix",
    "level", "embedded", "data", "title",
  ]

  /// Reads the words up to `DATA:`.
  ///
  /// The header may stand on one line or on many; `=` and `,` divide as blanks do, and labels go on
  /// until the next word of the header.
  ///
  /// - Parameter nodeLimit: the most nodes that it may announce.
  /// - Returns: the header and the number of words that it takes; `nil` where the log says why.
  static func read(
    _ words: [LineWord], nodeLimit: Int, log: FaultLog
  ) -> (header: DLHeader, length: Int)? {
    guard words.first?.text.lowercased() == "dl" else {
      log.report(.notGraph(ExchangeForm.ucinet.name), at: words.first?.place)
      return nil
    }
    var header = DLHeader()
    var labels = Labels.none
    var index = 1
    // A colon behind a word of the header changes nothing, but behind DATA it begins the data.
    func written(_ offset: Int) -> String {
      index + offset < words.count && !words[index + offset].isQuoted
        ? words[index + offset].text.lowercased() : ""
    }
    func word(_ offset: Int) -> String {
      let text = written(offset)
      return text.count > 1 && text.last == ":" ? String(text.dropLast()) : text
    }
    /// How many words there are from one on, of which a colon apart is another.
    func length(_ count: Int) -> Int { count + (written(count) == ":" ? 1 : 0) }
    while index < words.count {
      let place = words[index].place
      let name = word(0)
      switch name {
      case "data" where written(0) == "data:": return (header, index + 1)
      case "data" where written(1) == ":": return (header, index + 2)
      case "n", "nr", "nc", "nm":
        guard let count = Int(word(1)) else { return fail(.badCount(word(1)), place, log) }
        guard (0...nodeLimit).contains(count) else {
          return fail(
            count < 0 ? .badCount(word(1)) : .tooManyNodes(limit: nodeLimit), place, log)
        }
        header.take(name, count)
        labels = .none
        index += 2
      case "format":
        // Old versions number the format apart from its name, new ones write them together.
        guard let format = Format(rawValue: word(1)) ?? Format(rawValue: word(1) + "1") else {
          return fail(.unknownDLWord(word(1)), place, log)
        }
        header.format = format
        if format.isOfTwoModes { header.isTwoMode = true }
        labels = .none
        index += 2
      case "diagonal":
        header.hasDiagonal = word(1) != "absent"
        labels = .none
        index += 2
      case "title":
        guard index + 1 < words.count else { return fail(.missingData, place, log) }
        header.title = words[index + 1].text
        labels = .none
        index += 2
      case "labels":
        let next = length(1)
        labels = word(next) == "embedded" ? header.embed(.both) : .both
        index += word(next) == "embedded" ? length(next + 1) : next
      case "row", "col", "column", "matrix", "level":
        guard word(1) == "labels" else { return fail(.unknownDLWord(word(1)), place, log) }
        let kind: Labels =
          name == "row" ? .row : name == "col" || name == "column" ? .column : .matrix
        let next = length(2)
        let isEmbedded = word(next) == "embedded"
        labels = isEmbedded ? header.embed(kind) : kind
        index += isEmbedded ? length(next + 1) : next
      default:
        guard labels != .none else { return fail(.unknownDLWord(words[index].text), place, log) }
        header.append(words[index], to: labels)
        index += 1
      }
    }
    return fail(.missingData, words.last?.place, log)
  }

  private enum Labels {
    case none, both, row, column, matrix
  }

  private static func fail(
    _ problem: Fault.Problem, _ place: SourcePlace?, _ log: FaultLog
  ) -> (header: DLHeader, length: Int)? {
    log.report(problem, at: place)
    return nil
  }

  private mutating func take(_ name: String, _ count: Int) {
    switch name {
    case "nr":
      rowCount = count
      isTwoMode = true
    case "nc":
      columnCount = count
      isTwoMode = true
    case "nm": matrixCount = count
    default:
      rowCount = count
      columnCount = count
    }
  }

  private mutating func embed(_ labels: Labels) -> Labels {
    if labels == .both || labels == .row { hasRowLabelsEmbedded = true }
    if labels == .both || labels == .column { hasColumnLabelsEmbedded = true }
    return .none
  }

  private mutating func append(_ word: LineWord, to labels: Labels) {
    switch labels {
    case .row: rowLabels.append(word)
    case .column: columnLabels.append(word)
    case .matrix: matrixLabels.append(word)
    case .both, .none:
      rowLabels.append(word)
      columnLabels.append(word)
    }
  }
}
