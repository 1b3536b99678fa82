import Testing

@testable import samverkan

/// Joining from a shell.
struct JoinTests {
  private func names(_ program: Program) throws -> [String] {
    try program("list", "parties", "sida:civilsamhälle", "--json").objects
      .compactMap { $0["name"] as? String }.sorted()
  }

  @Test func `parties become one in one step, which undo takes back`() throws {
    let program = try Program.withBook()
    let kept = try program(
      "add", "parties", "name=Örebro LIF", "side=civilSociety", "kind=nonProfitAssociation"
    ).line
    let other = try program(
      "add", "parties", "name=ÖLIF", "side=civilSociety", "kind=nonProfitAssociation"
    ).line
    _ = try program("add", "matters", "title=Brygga", "kind=obstacle", "reporter=\(other)")
    let answer = try program("join", "parties", kept, other, "name=\(other)")
    #expect(answer.code == 0)
    #expect(answer.line == "Slog ihop 2 till ÖLIF")
    #expect(
      try names(program) == ["ÖLIF"])
    #expect(try program("list", "matters", "--json").objects.first?["reporter"] as? String == kept)
    #expect(try program("undo").code == 0)
    #expect(try names(program) == ["ÖLIF", "Örebro LIF"])
    #expect(try program("list", "matters", "--json").objects.first?["reporter"] as? String == other)
  }

  @Test func `what cannot be joined is refused in one sentence`() throws {
    let program = try Program.withBook()
    let party = try program(
      "add", "parties", "name=Ett", "side=civilSociety", "kind=nonProfitAssociation"
    ).line
    let refused = try program("join", "parties", party, party)
    #expect(refused.code == 1)
    #expect(refused.complaint.contains("Det behövs två olika: Parter."))
    #expect(try program("join", "matters", party, party).code == 1)
    #expect(try program("join", "parties", party).code == 2)
  }
}
