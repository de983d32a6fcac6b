/// Lists of numbers, all in one array: read in place, for the searches' innermost loops.
struct FlatLists {
  private let starts: [Int]
  let items: [Int]

  init(_ lists: [[Int]]) {
    items = lists.flatMap(\.self)
    starts = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// For each node the pairs that it is one of.
  init(ofPairs pairs: [(Int, Int)], count: Int) {
    var lists = Array(repeating: [Int](), count: count)
    for (item, pair) in pairs.enumerated() {
      lists[pair.0].append(item)
      lists[pair.1].append(item)
    }
    self.init(lists)
  }

  /// Where a list's own are among the items.
  func places(of list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

  func count(of list: Int) -> Int { starts[list + 1] - starts[list] }

  subscript(list: Int) -> ArraySlice<Int> { items[starts[list]..<starts[list + 1]] }
}
