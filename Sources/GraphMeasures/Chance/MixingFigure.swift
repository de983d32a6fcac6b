/// A figure that depends on nothing but the ties within and between groups: chance need only count
/// them anew.
protocol MixingFigure: GraphMeasure {
  func figure(of mixing: GroupMixing) -> Double?
}
