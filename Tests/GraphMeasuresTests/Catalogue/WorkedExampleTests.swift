import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct WorkedExampleTests {
  static let nodeMeasures =
    MeasureCatalog.nodeMeasures + MeasureCatalog.nodeMeasures(withinEgoNetworks: true)

  @Test(arguments: nodeMeasures.indices)
  func everyNodeMeasureGivesItsWorkedExample(_ index: Int) throws {
    let measure = Self.nodeMeasures[index]
    let example = measure.description.example
    guard case .scores(let expected) = example.outcome else {
      Issue.record("\(measure.description.identifier) has no scores in its example")
      return
    }
    let scores = try measure.scores(on: example.graph, groups: example.groups)
    #expect(agree(scores.values, expected), "\(measure.description.identifier)")
  }

  @Test(arguments: MeasureCatalog.graphMeasures.indices)
  func everyGraphMeasureGivesItsWorkedExample(_ index: Int) throws {
    let measure = MeasureCatalog.graphMeasures[index]
    let example = measure.description.example
    guard case .figure(let expected) = example.outcome else {
      Issue.record("\(measure.description.identifier) has no figure in its example")
      return
    }
    let figure = try measure.figure(on: example.graph, groups: example.groups)
    #expect(agree(figure, expected), "\(measure.description.identifier)")
  }

  @Test(arguments: MeasureCatalog.profileMeasures.indices)
  func everyProfileMeasureGivesItsWorkedExample(_ index: Int) throws {
    let measure = MeasureCatalog.profileMeasures[index]
    let example = measure.description.example
    guard case .profile(let expected) = example.outcome else {
      Issue.record("\(measure.description.identifier) has no profile in its example")
      return
    }
    let profile = try measure.profile(on: example.graph, groups: example.groups)
    #expect(profile.figures.map(\.name) == expected.figures.map(\.name))
    #expect(agree(profile.figures.map(\.figure), expected.figures.map(\.figure)))
  }
}
