import GraphCore

/// The brokerage that chance alone brings about, for the members of each group and by role.
///
/// What a count of ``Brokerage`` is to be held against: in a large group a coordinator's count is high
/// for everybody.
///
///     E_role(k) = P_role(k)·d²(1 − d)     σ_role(k) = √(E(1 − d²(1 − d)) + S·d³(1 − d)³)
///
/// ```swift
/// try BrokerageExpected().profile(on: graph, groups: sectors)["福祉 gatekeeper"]  // 1.8
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case        | Here                                   | Elsewhere                                |
/// | ----------- | -------------------------------------- | ---------------------------------------- |
/// | Chance      | ``BrokerageMoments``, which gives *P* and *S* | the same in R sna                 |
/// | Undirected  | each pair once                         | twice in R sna                           |
/// | Fewer than two nodes | undefined (`nil`)             | NaN                                      |
///
/// - Complexity: O(*n* + *k*) for *k* groups.
///
/// - Note: After R. V. Gould and R. M. Fernandez, “Structures of mediation: a formal approach to
///   brokerage in transaction networks”, *Sociological Methodology* 19, 1989, 89–126.
public struct BrokerageExpected: ProfileMeasure {
  /// What is given of the counts that chance brings about.
  public enum Moment: Sendable {
    /// Their mean.
    case mean

    /// Their standard deviation.
    case deviation
  }

  public let moment: Moment

  public init(_ moment: Moment = .mean) {
    self.moment = moment
  }

  public var description: MeasureDescription {
    let isMean = moment == .mean
    // Groups {0, 1} and {2}, density 1/3: each pair has the chance 2/27.
    let chance = 2.0 / 27
    let pairs: [Double] = [0, 0, 1, 1, 0, 2, 0, 2, 0, 0, 0, 2]
    return MeasureDescription(
      identifier: isMean ? "brokerageExpected" : "brokerageDeviation",
      name: isMean ? "Expected brokerage" : "Standard deviation of brokerage",
      japaneseName: isMean ? "偶然による仲介の件数" : "偶然による仲介の件数のばらつき",
      formula: isMean ? "E = P·d²(1−d)" : "σ = √(E(1−d²(1−d)) + S·d³(1−d)³)",
      convention: "by group and role; ties of the same density between groups of the same sizes",
      japaneseConvention: "分野と役割ごと。同じ密度と分野の大きさで偶然に生じる件数",
      reference: "Gould & Fernandez 1989",
      needsGroups: true,
      example: WorkedExample(
        nodes: 3, ties: [(2, 0), (0, 1)], directed: true, groups: [0, 0, 1],
        profile: zip(Self.names(of: ["0", "1"]), pairs).map {
          ($0, isMean ? $1 * chance : ($1 * chance * (1 - chance)).squareRoot())
        }, source: "by hand"))
  }

  public func profile(in study: Study) throws(MeasureError) -> Profile {
    guard let groups = study.groups else {
      throw .needsGroups(measure: moment == .mean ? "brokerageExpected" : "brokerageDeviation")
    }
    let columns = Self.roles.map { brokerageMoments(of: $0, in: study.graph, groups: groups) }
    let figures = (0..<groups.groupCount).flatMap { group in
      columns.map { $0.map { moment == .mean ? $0[group].expected : $0[group].deviation } }
    }
    return Profile(zip(Self.names(of: groups.names), figures).map { (name: $0, figure: $1) })
  }

  private static let roles: [BrokerageRole?] = BrokerageRole.allCases + [nil]

  private static func names(of groups: [String]) -> [String] {
    groups.flatMap { group in
      roles.map { "\(group) \(Brokerage($0).description.identifier)" }
    }
  }
}
