// swift-tools-version: 6.2
import PackageDescription

// A package outside the project, as somebody would write it who needs graphs and measures alone.
let package = Package(
  name: "standalone",
  dependencies: [.package(name: "tsunagi", path: "../..", traits: [])],
  targets: ["Standalone", "ThreadedMeasures"].map { name in
    .executableTarget(
      name: name,
      dependencies: [
        .product(name: "GraphCore", package: "tsunagi"),
        .product(name: "GraphMeasures", package: "tsunagi"),
      ])
  },
  swiftLanguageModes: [.v6])
