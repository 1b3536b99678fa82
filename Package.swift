// swift-tools-version: 6.1
import PackageDescription

/// Warnings stop a build that says it is CI; a newer compiler's warnings never stop a user's build.
let strictness: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + strictness

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil,
  exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: exclude, resources: resources,
    swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "samverkan",
  platforms: [.macOS(.v15)],
  targets: [
    library("Domain"),
    library("Store", ["Domain", "CSHA256"]),
    .target(name: "CSHA256"),
    library("Terminal"),
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    library("CursesTerminal", ["Terminal", "CNcurses"]),
    library(
      "Resources", path: "Resources", exclude: ["install.sh", "package.sh", "Package"],
      resources: [
        .embedInCode("agreement-2024-2027.txt"), .embedInCode("municipal-bodies.txt"),
        .embedInCode("example-book.txt"), .embedInCode("example-words.txt"),
        .embedInCode("guide.sv.txt"), .embedInCode("guide.en.txt"), .embedInCode("changes.txt"),
        .embedInCode("phrases.sv.txt"), .embedInCode("phrases.en.txt"),
        .embedInCode("completion.bash"), .embedInCode("completion.zsh"),
        .embedInCode("completion.fish"),
      ]),
    library("Documents", ["Domain", "Resources"]),
    library("App", ["Documents", "Domain", "Terminal", "Resources"]),
    .executableTarget(
      name: "samverkan",
      dependencies: ["Domain", "Store", "Terminal", "CursesTerminal", "Documents", "App"],
      swiftSettings: settings),
    library(
      "TestSupport", ["App", "Documents", "Domain", "Terminal"], path: "Tests/TestSupport"),
    library("Chance", path: "Tests/Chance"),
    library(
      "Fuzz", ["Documents", "Domain", "Store", "Terminal"], path: "Tests/Fuzz",
      exclude: ["fuzz.sh"]),
    .executableTarget(
      name: "harness", dependencies: ["Chance", "Domain", "Store"], path: "Tests/Harness",
      exclude: ["Mutants", "README.md", "Real"], swiftSettings: settings),
    .executableTarget(
      name: "speed", dependencies: ["Domain", "Store", "TestSupport"], path: "Tests/Speed",
      swiftSettings: settings),
    tests(
      "AppTests", ["App", "Chance", "Domain", "Terminal", "TestSupport"], exclude: ["Goldens"]),
    tests("ArchitectureTests", []),
    tests("DomainTests", ["Chance", "Domain"], exclude: ["Fixtures"]),
    tests("DocumentsTests", ["Documents", "Domain", "Resources"]),
    tests("FuzzTests", ["Fuzz"], exclude: ["Corpus"]),
    tests("HarnessTests", ["harness"]),
    tests(
      "ProgramTests", ["samverkan", "App", "Documents", "Domain", "Store", "TestSupport"],
      exclude: ["Crashing", "EarlierDrafts"]),
    tests("StoreTests", ["Store", "Domain", "CSHA256"]),
    tests("TerminalTests", ["Terminal"]),
  ]
)
