// The only file that touches libgvc and libcgraph. Their pointers never leave it: each has one owner
// that cannot be copied and that frees it exactly once. Callers hold the one lock of `Graphviz`.

import CGraphviz
import Synchronization

/// A graph that Graphviz has read.
@safe struct ParsedGraph: ~Copyable {
  fileprivate let pointer: UnsafeMutablePointer<Agraph_t>

  init(_ text: String) throws(GraphvizError) {
    GraphvizWords.startListening()
    let pointer = unsafe agmemread(text)
    let words = GraphvizWords.take()
    guard let pointer = unsafe pointer, words == nil else {
      if let pointer = unsafe pointer { unsafe agclose(pointer) }
      throw GraphvizError(.refused(words ?? "no graph"), at: .parsing)
    }
    unsafe self.pointer = pointer
  }

  deinit {
    unsafe agclose(pointer)
  }
}

/// A graph whose positions are taken over and whose edges are routed.
@safe struct GraphLayout: ~Copyable {
  private let context: OpaquePointer
  private let graph: ParsedGraph

  init(_ graph: consuming ParsedGraph) throws(GraphvizError) {
    GraphvizWords.startListening()
    guard let context = unsafe gvContext() else {
      throw GraphvizError(.refused("no context"), at: .starting)
    }
    let status = unsafe gvLayout(context, graph.pointer, "nop2")
    let words = GraphvizWords.take()
    guard status == 0, words == nil else {
      if status == 0 { unsafe gvFreeLayout(context, graph.pointer) }
      unsafe gvFreeContext(context)
      throw GraphvizError(.refused(words ?? "status \(status)"), at: .layout)
    }
    unsafe self.context = context
    self.graph = graph
  }

  deinit {
    unsafe gvFreeLayout(context, graph.pointer)
    unsafe gvFreeContext(context)
  }

  /// Draws the layout on a surface of cairo, whose origin is the drawing's upper left corner.
  func draw(on surface: OpaquePointer) throws(GraphvizError) {
    GraphvizWords.startListening()
    unsafe tsunagi_set_dots_per_inch(graph.pointer, 72)
    unsafe tsunagi_add_sheet_device(context)
    let status = unsafe gvRenderContext(
      context, graph.pointer, "sheet:cairo", UnsafeMutableRawPointer(surface))
    let words = GraphvizWords.take()
    guard status == 0, words == nil else {
      throw GraphvizError(.refused(words ?? "status \(status)"), at: .rendering)
    }
  }

  /// Draws the layout with a renderer of Graphviz, which is called by format, device and plugin.
  func render(_ renderer: String, dotsPerInch: Double) throws(GraphvizError) -> [UInt8] {
    GraphvizWords.startListening()
    unsafe tsunagi_set_dots_per_inch(graph.pointer, dotsPerInch)
    var bytes: UnsafeMutablePointer<CChar>?
    var count: UInt32 = 0
    let status = unsafe gvRenderData(
      context, graph.pointer, renderer, &bytes, &count)
    defer { unsafe gvFreeRenderData(bytes) }
    if let words = GraphvizWords.take() { throw GraphvizError(.refused(words), at: .rendering) }
    guard status == 0, let bytes = unsafe bytes else {
      throw GraphvizError(.refused("status \(status)"), at: .rendering)
    }
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
    return unsafe Array(buffer)
  }
}

/// What Graphviz says while it works, instead of on standard error.
private enum GraphvizWords {
  private static let heard = Mutex("")

  static func startListening() {
    heard.withLock { $0 = "" }
    _ = unsafe agseterrf { words in
      guard let words = unsafe words else { return 0 }
      let text = unsafe String(cString: words)
      GraphvizWords.heard.withLock { $0 += text }
      return 0
    }
  }

  /// What was said and matters, one message a line; `nil` for silence.
  static func take() -> String? {
    let lines = heard.withLock { text in
      defer { text = "" }
      return text.split(whereSeparator: \.isNewline)
    }
    let matters = lines.filter { line in !harmless.contains { line.contains($0) } }
    return matters.isEmpty ? nil : matters.joined(separator: "\n")
  }

  /// Graphviz holds a label against the largest upright rectangle in the node, with a margin. A
  /// diagram measures its labels itself, and lets them into the rest of an ellipse.
  private static let harmless = ["size too small for label"]
}
