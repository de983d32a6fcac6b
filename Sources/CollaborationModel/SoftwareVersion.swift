/// The version of this software: what `--version` prints, and what outputs say that they were made with.
///
/// Semantic Versioning 2.0.0: while the first number is 0, the second grows with a change that those who
/// use the libraries, the command or its files have to follow. `CHANGELOG.md` says what it is.
public enum SoftwareVersion {
  public static let current = "0.1.0"
}
