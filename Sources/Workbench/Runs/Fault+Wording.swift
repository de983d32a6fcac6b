import CollaborationFiles
import CollaborationModel

extension Fault {
  /// The fault in both languages, with the place in the file.
  var wording: Wording { Wording { text(in: $0) } }
}

extension NetworkFileError {
  /// What is wrong and what would mend it, for a message that says itself that it is an error.
  var wording: Wording {
    Wording { language in
      faults.map { fault in
        let remedy = fault.remedy(in: language).map {
          Wording("\n直し方: ", "\nhint: ").text(in: language) + $0
        }
        return "\(fault.location.file): \(fault.statement(in: language))\(remedy ?? "")"
      }.joined(separator: "\n")
    }
  }
}
