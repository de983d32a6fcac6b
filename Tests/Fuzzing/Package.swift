// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "tsunagi", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "CommandsUnderTest", package: "tsunagi"),
        .product(name: "ReadersUnderTest", package: "tsunagi"),
      ])
  ],
  swiftLanguageModes: [.v6])
