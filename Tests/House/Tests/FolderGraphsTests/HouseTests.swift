import FolderGraphs
import Testing

@Suite("What stands against the order of the house")
struct HouseTests {
  private let ring = [
    SourceFile(path: "M/A/a.swift", text: "struct A { let b: B? }"),
    SourceFile(path: "M/B/b.swift", text: "struct B { let a: [A] }"),
  ]

  @Test("A cycle that nobody listed is a fault that names its uses")
  func new() {
    let verdict = House(files: ring).verdict(standing: "")
    #expect(verdict.contains("error: M/A is in a cycle"))
    #expect(verdict.contains("    → B: M/A/a.swift names B"))
  }

  @Test("A cycle that is listed stands, until it is gone: then it leaves the list")
  func listed() {
    let list = "M/A is in a cycle  # until the tables move\nM/B is in a cycle\n"
    #expect(House(files: ring).verdict(standing: list).isEmpty)
    #expect(House(files: Array(ring.prefix(1))).verdict(standing: list).count == 2)
  }

  @Test("A ninth folder is one too many")
  func degree() {
    func house(_ count: Int) -> House {
      let used = (0..<count).map { SourceFile(path: "M/F\($0)/f.swift", text: "struct F\($0) {}") }
      let all = (0..<count).map { "F\($0)()" }.joined(separator: "; ")
      return House(files: used + [SourceFile(path: "M/A/a.swift", text: "func a() { \(all) }")])
    }
    #expect(house(8).departures.isEmpty)
    #expect(house(9).departures.keys.sorted() == ["M/A uses more than 8 folders"])
  }

  @Test("A catalogue may list everything where the module is known to have one")
  func catalogue() {
    func house(_ module: String) -> House {
      House(files: [
        SourceFile(path: "\(module)/Catalogue/c.swift", text: "let all = [A()]\nstruct C {}"),
        SourceFile(path: "\(module)/A/a.swift", text: "struct A { let c: C? }"),
      ])
    }
    #expect(house("GraphMeasures").departures.isEmpty)
    #expect(house("Elsewhere").departures.count == 2)
  }
}
