import ArgumentParser
import CollaborationModel

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "メッセージの言語: ja または en（指定がなければロケールによる）",
        "The language of messages: ja or en. (default: that of the locale)"),
      valueName: "ja|en"))
  var lang: Language?

  @Flag(
    help: ArgumentHelp(
      say("各段階にかかった秒数を標準エラーに出す", "Print the seconds of each step on standard error.")))
  var timing = false
}
