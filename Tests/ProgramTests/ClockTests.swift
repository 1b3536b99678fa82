import Domain
import Foundation
import Store
import Testing

/// A book whose newest change is years from what the computer's clock says.
struct ClockTests {
  private static let then: Int64 = 1_520_000_000_000

  private func program() throws -> Program {
    let program = try Program()
    let book = program.environment["SAMVERKAN_BOOK"] ?? ""
    var seed: UInt64 = 7
    let environment = StoreEnvironment(
      files: DiskFileSystem(), stateFolder: program.path("other"), now: { Self.then },
      random: {
        seed += 1
        return seed &* 0x9e37_79b9_7f4a_7c15
      })
    try BookFile.create(at: book, in: environment)
    let file = try BookFile.open(at: book, in: environment).file
    let party = Party(
      id: Identifier(RawIdentifier(high: 1, low: 1)), name: "Ån", side: .civilSociety,
      kind: .other)
    let transaction = Transaction(
      id: Identifier(RawIdentifier(high: 2, low: 2)), action: .create, author: "Åsa",
      time: Self.then, reason: nil, reverts: nil, changes: [.party(.create(party))])
    #expect(file.record(transaction) == .saved)
    file.close()
    return program
  }

  @Test func `the screen and verify ask about the clock, and go on`() throws {
    let program = try program()
    let checked = try program("verify")
    #expect(checked.code == 0)
    #expect(checked.complaint.contains("Stämmer datorns klocka?"))
    let screen = try Screen(program)
    try screen.wait(for: "Stämmer datorns klocka? Det senaste i pärmen är från 2018-03-02.")
    try screen.keys("1")
    try screen.wait(for: "Ån")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    try program("add", "matters", "title=Hyror", "kind=issue")
    #expect(try program("verify").complaint.isEmpty)
  }
}
