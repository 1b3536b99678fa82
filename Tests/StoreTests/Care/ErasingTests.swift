import Domain
import Testing

@testable import Store

struct ErasingTests {
  let bench = Bench()

  private func person(_ name: String) -> Person {
    var person = Person(id: bench.identifiers.next(), name: name)
    person.email = "\(name)@exempel.se"
    person.phone = "070-\(name)"
    return person
  }

  private func record(_ changes: Change..., on bench: Bench? = nil) throws {
    let bench = bench ?? self.bench
    try bench.session([bench.transaction(changes)])
  }

  private func erase(_ person: Person, on bench: Bench? = nil) throws -> EraseResult {
    let bench = bench ?? self.bench
    return try bench.open().file.erase(
      Erasure(
        ErasureSubject(person.id.reference), decision: "Ks 98/2026", author: "Åsa",
        id: bench.identifiers.next()))
  }

  /// Every file of book and state in which the text stands.
  private func files(with text: String) throws -> [String] {
    let wanted = Array(text.utf8)
    return try (bench.tree("/data").merging(bench.tree("/home")) { first, _ in first })
      .filter { $0.value.firstRange(of: wanted) != nil }.keys.sorted()
  }

  @Test func `afterwards no file holds a byte of it, and everything else is as it was`() throws {
    try bench.create()
    let gone = person("Zlatko")
    let stays = person("Yngve")
    try record(.person(.create(gone)), .person(.create(stays)))
    var changed = gone
    changed.phone = "019-Zlatko"
    try record(.person(try #require(Edit.replace(gone, with: changed))))
    let party = bench.party("Ån")
    try record(.party(.create(party)))
    _ = try bench.open().file.backUp()
    #expect(try files(with: "Zlatko").count >= 3)
    guard case .erased(let ledger) = try erase(gone) else { throw Unexpected() }
    #expect(ledger.pending == [])
    #expect(ledger.devices.count == 1)
    #expect(ledger.devices.allSatisfy { $0.isThisOne && $0.done != nil })
    #expect(try files(with: "Zlatko") == [])
    let opened = try bench.open()
    #expect(opened.damage == [])
    #expect(opened.conflicts == [])
    #expect(opened.unreadable == [])
    #expect(opened.book.people[gone.id]?.name == "")
    #expect(opened.book.people[gone.id]?.phone == nil)
    #expect(opened.book.people[stays.id] == stays)
    #expect(opened.book.parties[party.id] == party)
    #expect(try opened.file.verify().damage == [])
    #expect(opened.file.history(limit: 99).contains { $0.transaction.reason == "Ks 98/2026" })
  }

  @Test func `a laptop that was away cannot bring the person back`() throws {
    try bench.create()
    let gone = person("Zlatko")
    try record(.person(.create(gone)))
    let away = Bench(files: bench.files, path: "/data/away", state: "/home/away", seed: 5)
    away.setTime(bench.time + 500_000_000)
    try away.copyBook(from: bench)
    var changed = gone
    changed.phone = "018-Zlatko"
    try record(.person(try #require(Edit.replace(gone, with: changed))), on: away)
    let offline = try away.log()
    _ = try erase(gone)
    for (name, bytes) in offline { try bench.put("copy-\(name)", bytes) }
    let opened = try bench.open()
    #expect(opened.book.people[gone.id]?.phone == nil)
    #expect(opened.book.people[gone.id]?.name == "")
    #expect(opened.damage == [])
    #expect(
      opened.file.history(limit: 99).flatMap(\.transaction.changes).allSatisfy {
        !"\($0)".contains("Zlatko")
      })
    try record(.party(.create(bench.party("Ån"))))
    #expect(try files(with: "Zlatko").filter { !$0.contains("away") } == [])
    for (name, bytes) in try bench.log() { try away.put("from-\(name)", bytes) }
    #expect(try away.open().book.people[gone.id]?.phone == nil)
    try record(.party(.create(away.party("Bän"))), on: away)
    #expect(try files(with: "Zlatko") == [])
  }

  @Test func `earlier wordings go from every file, and the text as it is now stays`() throws {
    try bench.create()
    var party = bench.party("Ån")
    party.note = "Zlatko ringde"
    try record(.party(.create(party)))
    let first = party
    party.note = "Zlatko mejlade"
    try record(.party(try #require(Edit.replace(first, with: party))))
    let second = party
    party.note = "Kontaktpersonen mejlade"
    try record(.party(try #require(Edit.replace(second, with: party))))
    let opened = try bench.open()
    #expect(
      opened.file.mentions(of: "zlatko", except: bench.party("B").reference)
        == [NameMention(reference: party.reference, field: "note", isCurrent: false)])
    let result = opened.file.erase(
      Erasure(
        ErasureSubject(party.reference, earlierValuesOf: "note"), decision: "Ks 98/2026",
        author: "Åsa", id: bench.identifiers.next()))
    guard case .erased(let ledger) = result else { throw Unexpected() }
    #expect(ledger.pending == [])
    #expect(try files(with: "Zlatko") == [])
    let after = try bench.open()
    #expect(after.book.parties[party.id] == party)
    #expect(after.conflicts == [] && after.damage == [])
    #expect(after.file.mentions(of: "zlatko", except: bench.party("B").reference) == [])
    var later = party
    later.note = "Ringde igen"
    try record(.party(try #require(Edit.replace(party, with: later))))
    #expect(try bench.open().book.parties[party.id] == later)
  }

  @Test func `what another device wrote meanwhile is no earlier wording and stays`() throws {
    try bench.create()
    var party = bench.party("Ån")
    party.note = "Zlatko ringde"
    try record(.party(.create(party)))
    let away = Bench(files: bench.files, path: "/data/away", state: "/home/away", seed: 5)
    away.setTime(bench.time + 500_000_000)
    try away.copyBook(from: bench)
    var written = party
    written.note = "Kom förbi"
    try record(.party(try #require(Edit.replace(party, with: written))), on: away)
    let first = party
    party.note = "Någon ringde"
    try record(.party(try #require(Edit.replace(first, with: party))))
    _ = try bench.open().file.erase(
      Erasure(
        ErasureSubject(party.reference, earlierValuesOf: "note"), decision: "Ks 98/2026",
        author: "Åsa", id: bench.identifiers.next()))
    for (name, bytes) in try away.log() { try bench.put("from-\(name)", bytes) }
    let opened = try bench.open()
    #expect(opened.conflicts.count == 1)
    #expect(
      Set(opened.conflicts.flatMap(\.versions).compactMap { $0.value?.written })
        == ["Kom förbi", "Någon ringde"])
    try record(.party(.create(bench.party("Bän"))))
    #expect(try files(with: "Zlatko").filter { !$0.contains("away") } == [])
  }

  @Test func `a field without earlier values has nothing to erase`() throws {
    try bench.create()
    var party = bench.party("Ån")
    party.note = "Ringde"
    try record(.party(.create(party)))
    let result = try bench.open().file.erase(
      Erasure(
        ErasureSubject(party.reference, earlierValuesOf: "note"), decision: "Ks 98/2026",
        author: "Åsa", id: bench.identifiers.next()))
    #expect(result == .nothingToErase)
    #expect(try bench.open().book.parties[party.id] == party)
  }

  @Test func `of a removed record the latest wording can be erased too`() throws {
    try bench.create()
    var party = bench.party("Ån")
    party.note = "Zlatko ringde"
    try record(.party(.create(party)))
    try record(.party(.remove(party)))
    for (field, isErased) in [("note", true), ("name", true), ("side", false)] {
      let result = try bench.open().file.erase(
        Erasure(
          ErasureSubject(party.reference, earlierValuesOf: field), decision: "Ks 98/2026",
          author: "Åsa", id: bench.identifiers.next()))
      if case .erased = result { #expect(isErased) } else { #expect(!isErased) }
    }
    #expect(try files(with: "Zlatko") == [])
    try record(.party(.create(party)))
    let after = try bench.open()
    #expect(after.unreadable.isEmpty && after.damage == [])
  }

  @Test func `two devices that erase write the same bytes`() throws {
    try bench.create()
    let gone = person("Zlatko")
    let other = person("Zoran")
    try record(.person(.create(gone)), .person(.create(other)))
    let before = try bench.log()
    _ = try erase(gone)
    _ = try erase(other)
    let after = try bench.log()
    let state = try bench.open().file.state
    let store = try bench.open().file.store
    for (name, bytes) in before {
      #expect(Redaction.redact(bytes, erasing: state.erasures, store: store) == after[name])
      let again = try #require(after[name])
      #expect(Redaction.redact(again, erasing: state.erasures, store: store) == again)
    }
  }

  @Test func `what is written by somebody who knows of the erasure stays`() throws {
    try bench.create()
    let gone = person("Zlatko")
    try record(.person(.create(gone)))
    _ = try erase(gone)
    let empty = try #require(try bench.open().book.people[gone.id])
    var back = empty
    back.name = "Anna"
    try record(.person(try #require(Edit.replace(empty, with: back))))
    var later = back
    later.name = "Annika"
    try record(.person(try #require(Edit.replace(back, with: later))))
    #expect(try bench.open().book.people[gone.id]?.name == "Annika")
    #expect(try bench.open().conflicts == [])
    #expect(try files(with: "Annika").isEmpty == false)
  }

  @Test func `a removed person who is erased stays removed`() throws {
    try bench.create()
    let gone = person("Zlatko")
    try record(.person(.create(gone)))
    try record(.person(.remove(gone)))
    _ = try erase(gone)
    let opened = try bench.open()
    #expect(opened.book.people[gone.id] == nil)
    #expect(opened.conflicts == [])
    #expect(try files(with: "Zlatko") == [])
  }

  @Test func `a backup from before the erasure does not bring the person back`() throws {
    try bench.create()
    let gone = person("Zlatko")
    try record(.person(.create(gone)), .party(.create(bench.party("Ån"))))
    let bytes = try #require(bench.contents(try bench.open().file.backUp().path))
    _ = try erase(gone)
    for name in try bench.log().keys { try bench.removeLog(name) }
    let backup = try #require(BackupFile(bytes))
    try BookFile.create(at: "/data/new", from: backup, in: bench.environment)
    let new = try BookFile.open(at: "/data/new", in: bench.environment)
    #expect(new.book.people[gone.id]?.name == "")
    #expect(new.book.parties.count == 1)
    #expect(try files(with: "Zlatko") == [])
  }

  @Test func `a segment whose process was cut off is taken over, a running one is waited for`()
    throws
  {
    try bench.create()
    let gone = person("Zlatko")
    let running = try bench.open()
    _ = running.file.record(bench.transaction([.person(.create(gone))]))
    guard case .erased(let first) = try erase(gone) else { throw Unexpected() }
    #expect(first.pending.count == 1)
    #expect(first.devices.allSatisfy { $0.done == nil })
    #expect(try bench.open().book.people[gone.id]?.name == "")
    let more = bench.transaction([.party(.create(bench.party("Ån")))])
    #expect(running.file.record(more) == .saved)
    try bench.files.flushNames(in: bench.state + "/\(running.file.store.text)/sessions")
    bench.files.crash()
    try record(.party(.create(bench.party("Bän"))))
    #expect(try files(with: "Zlatko") == [])
    let opened = try bench.open()
    #expect(opened.book.parties.count == 2)
    #expect(opened.damage == [])
  }

  @Test(arguments: 0..<120)
  func `a power cut at any call loses nothing and the erasure goes on later`(number: Int) throws {
    try bench.create()
    let gone = person("Zlatko")
    let party = bench.party("Ån")
    try record(.person(.create(gone)), .party(.create(party)))
    bench.files.faults.cutPower(after: number)
    _ = try? erase(gone)
    bench.files.crash()
    #expect(try bench.open().book.parties[party.id] == party)
    #expect(try bench.open().damage == [])
    guard try bench.open().book.people[gone.id]?.name == "" else { return }
    try record(.party(.create(bench.party("Bän"))))
    #expect(try files(with: "Zlatko") == [])
  }

  private struct Unexpected: Error {}
}
