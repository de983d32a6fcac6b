import ArgumentParser
import CollaborationFiles
import Foundation
import Reports
import Workbench

/// `tsunagi convert`: from one form of file to another, with an account of every row.
struct ConvertCommand: TsunagiCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: say(
      "ファイルの形式を変えます。取り込んだ行の内訳と、書ききれないものを示します。",
      "Converts between forms of file, with an account of every row and of what is lost."),
    usage: """
      tsunagi convert IN OUT
      tsunagi convert IN… -o OUT
      """,
    discussion: say(
      """
      例: tsunagi convert town.xlsx town.yaml
      読める形式: \(NetworkFile.readable) と、\
      ties.csv のあるフォルダー
      書ける形式: \(NetworkFile.writable) と、あるフォルダー（CSV）
      使えない行は取り込まず、行番号と理由を示して、残りを書き出します（終了コード 1）。
      """,
      """
      Example: tsunagi convert town.xlsx town.yaml
      Reads: \(NetworkFile.readable) and a folder with ties.csv
      Writes: \(NetworkFile.writable) and, as CSV, a folder that is there
      Rows that cannot be used are refused, with their number and the reason; the rest is written, \
      and the exit status is 1.
      """))

  @Argument(
    help: ArgumentHelp(
      say("読み込むファイルと、-o がなければ最後に書き出すファイル", "The files to read and, without -o, the one to write."),
      valueName: "FILE"))
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("書き出すファイル。形式は拡張子で決まる", "The file to write, in the form of its extension."),
      valueName: "OUT"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      say("取り込みの内訳を書き出す JSON ファイル", "A JSON file for the account of the rows."),
      valueName: "FILE.json"))
  var ledger: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "名前などから推定した立場と特徴も書き出す（名前を変えても所見が変わらなくなる）",
        "Write down what participants are taken for, so that other names change no finding.")))
  var classify = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard files.count > (output == nil ? 1 : 0) else {
      throw ValidationError(
        say("読み込むファイルと書き出すファイルを指定してください。", "Give a file to read and a file to write."))
    }
    let target = output ?? files[files.count - 1]
    if output == nil, isLikelyForgotten(target) {
      throw ValidationError(
        say(
          "\(target) はすでにあります。上書きするなら -o \(target)、まとめるなら -o の後に書き出すファイルを書いてください。",
          "\(target) is there already. To replace it, write -o \(target); to merge, name another file after -o."
        ))
    }
  }

  /// Whether the last file is rather one to be merged, behind which -o was forgotten: it is there, and
  /// of the form of those before it or one of several.
  private func isLikelyForgotten(_ target: String) -> Bool {
    guard FileManager.default.fileExists(atPath: target) else { return false }
    let forms = Set(files.map { URL(filePath: $0).pathExtension.lowercased() })
    return files.count > 2 || (forms.count == 1 && forms != [""])
  }

  func run(in session: Session) throws {
    let target = output ?? files[files.count - 1]
    let sources = output == nil ? Array(files.dropLast()) : files
    let request = try ConvertRequest(
      sources.map { NetworkSource($0) }, to: target, ledger: ledger, classifies: classify)
    let account = try request.run(session.observer, in: session.language)
    let text = account.report.text(in: session.language)
    Session.warn(String(text.dropLast()))
    if account.hasFaults { throw ExitCode(CommandFailure.Cause.data.rawValue) }
  }
}
