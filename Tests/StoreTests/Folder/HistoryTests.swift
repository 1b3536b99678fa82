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
}
