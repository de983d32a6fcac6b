import ArgumentParser
import CollaborationFiles
import CollaborationModel
import Foundation

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
        "別々の市区町村のファイルを、ID と名称の頭に市区町村名を付けて一つにする",
        "Put files of different municipalities into one, with the municipality before ids and names."
      )))
  var asSeparate = false

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
    if files.dropLast(output == nil ? 1 : 0).contains(target) {
      throw ValidationError(
        say(
          "\(target) は読み込むファイルでもあります。別の名前に書き出してください。",
          "\(target) is also read; write to another file."))
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
    let merge = try session.step("reading") {
      do {
        return try merged(
          try sources.map { ($0, try Session.reading($0, faultyRows: .refuseRow)) })
      } catch let error as NetworkFileError {
        // Who asked for the account gets it, of a file that was refused as a whole too.
        try write(ImportReport(refused: error.faults))
        throw error
      }
    }
    let losses = try session.step("writing") { try write(merge.network, to: target) }
    let report = ImportReport(merge, losses: losses)
    try write(report)
    Session.warn(report.text(target: target))
    if !merge.faults.isEmpty { throw ExitCode(CommandFailure.Cause.data.rawValue) }
  }

  /// The files as one network; those of two municipalities are none, unless they are kept apart.
  private func merged(
    _ readings: [(file: String, reading: NetworkReading)]
  ) throws -> NetworkMerge {
    if asSeparate { return NetworkMerge(keepingApart: readings) }
    if let (first, second) = NetworkMerge.differentMunicipalities(
      in: readings.map(\.reading.network))
    {
      throw CommandFailure(
        .data,
        say(
          "別々の市区町村（\(first.label(in: .japanese))と\(second.label(in: .japanese))）の"
            + "ファイルなので、一つの図にまとめません。\n"
            + "ヒント: 並べて一つのファイルにするなら --as-separate を付けてください"
            + "（ID と名称の頭に市区町村名が付きます）。",
          "the files are of different municipalities (\(first.label(in: .english)) and "
            + "\(second.label(in: .english))), which are not merged\n"
            + "hint: --as-separate keeps them side by side in one file, with the municipality before "
            + "ids and names"))
    }
    return NetworkMerge(readings)
  }

  private func write(
    _ network: CollaborationNetwork, to target: String
  ) throws -> [ExportLoss] {
    do {
      return try NetworkFile.write(network, to: target)
    } catch {
      if case .unknownTarget = error.faults.first?.problem {
        throw CommandFailure(.usage, error.text(in: .ofThisRun))
      }
      throw CommandFailure(unwritable: error)
    }
  }

  private func write(_ report: ImportReport) throws {
    guard let ledger else { return }
    try Session.write([(ledger, Array(report.json.document.utf8))])
  }
}

extension Municipality {
  /// The municipality with its prefecture and code, as far as they are known.
  fileprivate func label(in language: Language) -> String {
    let place = (prefecture ?? "") + name
    guard let code else { return place }
    return language == .japanese ? "\(place)（\(code)）" : "\(place), \(code)"
  }
}
