extension FolderGraph {
  /// The strongly connected components of more than one folder, each in alphabetical order.
  ///
  /// Tarjan, “Depth-first search and linear graph algorithms”, SIAM Journal on Computing 1, 1972.
  public var cycles: [[String]] {
    var search = ComponentSearch(arrows: arrows.mapValues { $0.keys.sorted() })
    for folder in arrows.keys.sorted() { search.visit(folder) }
    return search.components.filter { $0.count > 1 }.map { $0.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  /// The uses within a cycle: taking some of them away opens it.
  public func uses(within cycle: [String]) -> [(from: String, to: String, use: Use)] {
    cycle.flatMap { from in
      (arrows[from] ?? [:]).sorted { $0.key < $1.key }.filter { cycle.contains($0.key) }
        .map { (from, $0.key, $0.value) }
    }
  }
}

/// The state of Tarjan's search: a folder's number is when it was reached, its low mark the smallest
/// number that can be reached from it.
private struct ComponentSearch {
  let arrows: [String: [String]]
  var components: [[String]] = []
  private var numbers: [String: Int] = [:]
  private var lowMarks: [String: Int] = [:]
  private var stack: [String] = []

  init(arrows: [String: [String]]) {
    self.arrows = arrows
  }

  mutating func visit(_ folder: String) {
    guard numbers[folder] == nil else { return }
    let number = numbers.count
    numbers[folder] = number
    lowMarks[folder] = number
    stack.append(folder)
    for next in arrows[folder] ?? [] {
      if numbers[next] == nil { visit(next) }
      if stack.contains(next) {
        lowMarks[folder] = min(lowMarks[folder] ?? number, lowMarks[next] ?? number)
      }
    }
    // Nothing above this folder is reached from below it: the stack down to it is one component.
    if lowMarks[folder] == number, let start = stack.firstIndex(of: folder) {
      components.append(Array(stack[start...]))
      stack.removeSubrange(start...)
    }
  }
}
