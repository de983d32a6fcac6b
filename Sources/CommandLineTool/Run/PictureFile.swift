import ArgumentParser
import Foundation
import GraphvizEngine

/// A picture to write: its path, whose extension says the format.
struct PictureFile {
  let path: String

  /// What the extension chooses among.
  enum Kind: String, CaseIterable {
    case svg, pdf, png, dot
  }

  let kind: Kind

  init(_ path: String) throws {
    guard let kind = Kind(rawValue: URL(filePath: path).pathExtension.lowercased()) else {
      throw ValidationError(
        say(
          "\(path): 拡張子は svg、pdf、png、dot のどれかにしてください。",
          "\(path): the extension has to be svg, pdf, png or dot."))
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

  /// Writes the picture beside its place and moves it there, so that nobody meets half of it.
  func write(_ bytes: [UInt8]) throws {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandFailure(
        .machine,
        say(
          "\(path) に書き込めません。フォルダーがあるか、書き込みが許されているかを確かめてください。",
          "cannot write \(path)\nhint: see that its folder exists and may be written to"))
    }
  }
}
