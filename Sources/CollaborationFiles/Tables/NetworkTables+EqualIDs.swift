import CollaborationModel

extension NetworkTables {
  /// The ids that are one when a table of them is read: cells of ids are read in half-width letters, and
  /// `1.0` as `1`, since spreadsheets write whole numbers so.
  ///
  /// - Complexity: O(*k*) for *k* participants and meetings.
  static func idsReadAsOne(_ network: CollaborationNetwork) -> [ExportLoss] {
    var readings: [String: [String]] = [:]
    var order: [String] = []
    for id in network.participants.map(\.id) + network.meetings.map(\.id) {
      let read = idAsRead(id)
      if readings[read] == nil { order.append(read) }
      readings[read, default: []].append(id)
    }
    return order.compactMap { read in
      readings[read].flatMap { $0.count > 1 ? .idsReadAsOne($0) : nil }
    }
  }

  private static func idAsRead(_ id: String) -> String {
    guard let column = TableColumns.participants.columns.first(where: { $0.key == "id" }),
      case .scalar(let text, _) = NetworkTable.content(of: id, in: column, at: .nowhere)
    else { return id }
    return text
  }
}
