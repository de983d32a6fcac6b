import ArgumentParser

/// Whether the figures of readability are printed, and how.
struct QualityOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Flag(
    help: ArgumentHelp(
      say(
        "図の読みやすさを数で示す（線の交差、囲みを横切る線、折れ、長さなど）。-o がなくてもよい",
        "Print figures of how readable the map is: crossings, lines through boxes, bends, length; works without -o."
      )))
  var quality = false

  @Option(
    help: ArgumentHelp(
      say("--quality の形式", "The format of --quality."), valueName: "text|json"))
  var format: Format = .text

  func validate() throws {
    guard quality || format == .text else {
      throw ValidationError(
        say("--format は --quality と一緒に使います。", "--format needs a --quality."))
    }
  }
}
