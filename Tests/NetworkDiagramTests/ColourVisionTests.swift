import CollaborationModel
import Foundation
import Scene
import Testing

@testable import NetworkDiagram

/// Colours as people of different colour vision see them (Machado, Oliveira and Fernandes, “A
/// Physiologically-based Model for Simulation of Color Vision Deficiency”, *IEEE TVCG* 15(6), 2009,
/// 1291–1298: the matrices of severity 1).
enum ColourVision: CaseIterable {
  case common, protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .common: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far apart two colours look (CIE 1976 L*a*b*, D65): about 2 can just be told side by side.
  func difference(_ first: Colour, _ second: Colour) -> Double {
    zip(lab(first), lab(second)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private func lab(_ colour: Colour) -> [Double] {
    let linear = colour.linearChannels
    let light = [linear.red, linear.green, linear.blue]
    let seen = matrix.map { row in
      min(1, max(0, zip(row, light).map(*).reduce(0, +)))
    }
    let xyz = [
      (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047,
      0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2],
      (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883,
    ].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }
}

struct ColourVisionTests {
  private func style(_ line: EdgeMark.Line) -> LineStyle {
    LineStyle(EdgeMark(from: "a", to: "b", line: line, heads: .none, depth: nil))
  }

  /// Lines that have the same dashes and ends and nearly the same width are told by colour alone.
  @Test(arguments: ColourVision.allCases)
  func linesOfOneFormAreToldByColourInEveryVision(_ vision: ColourVision) {
    let lines = EdgeMark.Line.allCases
    var count = 0
    for (index, first) in lines.enumerated() {
      for second in lines[(index + 1)...] {
        let (one, other) = (style(first), style(second))
        guard one.dash == other.dash, one.head == other.head, abs(one.width - other.width) < 0.5
        else { continue }
        count += 1
        let difference = vision.difference(one.colour, other.colour)
        #expect(difference >= 10, "\(first) and \(second): \(difference)")
      }
    }
    #expect(count > 0)
  }

  @Test(arguments: ColourVision.allCases)
  func theFourStatutoryFieldsAreToldByTheColourOfTheirAreas(_ vision: ColourVision) {
    let palette = SectorPalette(SampleTown.vocabulary)
    let fields = ["高齢", "障害", "子ども", "困窮"].map { palette.colour(of: $0) }
    for (index, first) in fields.enumerated() {
      for second in fields[(index + 1)...] {
        let difference = vision.difference(first, second)
        #expect(difference >= 10, "\(first.hex) and \(second.hex): \(difference)")
      }
    }
  }

  @Test func greyIsNoColourToAnybody() {
    for vision in ColourVision.allCases {
      #expect(vision.difference(Colour(120, 120, 120), Colour(120, 120, 120)) == 0)
      #expect(vision.difference(.white, Colour(0, 0, 0)) > 99)
    }
    // Red and green of one lightness are what this test is for.
    let (red, green) = (Colour(190, 90, 60), Colour(110, 120, 60))
    #expect(ColourVision.common.difference(red, green) > 40)
    #expect(ColourVision.deuteranopia.difference(red, green) < 20)
  }
}
