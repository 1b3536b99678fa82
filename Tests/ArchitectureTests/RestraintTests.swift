import Testing

/// What the program does nowhere, or in one place with a reason.
struct RestraintTests {
  /// Something that is not done.
  struct Rule: CustomTestStringConvertible, Sendable {
    let name: String
    /// Whether a line of code does it.
    let isBroken: @Sendable (Substring) -> Bool
    /// Files that may, and why.
    var exceptions: [String: String] = [:]

    var testDescription: String { name }
  }

  static let rules: [Rule] = [
    Rule(
      name: "no state that every instance shares",
      isBroken: { $0.contains("static var ") && !$0.contains("{") }),
    Rule(name: "no print", isBroken: { calls("print(", in: $0) }),
    Rule(
      name: "no clock but the system's edge",
      isBroken: { line in
        ["Date()", "clock_gettime", "gettimeofday", "ContinuousClock", "SuspendingClock"]
          .contains { line.contains($0) }
      },
      exceptions: [
        "Sources/samverkan/Program/SystemEnvironment.swift": "tells everybody else the time",
        "Sources/CursesTerminal/CursesDisplay.swift": "waits for the rest of a key",
      ]),
    Rule(
      name: "no chance but the system's edge",
      isBroken: { line in
        [".random(in", ".randomElement", "RandomNumberGenerator(", "UUID()", "getrandom"]
          .contains { line.contains($0) }
      },
      exceptions: [
        "Sources/samverkan/Program/SystemEnvironment.swift": "seeds the identifiers"
      ]),
    Rule(
      name: "no exit",
      isBroken: { calls("exit(", in: $0) || calls("_exit(", in: $0) || calls("abort(", in: $0) },
      exceptions: [
        "Sources/samverkan/Program/Samverkan.swift": "gives the shell its exit code"
      ]),
    Rule(
      name: "no change of a record made of fields, for what is entered goes through Entering",
      isBroken: { $0.contains("Change(kind:") },
      exceptions: [
        "Sources/Domain/Entering/Entry.swift": "the one way in",
        "Sources/Domain/Book/Settlement.swift": "takes one of two values, both entered",
        "Sources/Store/Folder/HistoryWalk.swift": "tells what was entered before",
      ]),
    Rule(
      name: "nothing that traps on purpose without a rule in words",
      isBroken: { $0.contains("try!") || calls("fatalError(", in: $0) || $0.contains(" as! ") }),
  ]

  @Test(arguments: rules) func `the sources do without it`(rule: Rule) {
    let files = Repository.swiftFiles.filter {
      $0.target != nil && rule.exceptions[$0.path] == nil
    }
    #expect(files.flatMap { $0.places(where: rule.isBroken) } == [])
  }

  @Test(arguments: rules) func `every exception is still used`(rule: Rule) {
    let unused = rule.exceptions.keys.filter { path in
      let file = Repository.swiftFiles.first { $0.path == path }
      return file?.places(where: rule.isBroken).isEmpty ?? true
    }
    #expect(unused == [])
  }

  @Test func `nothing is left to be done later`() {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
    let left = Repository.swiftFiles.flatMap { file in
      file.lines.indices.filter { index in
        file.lines[index].split { !$0.isLetter }.contains { marks.contains(String($0)) }
      }.map { file.place($0) }
    }
    #expect(left == [])
  }

  /// Whether the function of this name is called, not declared and not somebody's method.
  private static func calls(_ name: String, in line: Substring) -> Bool {
    line.ranges(of: name).contains { range in
      let before = line[..<range.lowerBound]
      guard let last = before.last else { return true }
      return !(last == "." || last == "_" || last.isLetter || before.hasSuffix("func "))
    }
  }
}
