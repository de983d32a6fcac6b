import CollaborationModel
import CommandsUnderTest
import Foundation

/// The networks that ship with the program, by their paths.
enum ShippedNetworks {
  static let paths: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "datasets")
    let found = FileManager.default.enumerator(atPath: folder.path)
    return (found?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("catalogues/") }.sorted()
      .map { folder.appending(path: $0).path }
  }()

  /// Every date that a network names, and the fiscal years before, of and after it: as the command takes
  /// them, in order.
  static func dates(of network: CollaborationNetwork) -> [CalendarPeriod] {
    let named = network.namedPeriods
    let years = Set(named.map(\.firstDay.year)).sorted().flatMap { year in
      (year - 1...year + 1).compactMap { CalendarPeriod("FY\($0)") }
    }
    var seen: Set<CalendarPeriod> = []
    return (named + years).filter { seen.insert($0).inserted }
      .sorted { ($0.firstDay, $0.lastDay) < ($1.firstDay, $1.lastDay) }
  }
}
