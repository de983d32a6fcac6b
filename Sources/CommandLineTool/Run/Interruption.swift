import CollaborationFiles
import Dispatch
import Foundation

/// What happens when a run is ended from outside: nothing half written is left behind.
enum Interruption {
  /// Takes the signals that end a run. To be called once, before anything is written.
  ///
  /// A signal that the parent had switched off, as `nohup` does, stays switched off. A file larger
  /// than `ulimit -f` allows becomes an error of its write.
  static func prepare() {
    _ = signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isSwitchedOff(number) {
      _ = signal(number, SIG_IGN)
      // Beside the main thread, which may be in the middle of a search.
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        UnfinishedFiles.removeAll()
        // The handler holds its source, which is to listen as long as the process runs.
        withExtendedLifetime(source) { end(by: number) }
      }
      source.activate()
    }
  }

  private static func isSwitchedOff(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return true }
    // The default action has the address 0.
    return unsafe action.__sigaction_handler.sa_handler != nil
  }

  /// Ends the process by the signal itself, so that the shell sees what ended it.
  private static func end(by number: Int32) -> Never {
    _ = signal(number, SIG_DFL)
    var signals = sigset_t()
    _ = unsafe sigemptyset(&signals)
    _ = unsafe sigaddset(&signals, number)
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    kill(getpid(), number)
    // Not reached where the signal comes; a shell writes it as this number.
    _exit(128 + number)
  }
}
