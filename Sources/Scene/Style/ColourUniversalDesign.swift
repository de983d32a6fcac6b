/// The colours that people of different colour vision can tell apart: カラーユニバーサルデザイン推奨配色セット
/// ver.4, screen values (カラーユニバーサルデザイン推奨配色セット制作委員会, 2018).
public enum ColourUniversalDesign {
  // Accents, for lines and marks.
  public static let red = Colour(255, 75, 0)
  public static let blue = Colour(0, 90, 255)
  public static let purple = Colour(153, 0, 153)
  public static let brown = Colour(128, 64, 0)

  // Bases, for areas.
  public static let lightPink = Colour(255, 202, 191)
  public static let cream = Colour(255, 255, 128)
  public static let lightYellowGreen = Colour(216, 242, 85)
  public static let lightSkyBlue = Colour(191, 228, 255)
  public static let beige = Colour(255, 202, 128)
  public static let lightGreen = Colour(119, 217, 168)
  public static let lightPurple = Colour(201, 172, 230)

  // Without hue.
  public static let lightGray = Colour(200, 200, 203)
  public static let gray = Colour(132, 145, 158)
}
