// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["Towns"]))
/// Reads YAML, which only who works with towns has to fetch.
let yams = Target.Dependency.product(
  name: "Yams", package: "Yams", condition: .when(traits: ["Towns"]))
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "tsunagi",
  products: [
    .library(name: "GraphCore", targets: ["GraphCore"]),
    .library(name: "GraphMeasures", targets: ["GraphMeasures"]),
    .library(name: "CollaborationModel", targets: ["CollaborationModel"]),
    .library(name: "CollaborationFiles", targets: ["CollaborationFiles"]),
    .library(name: "CollaborationFindings", targets: ["CollaborationFindings"]),
    .library(name: "DOTLanguage", targets: ["DOTLanguage"]),
    .library(name: "Scene", targets: ["Scene"]),
    .library(name: "MapLayouts", targets: ["MapLayouts"]),
    .library(name: "NetworkDiagram", targets: ["NetworkDiagram"]),
    .library(name: "GraphvizEngine", targets: ["GraphvizEngine"]),
    .library(name: "Reports", targets: ["Reports"]),
    .library(name: "Workbench", targets: ["Workbench"]),
    // Made-up towns with problems put into them, for the tests and the benchmarks.
    .library(name: "FictionalTowns", targets: ["FictionalTowns"]),
    // Every reader with what must hold of it, for the tests and for fuzzing.
    .library(name: "ReadersUnderTest", targets: ["ReadersUnderTest"]),
    // What the commands do on networks that nobody wrote, likewise.
    .library(name: "CommandsUnderTest", targets: ["CommandsUnderTest"]),
    .executable(name: "tsunagi", targets: ["CommandLineTool"]),
  ],
  traits: [
    .trait(
      name: "Towns",
      description: "Municipalities, their files and the command; without it, graphs and measures."),
    .default(enabledTraits: ["Towns"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // Structure and numbers: nothing here knows of municipalities or pictures.
    .target(name: "GraphCore", swiftSettings: house),
    .target(name: "GraphMeasures", dependencies: ["GraphCore", realModule], swiftSettings: house),

    // Texts and workbooks of the world, whatever they are about.
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "XMLEvents", dependencies: ["CXML"], swiftSettings: house),
    .target(
      name: "Spreadsheets", dependencies: ["CXlsxWriter", "CZip", "XMLEvents"],
      swiftSettings: house),

    // JSON, CSV and aligned tables as plain texts, whatever they are about.
    .target(name: "PlainText", swiftSettings: house),

    // The domain and its files.
    .target(name: "CollaborationModel", dependencies: ["GraphCore"], swiftSettings: house),
    .target(
      name: "CollaborationFiles",
      dependencies: [
        "CZlib", "CollaborationModel", "DOTLanguage", "GraphCore", "MapLayouts", "PlainText",
        "Scene", "Spreadsheets", "XMLEvents", yams,
      ],
      resources: [.embedInCode("Vocabularies")], swiftSettings: house),

    // What a network says.
    .target(
      name: "CollaborationFindings",
      dependencies: ["CollaborationModel", "GraphCore", "GraphMeasures", realModule],
      swiftSettings: house),

    // Pictures: a page as data, places on it, and the map of a network.
    .target(name: "Scene", dependencies: [realModule], swiftSettings: house),
    .target(name: "MapLayouts", dependencies: ["GraphCore", "Scene"], swiftSettings: house),
    .target(
      name: "NetworkDiagram",
      dependencies: ["CollaborationModel", "GraphCore", "MapLayouts", "Scene"],
      swiftSettings: house),

    // What turns a page into a file.
    .target(name: "DOTLanguage", swiftSettings: house),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "CFontconfig", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo-pdf", providers: [.apt(["libcairo2-dev"])]),
    .target(
      name: "GraphvizEngine",
      dependencies: ["CCairo", "CFontconfig", "CGraphviz", "DOTLanguage", "Scene"],
      swiftSettings: house),

    // What a use case has to say, and the use cases: they know no terminal and no language of a run.
    .target(
      name: "Reports", dependencies: ["CollaborationModel", "PlainText"], swiftSettings: house),
    .target(
      name: "Workbench",
      dependencies: [
        "CollaborationFiles", "CollaborationFindings", "CollaborationModel", "GraphCore",
        "GraphMeasures", "GraphvizEngine", "MapLayouts", "NetworkDiagram", "PlainText", "Reports",
        "Scene",
      ],
      swiftSettings: house),

    // The command.
    .executableTarget(
      name: "CommandLineTool",
      dependencies: [
        "CollaborationFiles", "CollaborationFindings", "CollaborationModel", "GraphCore",
        "GraphMeasures", "MapLayouts", "NetworkDiagram", "PlainText", "Reports", "Scene",
        "Workbench", argumentParser,
      ],
      swiftSettings: house),

    // Tests.
    .testTarget(
      name: "CollaborationModelTests", dependencies: ["CollaborationModel", "GraphCore"],
      swiftSettings: house),
    .testTarget(name: "XMLEventsTests", dependencies: ["XMLEvents"], swiftSettings: house),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "XMLEvents"],
      exclude: ["Workbooks/make.py"], resources: [.copy("Workbooks")], swiftSettings: house),
    .testTarget(
      name: "CollaborationFilesTests",
      dependencies: [
        "CollaborationFiles", "CollaborationModel", "CommandsUnderTest", "GraphCore", "MapLayouts",
        "ReadersUnderTest", "Scene", "Spreadsheets", "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: house),
    .testTarget(
      name: "CollaborationFindingsTests",
      dependencies: [
        "CollaborationFiles", "CollaborationFindings", "CollaborationModel", "FictionalTowns",
        "GraphCore", "GraphMeasures",
      ], swiftSettings: house),
    .target(
      name: "FictionalTowns",
      dependencies: [
        "CollaborationFiles", "CollaborationFindings", "CollaborationModel", "GraphCore",
      ],
      path: "Tests/FictionalTowns", swiftSettings: house),
    .target(
      name: "ReadersUnderTest",
      dependencies: [
        "CollaborationFiles", "CollaborationModel", "GraphCore", "MapLayouts", "Scene",
      ],
      path: "Tests/ReadersUnderTest", swiftSettings: house),
    .target(
      name: "CommandsUnderTest",
      dependencies: [
        "CollaborationFiles", "CollaborationFindings", "CollaborationModel", "DOTLanguage",
        "GraphCore", "GraphMeasures", "GraphvizEngine", "MapLayouts", "NetworkDiagram",
        "ReadersUnderTest",
      ],
      path: "Tests/CommandsUnderTest", swiftSettings: house),
    .target(
      name: "TestSupport", dependencies: ["GraphCore"], path: "Tests/TestSupport",
      swiftSettings: house),
    .testTarget(
      name: "GraphCoreTests", dependencies: ["GraphCore", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "GraphMeasuresTests", dependencies: ["GraphCore", "GraphMeasures", "TestSupport"],
      resources: [.copy("Reference/Graphs")], swiftSettings: house),
    .testTarget(
      name: "NetworkDiagramTests",
      dependencies: [
        "CollaborationModel", "DOTLanguage", "GraphCore", "GraphvizEngine", "MapLayouts",
        "NetworkDiagram", "Scene", "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: house),
    .testTarget(name: "DOTLanguageTests", dependencies: ["DOTLanguage"], swiftSettings: house),
    .testTarget(name: "SceneTests", dependencies: ["Scene"], swiftSettings: house),
    .testTarget(
      name: "MapLayoutsTests", dependencies: ["GraphCore", "MapLayouts", "Scene"],
      swiftSettings: house),
    .testTarget(
      name: "GraphvizEngineTests", dependencies: ["DOTLanguage", "GraphvizEngine", "Scene"],
      swiftSettings: house),
    .testTarget(
      name: "ReportsTests", dependencies: ["CollaborationModel", "PlainText", "Reports"],
      swiftSettings: house),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "CollaborationModel", "MapLayouts", "NetworkDiagram", "Reports", "Scene", "Workbench",
      ],
      swiftSettings: house),
    .testTarget(
      name: "CommandLineToolTests",
      dependencies: [
        "CollaborationFiles", "CollaborationModel", "CommandLineTool", "CommandsUnderTest",
        "GraphCore", "GraphMeasures", "GraphvizEngine", "MapLayouts", "NetworkDiagram", "PlainText",
        "Scene", "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6])
