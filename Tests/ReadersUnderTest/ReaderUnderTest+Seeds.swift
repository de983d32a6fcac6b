import CollaborationFiles
import CollaborationModel
import Foundation

extension ReaderUnderTest {
  /// Sound inputs, from which others are made.
  public var seeds: [[UInt8]] {
    switch self {
    case .native: Self.bytes(SoundFiles.town, Self.town.map(NetworkYAML.text(of:)))
    case .json: Self.bytes(Self.town.map(NetworkYAML.jsonText(of:)))
    case .vocabulary: Self.bytes(SoundFiles.vocabulary)
    case .graphml: Self.seeds(.graphML)
    case .gexf: Self.seeds(.gexf)
    case .net: Self.seeds(.pajek) + Self.bytes(SoundFiles.pajek)
    case .paj: Self.seeds(.pajekProject)
    case .dl: Self.seeds(.ucinet) + Self.bytes(SoundFiles.ucinet)
    case .gml: Self.seeds(.gml)
    case .nodelink: Self.seeds(.nodeLink)
    case .cyjs: Self.seeds(.cytoscape)
    case .edgelist, .stream: Self.seeds(.edgeList)
    case .clu: Self.bytes("*Vertices 3\n% 1=高齢, 2=教育\n1\n1\n2\n")
    case .vec: Self.bytes("*Vertices 3\n1\n4\n0.5\n")
    case .names: Self.bytes("label,name\r\nhokatsu,地域包括支援センター\r\ngakko,\"学校, 他\"\r\n")
    case .ties: Self.inAllEncodings(Self.townTables[1])
    case .matrix: Self.inAllEncodings(SoundFiles.matrix)
    case .tables: [Array(Self.townTables.map { Array($0.utf8) }.joined(separator: [0x1C]))]
    case .workbook: [WorkbookParts([]).archive]
    case .sheet: []
    case .gzip: []
    case .unnamed:
      Self.seeds(.graphML) + Self.seeds(.gml) + Self.bytes(SoundFiles.pajek, SoundFiles.ucinet)
        + SoundFiles.otherJSON.map { Array($0.utf8) }
    case .positions: Self.bytes(SoundFiles.positions)
    case .theme: Self.bytes(SoundFiles.theme)
    }
  }

  private static let town = try? NetworkYAML.read(SoundFiles.town).network

  private static let townTables = town.map { NetworkTables.texts(of: $0).map(\.text) } ?? ["", ""]

  private static func seeds(_ form: ExchangeForm) -> [[UInt8]] {
    bytes(town.map(form.text(of:)))
  }

  private static func bytes(_ texts: String?...) -> [[UInt8]] {
    texts.compactMap { $0.map { Array($0.utf8) } }
  }

  /// A table as UTF-8, as Japanese Windows writes it, and as UTF-16.
  private static func inAllEncodings(_ table: String) -> [[UInt8]] {
    let text = table.replacing("\u{FEFF}", with: "")
    return [Array(table.utf8)]
      + [String.Encoding.shiftJIS, .utf16LittleEndian, .utf16].compactMap { encoding in
        text.data(using: encoding).map { Array($0) }
      }
  }
}
