// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "tsunagi", path: "../..")],
  targets: [
    .executableTarget(name: "DrawBenchmarks"),
    .executableTarget(
      name: "GraphBenchmarks",
      dependencies: [
        .product(name: "CollaborationFiles", package: "tsunagi"),
        .product(name: "GraphCore", package: "tsunagi"),
        .product(name: "GraphMeasures", package: "tsunagi"),
      ],
      resources: [.copy("Resources/peers.py")]),
    .executableTarget(
      name: "FindingsBenchmarks",
      dependencies: [
        .product(name: "CollaborationFindings", package: "tsunagi"),
        .product(name: "CollaborationModel", package: "tsunagi"),
        .product(name: "FictionalTowns", package: "tsunagi"),
        .product(name: "GraphCore", package: "tsunagi"),
      ]),
  ],
  swiftLanguageModes: [.v6])
