import CollaborationModel
import Reports

/// What was taken from names, in one block: a reader sees what to state where it is wrong.
struct NameEstimates {
  private let estimates: [NameEstimate]

  init(_ network: CollaborationNetwork) { estimates = network.nameEstimates() }

  /// How many names are listed of one kind.
  private static let listed = 8

  /// The block; empty where no name decides anything.
  var report: ReportDocument {
    guard !estimates.isEmpty else { return ReportDocument() }
    var report = ReportDocument()
    report.append(
      heading: Wording(
        "名前から推定（違うときは、ファイルの standing、traits、notices、about-cases に書くと、そちらが使われます）:",
        "Taken from names (what the file states under standing, traits, notices or about-cases is used instead):"
      ), level: 2)
    report.append(ReportList(of: lines))
    return report
  }

  private var lines: [Wording] {
    let standings = Standing.allCases.map { standing in
      (Wording { standing.name(in: $0) }, names { $0.standing == standing })
    }
    let traits = Trait.allCases.map { trait in
      (Wording { trait.name(in: $0) }, names { $0.traits.contains(trait) })
    }
    let others = [
      (Wording("一人とはみなさない", "not taken for one person"), names(where: \.isOfMany)),
      (
        Wording("連携通知の相手", "partners of the 連携通知"),
        estimates.filter { !$0.notices.isEmpty }.map { estimate in
          let numbers = estimate.notices.sorted().map(String.init).joined(separator: "・")
          return Wording("\(estimate.name)（\(numbers)）", "\(estimate.name) (\(numbers))")
        }
      ),
      (
        Wording("ケースを話し合う会議", "meetings that go through cases"),
        names(where: \.isAboutCases)
      ),
    ]
    return (standings + traits + others).filter { !$0.1.isEmpty }.map { what, names in
      let shown = Array(names.prefix(Self.listed)).joined(by: Wording("、", ", "))
      let rest = names.count - Self.listed
      return "\(what): \(shown)" + (rest > 0 ? Wording("ほか\(rest)", " and \(rest) more") : "")
    }
  }

  private func names(where isMeant: (NameEstimate) -> Bool) -> [Wording] {
    estimates.filter(isMeant).map { Wording($0.name, $0.name) }
  }
}
