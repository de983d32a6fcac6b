/// Names for the nodes of a document that stand for nobody: never one that a participant bears.
struct FreeNames {
  private let taken: Set<String>

  init(besides taken: some Sequence<String>) {
    self.taken = Set(taken)
  }

  /// The name itself, with as many strokes behind it as make it nobody's.
  func callAsFunction(_ name: String) -> String {
    var name = name
    while taken.contains(name) { name += "'" }
    return name
  }
}
