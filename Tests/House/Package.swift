// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "house",
  dependencies: [.package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.0")],
  targets: [
    .target(
      name: "FolderGraphs",
      dependencies: [
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    .executableTarget(name: "House", dependencies: ["FolderGraphs"]),
    .executableTarget(name: "PublicAPI"),
    .testTarget(name: "FolderGraphsTests", dependencies: ["FolderGraphs"]),
  ],
  swiftLanguageModes: [.v6])
