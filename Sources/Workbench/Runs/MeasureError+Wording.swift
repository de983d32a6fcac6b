import CollaborationModel
public import GraphMeasures

extension RequestError {
  /// What the measures report. A measure that does not exist was asked for wrongly; the others fail for
  /// want of data.
  public init(_ error: MeasureError) {
    let english = error.description
    switch error {
    case .unknownMeasure(let name, let similar):
      self.init(
        .request,
        "「\(name)」という指標はありません。"
          + (similar.isEmpty ? "" : "\nヒント: \(similar.joined(separator: "、")) のことでしょうか。")
          + "\n一覧は tsunagi measures で見られます。",
        english + "\nthe catalogue: tsunagi measures")
    case .needsGroups(let measure):
      self.init(
        .data, "\(measure) の計算には分野が要ります。\nヒント: 参加主体に sectors（分野）を書いてください。",
        english + "\nhint: give the participants their sectors")
    case .tooLarge(let measure, let nodes, let limit):
      self.init(
        .data, "\(measure) を計算できるのは \(limit) 点までです（このネットワークは \(nodes) 点）。", english)
    case .notUnique(let measure, _):
      self.init(.data, "\(measure) の値は、このネットワークでは一つに決まりません。", english)
    case .notConverged(let measure, let iterations, _):
      self.init(.data, "\(measure) の計算が \(iterations) 回の繰り返しで収束しませんでした。", english)
    }
  }
}
