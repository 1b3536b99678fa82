import Testing

/// What other targets use says what it is.
struct DocumentationTests {
  private static let kinds = ["struct", "enum", "class", "protocol", "actor", "typealias"]

  @Test func `every type other targets use says what it is`() {
    let silent = Repository.swiftFiles.filter { $0.target != nil }.flatMap { file in
      file.codeLines.indices.filter { Self.declaresType(file.codeLines[$0]) }
        .filter { !Self.isDocumented($0, in: file) }.map { file.place($0) }
    }
    #expect(silent == [])
  }

  @Test func `every function other targets use without an instance says what it is`() {
    let silent = Repository.swiftFiles.filter { $0.target != nil }.flatMap { file in
      file.codeLines.indices.filter { Self.declaresGlobal(file.codeLines[$0]) }
        .filter { !Self.isDocumented($0, in: file) }.map { file.place($0) }
    }
    #expect(silent == [])
  }

  /// A type on one line is told by that line, and the names of fields by the fields.
  private static func declaresType(_ line: Substring) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    guard words.first == "package", !line.hasSuffix("}"), !words.contains("CodingKeys:") else {
      return false
    }
    return words.dropFirst().prefix(3).contains(where: kinds.contains)
  }

  private static func declaresGlobal(_ line: Substring) -> Bool {
    line.hasPrefix("package func ")
  }

  /// Whether a line of documentation stands right above, attributes apart.
  private static func isDocumented(_ index: Int, in file: SwiftFile) -> Bool {
    let above = file.lines[..<index].last { !$0.drop { $0 == " " }.hasPrefix("@") }
    return above?.drop { $0 == " " }.hasPrefix("///") ?? false
  }
}
