import ArgumentParser
import CollaborationModel

/// The command: draws and measures the collaboration network of a municipality.
@main
struct Tsunagi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tsunagi",
    abstract: say(
      "市町村の連携のようすを、図（ネットワーク形成図）と数字にします。",
      "Draws and measures the collaboration network of a municipality."),
    discussion: say(
      """
      FILE は読み込むファイルです（YAML、Excel、CSV、GraphML など。形式の一覧は tsunagi convert --help）。
      付属のデータは名前だけで指定できます（例: tsubata）。
      終了コード: 0 完了 / 1 データに誤り / 64 使い方の誤り / 70 作図エンジンまたは機械の問題
      """,
      """
      FILE is a file to read: YAML, Excel, CSV, GraphML and more, see tsunagi convert --help. A network \
      that ships with the program can be given by its name alone, such as tsubata.
      Exit status: 0 done, 1 the data has faults, 64 wrong usage, 70 the engine or the machine failed.
      """),
    version: SoftwareVersion.current,
    subcommands: [
      DrawCommand.self, MeasureCommand.self, MeasuresCommand.self, GapsCommand.self,
      CheckCommand.self, DiffCommand.self, ConvertCommand.self, NewCommand.self,
      DatasetsCommand.self,
    ])
}
