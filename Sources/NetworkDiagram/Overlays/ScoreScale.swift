public import CollaborationModel

/// Scores as sizes: a node with a greater score has larger type and with it a larger outline.
///
/// The side of a node grows with the square root of its score, so that its area follows the score
/// (Flannery, “The Relative Effectiveness of Some Common Graduated Point Symbols”, *Cartographica*
/// 8(2), 1971, 96–109, on why area and not side is what readers compare). Nobody is smaller than
/// without scores, and no rank is shown.
public struct ScoreScale: Sendable {
  /// The name of the measure in both languages.
  public let names: [Language: String]
  private let scores: [String: Double]

  /// The least and the greatest score.
  public let range: ClosedRange<Double>

  /// How much larger the greatest is drawn than the least.
  static let largest = 1.6

  /// - Parameters:
  ///   - scores: the score of each participant that has one, by id; what is not finite is left out.
  ///   - japaneseName: the measure in Japanese.
  ///   - englishName: the measure in English.
  public init(_ scores: [String: Double], japaneseName: String, englishName: String) {
    self.scores = scores.filter(\.value.isFinite)
    names = [.japanese: japaneseName, .english: englishName]
    range = min(0, self.scores.values.min() ?? 0)...(self.scores.values.max() ?? 0)
  }

  /// How many times larger than usual a node is drawn; 1 without a score.
  func scale(of id: String) -> Double { scores[id].map { scale(ofScore: $0) } ?? 1 }

  /// How many times larger than usual a node with a score is drawn.
  func scale(ofScore score: Double) -> Double {
    guard range.upperBound > range.lowerBound else { return 1 }
    let share = (score - range.lowerBound) / (range.upperBound - range.lowerBound)
    return (1 + share * (Self.largest * Self.largest - 1)).squareRoot()
  }
}
