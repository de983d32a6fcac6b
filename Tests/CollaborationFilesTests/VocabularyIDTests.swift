import CollaborationFiles
import CollaborationModel
import Testing

@Suite("The words that the program asks for are words that ship")
struct VocabularyIDTests {
  private let vocabulary = Vocabulary.standard

  @Test("Every named constant is the id of a shipped word")
  func constants() {
    func expect(_ ids: [String], among words: [String]) {
      for id in ids { #expect(words.contains(id), "\(id)") }
    }
    expect(ParticipantKindID.all, among: vocabulary.participantKinds.map(\.id))
    expect(RoleID.all, among: vocabulary.roles.map(\.id))
    expect(FunctionID.all, among: vocabulary.functions.map(\.id))
    expect(TierID.all, among: vocabulary.tiers.map(\.id))
    expect(JurisdictionID.all, among: vocabulary.jurisdictions.map(\.id))
    expect(OperationID.all, among: vocabulary.operations.map(\.id))
    expect(SectorID.all, among: vocabulary.sectors.map(\.id))
    expect(SectorGroupID.all, among: vocabulary.sectorGroups.map(\.id))
    expect(TieKindID.all, among: vocabulary.tieKinds.map(\.id))
  }
}
