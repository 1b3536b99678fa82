import Testing

/// Keys are named where commands are declared and where text is typed, nowhere else.
struct KeyTests {
  @Test func `keys are named only by commands and by what takes keys itself`() {
    let named = Repository.swiftFiles(under: "Sources/App").filter { !Self.mayNameKeys($0) }
      .flatMap { file in
        file.places { line in
          [".character(\"", ".control(\"", ".function("].contains { line.contains($0) }
        }
      }
    #expect(named == [])
  }

  private static func mayNameKeys(_ file: SwiftFile) -> Bool {
    file.name.hasSuffix("Commands.swift") || file.name == "TextField.swift"
      || file.path.contains("/Loop/Update") || isTypedInMeeting(file)
      || ["/Forms/", "/Overlays/"].contains { file.path.contains($0) }
  }

  /// In a meeting letters can be text, so its input is a field of its own.
  private static func isTypedInMeeting(_ file: SwiftFile) -> Bool {
    file.path.contains("/Places/Meeting/")
      && ["Text.swift", "Typing.swift", "Keys.swift"].contains(where: file.name.hasSuffix)
  }
}
