import Testing

/// The filter language on the command line: the same as in every list of the screen.
struct FilterTests {
  private let program: Program

  init() throws { program = try Program() }

  private func count(_ words: String...) throws -> Int {
    let typed = words.map { "'\($0)'" }.joined(separator: " ")
    return try program.shell("\"$S\" --demo list \(typed) --json").objects.count
  }

  @Test func `a minus sign leaves out what fits`() throws {
    let all = try count("parties")
    let bodies = try count("parties", "sida:kommun")
    #expect(bodies > 0)
    #expect(try count("parties", "-sida:kommun") == all - bodies)
    #expect(try count("parties", "sida:kommun -typ:förvaltning") < bodies)
  }

  @Test func `last days are compared with the day that is given`() throws {
    let late = try count("followups", "sen")
    #expect(late > 0)
    #expect(try count("followups", "late") == late)
    #expect(try count("followups", "förfaller:<idag", "öppen") == late)
  }

  @Test func `a wrong word is one sentence and exit code 1`() throws {
    let run = try program("--demo", "list", "parties", "status:anslten")
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("Menade du läge:ansluten?"))
  }
}
