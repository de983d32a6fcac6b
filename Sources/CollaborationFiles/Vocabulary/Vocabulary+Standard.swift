public import CollaborationModel

extension Vocabulary {
  /// The words that ship with the package: sectors and their groups, kinds, tiers, scales and the
  /// rest, in the order of their files.
  ///
  /// The files are part of the binary, so that no path is needed when the program runs. They are read
  /// once, and each of them is what a network's own `vocabulary:` may hold.
  public static let standard: Vocabulary = {
    var whole = Vocabulary()
    for file in ShippedVocabulary.files {
      whole = whole.extended(by: ShippedVocabulary.read(file).vocabulary)
    }
    return whole
  }()
}

/// The vocabulary files of the package.
enum ShippedVocabulary {
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  static let files = [
    File(name: "sectors.yaml", bytes: PackageResources.sectors_yaml),
    File(name: "participant-kinds.yaml", bytes: PackageResources.participant_kinds_yaml),
    File(name: "tie-kinds.yaml", bytes: PackageResources.tie_kinds_yaml),
    File(name: "tiers.yaml", bytes: PackageResources.tiers_yaml),
    File(name: "functions.yaml", bytes: PackageResources.functions_yaml),
    File(name: "roles.yaml", bytes: PackageResources.roles_yaml),
    File(name: "operations.yaml", bytes: PackageResources.operations_yaml),
    File(name: "jurisdictions.yaml", bytes: PackageResources.jurisdictions_yaml),
    File(name: "depth-scales.yaml", bytes: PackageResources.depth_scales_yaml),
  ]

  /// The words of a file; a test sees to it that there are no faults.
  static func read(_ file: File) -> (vocabulary: Vocabulary, faults: [Fault]) {
    let source = SourceText(file: file.name, text: String(decoding: file.bytes, as: UTF8.self))
    let log = FaultLog(source: source)
    let none = Vocabulary()
    let reader = FormReader(vocabulary: none, words: WordIndex(none), log: log)
    if let root = DocumentNode.parse(source, log: log),
      let record = Record(root, key: "vocabulary", as: .vocabulary, log: log)
    {
      reader.declare(record)
    }
    return (reader.declared, log.sorted)
  }
}
