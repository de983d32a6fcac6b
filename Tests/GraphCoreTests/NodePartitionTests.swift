import GraphCore
import Testing

@Suite struct NodePartitionTests {
  @Test func groupsAreNumberedInTheOrderOfTheirFirstNodes() {
    let sectors = NodePartition(labels: ["福祉", "教育", "福祉", "医療"])
    #expect(sectors.names == ["福祉", "教育", "医療"])
    #expect(sectors[NodeID(2)] == 0)
    #expect(sectors.sizes == [2, 1, 1])
  }

  @Test func noNodesMakeNoGroups() {
    #expect(NodePartition(labels: []).groupCount == 0)
    #expect(NodePartition([]).sizes.isEmpty)
  }
}
