import RealModule

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

  /// A colour written as `#RRGGBB`; `nil` for any other text.
  public init?(hex: String) {
    let digits = Array(hex.utf8.dropFirst())
    guard hex.hasPrefix("#"), digits.count == 6,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-")
    else { return nil }
    self.init(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
  }

  /// `#RRGGBB`.
  public var hex: String {
    let digits = Array("0123456789ABCDEF")
    return "#"
      + [red, green, blue].map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }

  /// The colour thinned with white: a share of 0 is white, of 1 the colour itself.
  public func thinned(to share: Double) -> Colour {
    func mix(_ channel: UInt8) -> UInt8 {
      UInt8((255 - (255 - Double(channel)) * share).rounded())
    }
    return Colour(mix(red), mix(green), mix(blue))
  }

  /// How far two colours stand out from each other, 1 to 21 (WCAG 2.2, contrast ratio).
  public func contrast(to other: Colour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The light that it gives, 0 to 1 (WCAG 2.2, relative luminance).
  private var luminance: Double {
    let linear = linearChannels
    return 0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
  }

  /// The grey that a monochrome copier makes of it, 0 to 255 (ITU-R BT.601 luma).
  public var grey: Double {
    0.299 * Double(red) + 0.587 * Double(green) + 0.114 * Double(blue)
  }
}

extension Colour {
  /// The channels as amounts of light, 0 to 1 (IEC 61966-2-1, sRGB).
  package var linearChannels: (red: Double, green: Double, blue: Double) {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : Double.pow((value + 0.055) / 1.055, 2.4)
    }
    return (linear(red), linear(green), linear(blue))
  }
}

extension Colour {
  /// What text and outlines are drawn in: a black that is not harsh on white paper.
  public static let ink = Colour(26, 32, 44)
  public static let white = Colour(255, 255, 255)
}
