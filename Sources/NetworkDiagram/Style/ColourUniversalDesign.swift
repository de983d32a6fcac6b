/// The colours that people of different colour vision can tell apart: カラーユニバーサルデザイン推奨配色セット
/// ver.4, screen values (カラーユニバーサルデザイン推奨配色セット制作委員会, 2018).
enum ColourUniversalDesign {
  // Accents, for lines and marks.
  static let red = Colour(255, 75, 0)
  static let blue = Colour(0, 90, 255)
  static let purple = Colour(153, 0, 153)
  static let brown = Colour(128, 64, 0)

  // Bases, for areas.
  static let lightPink = Colour(255, 202, 191)
  static let cream = Colour(255, 255, 128)
  static let lightYellowGreen = Colour(216, 242, 85)
  static let lightSkyBlue = Colour(191, 228, 255)
  static let beige = Colour(255, 202, 128)
  static let lightGreen = Colour(119, 217, 168)
  static let lightPurple = Colour(201, 172, 230)

  // Without hue.
  static let lightGray = Colour(200, 200, 203)
  static let gray = Colour(132, 145, 158)
}
