import Foundation
import GraphvizEngine

/// A picture to write: its path, whose extension says the format.
public struct PictureFile: Hashable, Sendable {
  public let path: String

  /// What the extension chooses among.
  enum Kind: String, CaseIterable {
    case svg, pdf, png, dot
  }

  let kind: Kind

  public init(_ path: String) throws(RequestError) {
    guard let kind = Kind(rawValue: URL(filePath: path).pathExtension.lowercased()) else {
      throw RequestError(
        .request, "\(path): 拡張子は svg、pdf、png、dot のどれかにしてください。",
        "\(path): the extension has to be svg, pdf, png or dot.")
    }
    self.path = path
    self.kind = kind
  }

  func format(dotsPerInch: Double) -> Graphviz.Format {
    switch kind {
    case .svg: .svg
    case .pdf: .pdf
    case .png: .png(dotsPerInch: dotsPerInch)
    case .dot: .dot
    }
  }

  /// The file of one page of several: `map-2.svg` for `map.svg`.
  func path(ofPage number: Int) -> String {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    return "\(path[..<dot])-\(number)\(path[dot...])"
  }
}
