/// What stays as it is when a network is drawn by chance, to see what of a figure is more than that.
public enum NullModel: String, CaseIterable, Sendable {
  /// As many nodes and ties; ties anywhere, all placements alike.
  case sameTies = "same size and ties"

  /// Every node keeps its ties in number (in and out); who is at their other ends is drawn.
  case sameDegrees = "same degrees"

  /// The ties stay; the nodes' groups are dealt out anew, as many of each as before.
  case sameSectorSizes = "same sector sizes"

  /// As many ties within and between groups; within each pair of groups ties anywhere.
  case sameMixing = "same mixing"

  /// Ties within groups stay; every node keeps its ties to other groups in number (in and out), and who
  /// is at their other ends, outside its group, is drawn.
  case quasiIndependence = "quasi-independence"

  /// Whether what stays as it is are groups.
  public var needsGroups: Bool {
    switch self {
    case .sameTies, .sameDegrees: false
    case .sameSectorSizes, .sameMixing, .quasiIndependence: true
    }
  }

  /// 日本語名。
  public var japaneseName: String {
    switch self {
    case .sameTies: "点とつながりの数が同じ"
    case .sameDegrees: "各点のつながりの数が同じ"
    case .sameSectorSizes: "分野の大きさが同じ"
    case .sameMixing: "分野間のつながりの数が同じ"
    case .quasiIndependence: "各点のほかの分野とのつながりの数が同じ"
    }
  }
}

extension GraphMeasure {
  /// What a figure is usually compared with; none where it says nothing but what stays as it is.
  public var usualNullModel: NullModel? {
    if self is Density || self is BlauSector || self is IQVSector { return nil }
    return self is any MixingFigure ? .sameSectorSizes : .sameTies
  }
}
