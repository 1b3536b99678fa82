// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The part of the program that the harnesses attack, for a copy that bugs are put into.
let package = Package(
  name: "samverkan",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "Domain", swiftSettings: settings),
    .target(name: "CSHA256"),
    .target(name: "Store", dependencies: ["Domain", "CSHA256"], swiftSettings: settings),
    .target(name: "Chance", path: "Tests/Chance", swiftSettings: settings),
    .executableTarget(
      name: "harness", dependencies: ["Chance", "Domain", "Store"], path: "Tests/Harness",
      swiftSettings: settings),
  ]
)
