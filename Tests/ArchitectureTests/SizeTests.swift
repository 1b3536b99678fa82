import Testing

/// How large the pieces are that somebody reads at a time.
struct SizeTests {
  @Test func `no file has more than 300 lines`() {
    let long = Repository.swiftFiles.filter { $0.lines.count > 301 }
    #expect(long.map(\.path) == [])
  }

  @Test func `no function has more than 40 lines`() {
    let long = Repository.swiftFiles.flatMap { file in
      file.code.functions.filter { $0.length > 40 }.map {
        "\(file.place($0.line - 1)) (\($0.length) lines)"
      }
    }
    #expect(long == [])
  }

  @Test func `no line has more than 100 columns`() {
    let long = Repository.swiftFiles.flatMap { file in
      file.lines.indices.filter { file.lines[$0].count > 100 }.map { file.place($0) }
    }
    #expect(long == [])
  }
}
