import Domain
import Testing

@testable import Store

/// What a transaction says of itself in free words can be erased as a field of what it touched.
struct ErasedReasonTests {
  private let bench = Bench()

  private func erase(_ subject: ErasureSubject) throws -> EraseResult {
    let opened = try bench.open()
    defer { opened.file.close() }
    return opened.file.erase(
      Erasure(subject, decision: "KS 1", author: "Åsa", id: bench.identifiers.next()))
  }

  private var everything: [UInt8] {
    get throws { try ["/data", "/home"].flatMap { try bench.tree($0).values.flatMap { $0 } } }
  }

  private func removedParty() throws -> Party {
    try bench.create()
    let party = bench.party("Ån")
    try bench.session([bench.transaction([.party(.create(party))], action: .create)])
    let removal = bench.transaction(
      [.party(.remove(party))], action: .remove, reason: "Zxqvarfolk ville det")
    try bench.session([removal])
    return party
  }

  private var holdsReason: Bool {
    get throws { try everything.firstRange(of: Array("Zxqvarfolk".utf8)) != nil }
  }

  @Test func `the reason of a removal goes from every file and stays away`() throws {
    let party = try removedParty()
    #expect(try holdsReason)
    let old = try bench.log()
    guard case .erased = try erase(ErasureSubject(party.reference, earlierValuesOf: "reason"))
    else {
      Issue.record("not erased")
      return
    }
    #expect(try !holdsReason)
    let told = try bench.open().file.history(of: [party.reference]).map(\.transaction)
    #expect(told.contains { $0.action == .remove && $0.reason == nil })
    for (name, bytes) in old { try bench.put(name, bytes) }
    let opened = try bench.open()
    #expect(try !opened.file.verify().holdingErased.isEmpty)
    #expect(
      opened.file.history(limit: 9).allSatisfy { $0.transaction.reason != "Zxqvarfolk ville det" })
    try bench.session([bench.transaction([.party(.create(bench.party("B")))])])
    #expect(try !holdsReason)
    #expect(try bench.open().file.verify().holdingErased == [])
  }

  @Test func `with everything personal of a record the reasons about it go`() throws {
    let party = try removedParty()
    _ = try erase(ErasureSubject(party.reference))
    #expect(try !holdsReason)
  }

  @Test func `an author's name goes on request`() throws {
    try bench.create()
    let party = bench.party("Ån")
    var transaction = bench.transaction([.party(.create(party))], action: .create)
    transaction = Transaction(
      id: transaction.id, action: .create, author: "Zxqvarfolk", time: transaction.time,
      changes: transaction.changes)
    try bench.session([transaction])
    #expect(try holdsReason)
    _ = try erase(ErasureSubject(party.reference, earlierValuesOf: "author"))
    #expect(try !holdsReason)
    #expect(try bench.open().book.parties[party.id] == party)
  }

  @Test func `a name in a reason is found, and once it is erased not again`() throws {
    let party = try removedParty()
    let someone = EntityReference(.people, RawIdentifier(high: 5, low: 5))
    let mentions = try bench.open().file.mentions(of: "Zxqvarfolk", except: someone)
    #expect(mentions.map(\.field) == ["reason"])
    #expect(mentions.map(\.reference) == [party.reference])
    _ = try erase(ErasureSubject(party.reference, earlierValuesOf: "reason"))
    #expect(try bench.open().file.mentions(of: "Zxqvarfolk", except: someone) == [])
  }
}
