import CollaborationFiles
import CollaborationModel
public import MapLayouts
import NetworkDiagram
import Scene

/// Where an earlier map put everybody, and keeping where this one does.
public struct MapPlaces: Sendable {
  /// The file whose places are kept.
  public let pin: String?

  /// The file that the places are kept in, which may be the same.
  public let save: String?

  /// The layout that is asked for; `nil` for the one that suits the data.
  public let layout: Layout?

  /// - Throws: ``RequestError`` where places are to be kept in a layout that has none of its own.
  public init(
    _ layout: Layout? = nil, pin: String? = nil, save: String? = nil
  ) throws(RequestError) {
    if save != nil, pin == nil, let layout, !layout.keepsPlaces { throw Self.cannotPin(layout) }
    self.layout = layout
    self.pin = pin
    self.save = save
  }

  /// How everybody is placed: where an earlier map has them, by the layout that is asked for, or by
  /// the one that suits the data.
  ///
  /// - Throws: ``RequestError``, and `NetworkFileError` for the faults of the file of places.
  func arrangement(
    of network: CollaborationNetwork, isPair: Bool, _ observer: RunObserver
  ) throws -> Arrangement {
    guard let pins = try pins(for: network, observer) else {
      return .layout(try layout(for: network, isPair: isPair, observer))
    }
    do {
      return try .pinned(to: pins)
    } catch {
      switch error {
      case .cannotKeepPlaces(let layout): throw Self.cannotPin(layout)
      }
    }
  }

  /// The places to keep; the observer is told of ids that the network does not know.
  private func pins(
    for network: CollaborationNetwork, _ observer: RunObserver
  ) throws -> MapPositions? {
    guard let pin else { return nil }
    let pins = try PositionsFile.read(pin)
    if let layout, layout != pins.layout, pins.layout.keepsPlaces {
      throw RequestError(
        .request, "--pin の配置は \(pins.layout.rawValue) のものです。--layout を外してください。",
        "the positions of --pin are those of \(pins.layout.rawValue)\nhint: leave --layout out")
    }
    let unknown = pins.centers.keys.filter { !network.ids.contains($0) }.sorted()
    if !unknown.isEmpty {
      observer.note(
        Wording(
          "\(pin): 警告: このネットワークにない ID です: \(unknown.joined(separator: "、"))",
          "\(pin): warning: ids that the network does not have: \(unknown.joined(separator: ", "))")
      )
    }
    return pins
  }

  /// The layout of a map without pins: one whose places can be kept, where they are or two maps share
  /// them. The observer is told of a choice.
  private func layout(
    for network: CollaborationNetwork, isPair: Bool, _ observer: RunObserver
  ) throws(RequestError) -> Layout {
    if save != nil || isPair {
      let layout = layout ?? .islands
      guard layout.keepsPlaces else { throw Self.cannotPin(layout) }
      return layout
    }
    if let layout { return layout }
    let choice = LayoutChoice(for: network)
    observer.note(choice.wording)
    return choice.layout
  }

  /// The file of the places, where it is asked for.
  func file(of diagram: Diagram) -> MadeFile? {
    save.map { MadeFile(path: $0, bytes: Array(PositionsFile.text(of: diagram.saved).utf8)) }
  }

  private static func cannotPin(_ layout: Layout) -> RequestError {
    RequestError(
      .request,
      "\(layout.rawValue) の配置は残せません（行や輪の幅が参加主体で決まるため）。\nヒント: --layout islands を使ってください。",
      """
      positions of \(layout.rawValue) cannot be kept, since its rows and rings follow from who is there
      hint: use --layout islands
      """)
  }
}

extension LayoutChoice {
  /// What was chosen and why.
  fileprivate var wording: Wording {
    switch reason {
    case .nobodyHasASector:
      Wording(
        "配置: force（分野の記載がないため）。--layout で変えられます。",
        "layout: force, since nobody has a sector; --layout asks for another")
    case .tiers(let count):
      Wording(
        "配置: rings（\(count)つの圏域に参加主体がそれぞれ1割以上いるため）。--layout で変えられます。",
        "layout: rings, since \(count) tiers have a tenth of the participants each; --layout asks for another"
      )
    case .parts(let count):
      Wording(
        "配置: lanes（部・課などに属する参加主体が\(count)あり、半数以上のため）。--layout で変えられます。",
        "layout: lanes, since \(count) participants, at least half, are parts of a unit; --layout asks for another"
      )
    case .sectors(let count):
      Wording(
        "配置: islands（\(count)分野の領域に分ける）。--layout で変えられます。",
        "layout: islands, with an area for each of \(count) sectors; --layout asks for another")
    }
  }
}
