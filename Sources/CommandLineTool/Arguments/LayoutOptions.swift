import ArgumentParser

/// How participants are placed.
struct LayoutOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("配置のしかた", "How participants are placed."), valueName: "islands"))
  var layout: Layout = .islands

  /// The layouts there are.
  enum Layout: String, CaseIterable, ExpressibleByArgument {
    case islands
  }
}
