import CollaborationModel

/// What was taken from names, in one block: a reader sees what to state where it is wrong.
struct NameEstimates {
  let estimates: [NameEstimate]
  let language: Language

  init(_ network: CollaborationNetwork, language: Language) {
    estimates = network.nameEstimates()
    self.language = language
  }

  /// How many names are listed of one kind.
  private static let listed = 8

  /// The block; `nil` where no name decides anything.
  var text: String? {
    guard !estimates.isEmpty else { return nil }
    let heading = say(
      "名前から推定（違うときは、ファイルの standing、traits、notices、about-cases に書くと、そちらが使われます）:",
      "Taken from names (what the file states under standing, traits, notices or about-cases is used instead):"
    )
    return ([heading] + lines.map { "  \($0)" }).joined(separator: "\n") + "\n"
  }

  private var lines: [String] {
    let standings = Standing.allCases.map { standing in
      (standing.name(in: language), names { $0.standing == standing })
    }
    let traits = Trait.allCases.map { trait in
      (trait.name(in: language), names { $0.traits.contains(trait) })
    }
    let others = [
      (say("一人とはみなさない", "not taken for one person"), names(where: \.isOfMany)),
      (
        say("連携通知の相手", "partners of the 連携通知"),
        estimates.filter { !$0.notices.isEmpty }.map { estimate in
          let numbers = estimate.notices.sorted().map(String.init).joined(separator: "・")
          return "\(estimate.name)\(say("（\(numbers)）", " (\(numbers))"))"
        }
      ),
      (say("ケースを話し合う会議", "meetings that go through cases"), names(where: \.isAboutCases)),
    ]
    return (standings + traits + others).filter { !$0.1.isEmpty }.map { what, names in
      let shown = names.prefix(Self.listed).joined(separator: say("、", ", "))
      let rest = names.count - Self.listed
      return "\(what): \(shown)" + (rest > 0 ? say("ほか\(rest)", " and \(rest) more") : "")
    }
  }

  private func names(where isMeant: (NameEstimate) -> Bool) -> [String] {
    estimates.filter(isMeant).map(\.name)
  }
}
