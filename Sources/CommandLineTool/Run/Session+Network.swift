import CollaborationFiles
import CollaborationModel

extension Session {
  /// Reads the network of a file, and tells what is doubtful in it on standard error.
  func network(_ argument: String) throws -> CollaborationNetwork {
    throw CommandFailure(.machine, "no reader yet")
  }
}
