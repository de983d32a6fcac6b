import GraphMeasures
import Testing

@Suite struct MeasureCatalogTests {
  @Test func identifiersAreUniqueAmongNodesAndAmongGraphs() {
    let ofNodes = MeasureCatalog.nodeMeasures.map(\.description.identifier)
    let ofGraphs = MeasureCatalog.graphMeasures.map(\.description.identifier)
    #expect(Set(ofNodes).count == ofNodes.count)
    #expect(Set(ofGraphs).count == ofGraphs.count)
    let ofProfiles = MeasureCatalog.profileMeasures.map(\.description.identifier)
    #expect(Set(ofGraphs + ofProfiles).count == ofGraphs.count + ofProfiles.count)
  }

  @Test func everyDescriptionIsComplete() {
    for description in MeasureCatalog.descriptions {
      for text in [
        description.identifier, description.name, description.japaneseName, description.formula,
        description.convention, description.japaneseConvention, description.reference,
        description.example.source,
      ] {
        #expect(!text.isEmpty, "\(description.identifier)")
      }
    }
  }

  @Test func aMeasureIsFoundByItsIdentifier() throws {
    let measure = try MeasureCatalog.nodeMeasure(named: "betweennessRaw")
    #expect(measure.description.identifier == "betweennessRaw")
    #expect(try MeasureCatalog.graphMeasure(named: "density") is Density)
  }

  @Test func anUnknownMeasureIsAnsweredWithThoseThatSoundAlike() {
    #expect(
      throws: MeasureError.unknownMeasure(
        "cores", similar: ["core", "coreMember", "corePeriphery"])
    ) {
      try MeasureCatalog.nodeMeasure(named: "cores")
    }
  }
}
