import Domain
import Testing

@testable import Store

struct HistoryTests {
  let bench = Bench()

  @Test func `history gives back what was recorded, newest first`() throws {
    try bench.create()
    let party = bench.party("Ån")
    let (rename, renamed) = replacing(party) {
      $0.name = "Åns vänner"
      $0.web = "https://example.org"
    }
    let (clear, cleared) = replacing(renamed) { $0.web = nil }
    var transactions = [
      bench.transaction([.party(.create(party))], action: .create),
      bench.transaction([rename]),
      bench.transaction([clear], reason: "borta"),
      bench.transaction([.party(.remove(cleared))], action: .remove, reason: "dubblett"),
    ]
    transactions.append(
      bench.transaction([.party(.create(cleared))], reverts: transactions[3].id))
    let opened = try bench.open()
    for transaction in transactions { #expect(opened.file.record(transaction) == .saved) }
    #expect(opened.file.history(limit: 9).map(\.transaction) == transactions.reversed())
    opened.file.close()
    let again = try bench.open().file
    #expect(again.history(limit: 9).map(\.transaction) == transactions.reversed())
    #expect(again.history(limit: 2).map(\.transaction) == transactions.suffix(2).reversed())
    #expect(again.history(limit: 9).allSatisfy { $0.omittedChanges == 0 })
  }

  @Test func `undo from history after opening again takes the change back`() throws {
    try bench.create()
    let party = bench.party("Ån")
    let (rename, _) = replacing(party) { $0.name = "fel" }
    try bench.session([bench.transaction([.party(.create(party))]), bench.transaction([rename])])
    let opened = try bench.open()
    let latest = try #require(opened.file.history(limit: 1).first).transaction
    let inverse = latest.changes.compactMap { $0.edit.inverse(in: opened.book) }
    #expect(opened.file.record(bench.transaction(inverse, reverts: latest.id)) == .saved)
    #expect(try bench.open().book.parties[party.id] == party)
  }

  /// Two devices that change one book in turn.
  private func takeTurns(_ party: Party, _ names: [String]) throws -> (Bench, Bench) {
    let other = Bench(files: bench.files, state: "/home/away", seed: 2)
    var current = party
    try bench.create()
    try bench.session([bench.transaction([.party(.create(party))])])
    for (number, name) in names.enumerated() {
      let (change, next) = replacing(current) { $0.name = name }
      let one = number % 2 == 0 ? other : bench
      try one.session([one.transaction([change, .party(.create(one.party("\(number)")))])])
      current = next
    }
    return (bench, other)
  }

  @Test func `the history of one entity holds its changes, whoever made them`() throws {
    let party = bench.party("Ån")
    _ = try takeTurns(party, ["A", "B", "C"])
    let file = try bench.open().file
    let told = file.history(of: [party.reference]).flatMap(\.transaction.changes)
    let whole = file.history(limit: 9).flatMap(\.transaction.changes)
    #expect(told == whole.filter { $0.entity == party.id.raw })
    #expect(told.count == 4)
    #expect(file.history(of: [EntityReference(.matters, party.id.raw)]) == [])
  }

  @Test func `a device's own history is what the whole history says of it`() throws {
    let (one, two) = try takeTurns(bench.party("Ån"), ["A", "B", "C", "D"])
    for bench in [one, two] {
      let file = try bench.open().file
      let own = file.history(limit: 9).filter { $0.device == file.device }
      #expect(file.ownHistory(limit: 9) == own)
      #expect(file.ownHistory(limit: 1) == Array(own.prefix(1)))
      #expect(own.count > 1)
    }
  }
}
