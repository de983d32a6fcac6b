import ArgumentParser
import MapLayouts

/// How participants are placed.
struct LayoutOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "配置のしかた: rings 圏域の輪 / lanes 圏域×分野の表 / islands 分野ごとの島 / force 力学 / matrix 行列（指定がなければデータに応じて選ぶ）",
        """
        How participants are placed: tiers as rings, tiers by sectors as lanes, sectors as islands, \
        by force, or as a matrix. (default: what suits the data)
        """),
      valueName: "rings|lanes|islands|force|matrix"))
  var layout: Layout?
}
