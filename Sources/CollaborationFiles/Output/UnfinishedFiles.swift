import Foundation
import Synchronization

/// The files of this process that are not whole yet.
///
/// Whoever ends the process early calls ``removeAll()`` first, so that nothing half written is left:
/// the command does so on an interrupt.
public enum UnfinishedFiles {
  private static let paths = Mutex<Set<String>>([])

  static func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  static func remove(_ path: String) {
    paths.withLock { unfinished in
      _ = unsafe unlink(path)
      unfinished.remove(path)
    }
  }

  /// Does the work that makes files whole; ``removeAll()`` waits for it, so that of files that belong
  /// together all come or none.
  static func finish<Failure: Error>(
    _ finished: [String], _ work: () throws(Failure) -> Void
  ) throws(Failure) {
    try paths.withLock { unfinished throws(Failure) in
      try work()
      unfinished.subtract(finished)
    }
  }

  /// Removes them.
  public static func removeAll() {
    paths.withLock { unfinished in
      for path in unfinished { _ = unsafe unlink(path) }
      unfinished = []
    }
  }
}
