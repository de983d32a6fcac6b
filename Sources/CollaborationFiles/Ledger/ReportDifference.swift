/// Something about which those who reported do not say the same.
public struct ReportDifference: Equatable, Sendable {
  public enum Subject: Equatable, Sendable {
    case tie(from: String, to: String, kind: String)
    case participant(id: String)
    case meeting(id: String)
    case network
  }

  /// What somebody says.
  public struct Saying: Equatable, Sendable {
    /// A participant's name, or the file that the saying stands in.
    public let reporter: String
    /// The value as files spell it; empty where nothing is said.
    public let value: String
  }

  public let subject: Subject

  /// The subject as people call it.
  public let name: String

  /// The key of the native form that is at stake: `depth`, `status`, `name`.
  public let key: String
  public let sayings: [Saying]

  /// Which of the values the network has now.
  public let kept: String
}
