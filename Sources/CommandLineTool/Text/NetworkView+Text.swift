import CollaborationModel
import Workbench

extension NetworkView {
  /// The view in words, in the language of the run.
  func sentence(asked: NetworkView) -> String { wording(asked: asked).text(in: .ofThisRun) }

  /// The view of a bare list, in the language of the run.
  var listSentence: String { listWording.text(in: .ofThisRun) }
}
