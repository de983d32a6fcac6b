import CollaborationModel
import Testing

@testable import CollaborationFiles

@Suite struct VocabularyTests {
  @Test func everyShippedFileIsWithoutFaults() {
    for file in ShippedVocabulary.files {
      let (vocabulary, faults) = ShippedVocabulary.read(file)
      #expect(faults.map { $0.text(in: .english) } == [], "\(file.name)")
      #expect(vocabulary != Vocabulary(), "\(file.name)")
    }
  }

  @Test func theStandardVocabularyHoldsEveryList() {
    let standard = Vocabulary.standard
    #expect(standard.sectors.count >= 25)
    #expect(standard.participantKinds.first?.id == "department")
    #expect(standard.tiers.map(\.id) == ["世帯・近隣", "自治会", "小学校区・地区", "日常生活圏域", "市町村域", "広域"])
    #expect(standard.depthScales.map(\.id).first == "levels-of-collaboration")
    #expect(standard.group(ofSector: "高齢")?.isWelfare == true)
    #expect(standard.group(ofSector: "教育")?.isWelfare == false)
    #expect(standard.tieKind("委託")?.nature == .formal)
    #expect(standard.tieKind("改組")?.nature == .lineage)
    #expect(standard.tieKind("協働")?.isDirected == false)
  }

  @Test func noSpellingMeansTwoWordsOfOneList() {
    let standard = Vocabulary.standard
    let lists = [
      standard.sectors.map(\.term), standard.sectorGroups.map(\.term), standard.participantKinds,
      standard.tieKinds.map(\.term), standard.tiers, standard.functions, standard.roles,
      standard.operations, standard.jurisdictions, standard.depthScales.map(\.term),
    ]
    for terms in lists {
      var owners: [String: String] = [:]
      for term in terms {
        for spelling in Set([term.id, term.japaneseName, term.englishName] + term.aliases) {
          #expect(owners[spelling] == nil, "\(spelling)")
          owners[spelling] = term.id
        }
      }
    }
  }

  @Test func everyWordOfTheDocumentsIsRead() {
    let standard = Vocabulary.standard
    let lists: [(String, [Term])] = [
      (WordsOfTheDocuments.sectors, standard.sectors.map(\.term)),
      (WordsOfTheDocuments.participantKinds, standard.participantKinds),
      (WordsOfTheDocuments.tieKinds, standard.tieKinds.map(\.term)),
      (WordsOfTheDocuments.tiers, standard.tiers),
      (WordsOfTheDocuments.operations, standard.operations),
      (WordsOfTheDocuments.functions, standard.functions),
    ]
    for (words, terms) in lists {
      for word in WordsOfTheDocuments.list(words) {
        #expect(terms.term(spelled: word) != nil, "\(word)")
      }
    }
  }
}
