extension Theme {
  /// The colours of sectors that a theme does not change, by the ids of the shipped vocabulary.
  ///
  /// The guide to the colour set vouches for seven base colours; the four statutory fields have those
  /// that go together best. Every other sector is ``otherSectorColour``.
  public static let usualSectorColours: [String: Colour] = [
    "高齢": ColourUniversalDesign.beige,
    "障害": ColourUniversalDesign.lightPurple,
    "子ども": ColourUniversalDesign.cream,
    "困窮": ColourUniversalDesign.lightSkyBlue,
    "住民": ColourUniversalDesign.lightGreen,
    "保健医療": ColourUniversalDesign.lightPink,
    "教育": ColourUniversalDesign.lightYellowGreen,
  ]

  /// The colour of sectors beyond those with a colour of their own.
  public static let otherSectorColour = ColourUniversalDesign.lightGray
}
