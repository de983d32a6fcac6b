import CollaborationModel
import Foundation

extension Language {
  /// The language of this run: `--lang`, else that of the locale.
  ///
  /// It is known before the arguments are parsed, since help and usage errors are messages too.
  static let ofThisRun = ofRun(
    arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

  static func ofRun(arguments: [String], environment: [String: String]) -> Language {
    var stated: String?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix("--lang=") { stated = String(argument.dropFirst("--lang=".count)) }
      if argument == "--lang", index + 1 < arguments.count { stated = arguments[index + 1] }
    }
    if let language = stated.flatMap(Language.init(rawValue:)) { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("ja") == true ? .japanese : .english
  }
}

/// A message in the language of this run.
func say(_ japanese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
  Language.ofThisRun == .japanese ? japanese() : english()
}
