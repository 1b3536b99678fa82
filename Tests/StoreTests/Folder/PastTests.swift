import Domain
import Testing

@testable import Store

/// The book as it was at a moment.
struct PastTests {
  let bench = Bench()

  @Test func `the past has what was removed later, without what came later`() throws {
    try bench.create()
    let early = bench.party("Ån")
    let late = bench.party("Bäcken")
    let (rename, renamed) = replacing(early) { $0.name = "Åns vänner" }
    let changes: [Change] = [
      .party(.create(early)), rename, .party(.remove(renamed)), .party(.create(late)),
    ]
    let transactions = changes.enumerated().map { number, change in
      bench.setTime(1_790_000_000_000 + Int64(number) * 1_000_000)
      return bench.transaction([change])
    }
    try bench.session(transactions)
    let file = try bench.open().file
    let names = transactions.map { transaction in
      file.book(before: transaction.time).parties.all.map(\.name)
    }
    #expect(names == [[], ["Ån"], ["Åns vänner"], []])
    #expect(file.book(before: .max) == (try bench.open().book))
    #expect(file.book(before: transactions[3].time).parties.removed.count == 1)
  }

  @Test func `a moment between two devices knows what each had recorded`() throws {
    try bench.create()
    let other = Bench(files: bench.files, state: "/home/other", seed: 2)
    let first = bench.party("Ån")
    let second = other.party("Bäcken")
    let one = bench.transaction([.party(.create(first))])
    other.setTime(one.time + 5_000_000)
    let two = other.transaction([.party(.create(second))])
    try bench.session([one])
    try other.session([two])
    let file = try bench.open().file
    #expect(file.book(before: two.time).parties.all.map(\.name) == ["Ån"])
    #expect(file.book(before: two.time + 1).parties.count == 2)
  }

  @Test func `a transaction in several parts is in the past as a whole`() throws {
    bench.limits.operations = 7
    try bench.create()
    let parties = (0..<40).map { bench.party("Part \($0)") }
    let transaction = bench.transaction(parties.map { .party(.create($0)) })
    try bench.session([transaction])
    let file = try bench.open().file
    #expect(file.book(before: transaction.time).parties.count == 0)
    #expect(file.book(before: transaction.time + 1).parties.count == 40)
  }
}
