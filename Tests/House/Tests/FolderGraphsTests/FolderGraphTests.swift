import FolderGraphs
import Testing

@Suite("The folders of a module and what they use")
struct FolderGraphTests {
  private func graph(_ texts: [String: String]) -> FolderGraph {
    FolderGraph(module: "M", files: texts.map { SourceFile(path: "M/" + $0.key, text: $0.value) })
  }

  @Test("A folder uses the folder whose type it names, and not the other way round")
  func arrow() {
    let graph = graph(["A/a.swift": "struct A { var b: B }", "B/b.swift": "struct B {}"])
    #expect(graph.arrows["A"]?.keys.sorted() == ["B"])
    #expect(graph.arrows["B"] == nil)
    #expect(graph.cycles.isEmpty)
  }

  @Test("Two folders that name each other's types are a cycle, and so are three in a ring")
  func cycles() {
    let two = graph([
      "A/a.swift": "func a() { B() }\nstruct A {}", "B/b.swift": "struct B { let a: A? }",
    ])
    #expect(two.cycles == [["A", "B"]])
    let three = graph([
      "A/a.swift": "struct A { let b: [B] }", "B/b.swift": "enum B { case c(C) }",
      "C/c.swift": "extension A { }\nstruct C {}", "D/d.swift": "struct D { let a: A }",
    ])
    #expect(three.cycles == [["A", "B", "C"]])
    #expect(three.uses(within: ["A", "B", "C"]).count == 3)
  }

  @Test("Comments and texts name nothing, and code within a text does")
  func texts() {
    let silent = graph(["A/a.swift": "// B\nlet a = \"B\" /* B */", "B/b.swift": "struct B {}"])
    #expect(silent.arrows.isEmpty)
    let spoken = graph(["A/a.swift": #"let a = "\(B().b)""#, "B/b.swift": "struct B {}"])
    #expect(spoken.arrows["A"]?.keys.sorted() == ["B"])
  }

  @Test("A type within a type belongs where it is declared")
  func nested() {
    let graph = graph([
      "A/a.swift": "struct A {}", "B/b.swift": "extension A { struct Part {} }",
      "C/c.swift": "let c: A.Part? = nil", "D/d.swift": "extension A { func d() -> Part? { nil } }",
    ])
    #expect(graph.arrows["C"]?.keys.sorted() == ["A", "B"])
    #expect(graph.arrows["D"]?.keys.sorted() == ["A", "B"])
  }

  @Test("A generic parameter and a type of one's own hide a type of the same name")
  func hidden() {
    let graph = graph([
      "A/a.swift": "struct A<B> { let b: B; struct C {}; let c: C }",
      "B/b.swift": "struct B {}\nstruct C {}",
    ])
    #expect(graph.arrows.isEmpty)
  }

  @Test("A private type is nobody else's")
  func privacy() {
    let graph = graph(["A/a.swift": "let b: B? = nil", "B/b.swift": "private struct B {}"])
    #expect(graph.arrows.isEmpty)
  }
}
