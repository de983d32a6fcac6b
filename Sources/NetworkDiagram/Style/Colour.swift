/// A colour as the screen shows it.
public struct Colour: Hashable, Sendable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `#RRGGBB`.
  public var hex: String {
    let digits = Array("0123456789ABCDEF")
    return "#"
      + [red, green, blue].map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }

  /// The colour thinned with white: a share of 0 is white, of 1 the colour itself.
  func thinned(to share: Double) -> Colour {
    func mix(_ channel: UInt8) -> UInt8 {
      UInt8((255 - (255 - Double(channel)) * share).rounded())
    }
    return Colour(mix(red), mix(green), mix(blue))
  }

  /// The grey that a monochrome copier makes of it, 0 to 255 (ITU-R BT.601 luma).
  var grey: Double {
    0.299 * Double(red) + 0.587 * Double(green) + 0.114 * Double(blue)
  }
}

extension Colour {
  /// What text and outlines are drawn in: a black that is not harsh on white paper.
  static let ink = Colour(26, 32, 44)
  static let white = Colour(255, 255, 255)
}
