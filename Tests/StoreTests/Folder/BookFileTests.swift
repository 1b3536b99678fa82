import Domain
import Testing

@testable import Store

struct BookFileTests {
  let bench = Bench()

  @Test func `a new book is empty and undamaged`() throws {
    try bench.create()
    let opened = try bench.open()
    #expect(opened.book == Book())
    #expect(opened.damage == [])
    #expect(opened.file.readOnlyReason == nil)
    #expect(opened.file.device == nil)
  }

  @Test func `a book is not made over anything`() throws {
    try bench.create()
    #expect(throws: CreationFailure.occupied) { try bench.create() }
  }

  @Test(arguments: Kind.allCases)
  func `the page for whoever finds the folder names every kind by its number`(kind: Kind) {
    let words = FormatText.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
    #expect(pairs.contains("\(kind.code) \(kind.rawValue)"))
  }

  @Test func `a new book survives a power cut`() throws {
    try bench.create()
    bench.files.crash()
    #expect(try bench.open().damage == [])
  }

  @Test func `what was recorded is there after opening again`() throws {
    try bench.create()
    var party = bench.party("Föreningen Ån")
    party.aliases = ["Ån"]
    party.note = "tvåradig\ntext"
    var meeting = Meeting(id: bench.identifiers.next(), kind: .council, date: Day(number: 20_000))
    meeting.attendance = [bench.identifiers.next(): .present]
    var activity = Activity(
      id: bench.identifiers.next(), number: "1", title: "T")
    activity.responsible = [party.id]
    let changes: [Change] = [
      .party(.create(party)), .meeting(.create(meeting)), .activity(.create(activity)),
    ]
    #expect(try bench.session([bench.transaction(changes, action: .create)]) == [.saved])
    let book = try bench.open().book
    #expect(book.parties[party.id] == party)
    #expect(book.meetings[meeting.id] == meeting)
    #expect(book.activities[activity.id] == activity)
  }

  @Test func `fields, elements and entries change and go`() throws {
    try bench.create()
    var meeting = Meeting(id: bench.identifiers.next(), kind: .council, date: Day(number: 20_000))
    let people: [Identifier<Person>] = (0..<3).map { _ in bench.identifiers.next() }
    meeting.attendance = [people[0]: .present, people[1]: .present]
    meeting.place = "Rådhuset"
    meeting.guests = ["A"]
    var changed = meeting
    changed.attendance = [people[1]: .absent, people[2]: .present]
    changed.place = nil
    changed.guests = []
    changed.number = 3
    let edit = try #require(Edit.replace(meeting, with: changed))
    try bench.session([bench.transaction([.meeting(.create(meeting))])])
    try bench.session([bench.transaction([.meeting(edit)])])
    #expect(try bench.open().book.meetings[meeting.id] == changed)
  }

  @Test func `a removed entity is kept among the removed and comes back with its fields`() throws {
    try bench.create()
    let party = bench.party("Ån")
    try bench.session([bench.transaction([.party(.create(party))])])
    try bench.session([bench.transaction([.party(.remove(party))], reason: "dubblett")])
    let removed = try bench.open().book
    #expect(removed.parties[party.id] == nil)
    #expect(removed.parties.everKnown(party.id) == party)
    try bench.session([bench.transaction([.party(.create(party))])])
    let back = try bench.open()
    #expect(back.book.parties[party.id] == party)
    #expect(back.book.parties.removed.isEmpty)
    #expect(back.conflicts == [])
  }

  @Test func `several changes of one entity in one transaction are one change`() throws {
    try bench.create()
    let party = bench.party("Ån")
    let (change, renamed) = replacing(party) { $0.name = "Åns vänner" }
    try bench.session([bench.transaction([.party(.create(party)), change])])
    #expect(try bench.open().book.parties[party.id] == renamed)
  }

  @Test func `opening and reading call nothing that writes`() throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("Ån")))])])
    let before = bench.files.faults.calls
    let opened = try bench.open()
    _ = opened.file.history(limit: 9)
    _ = try opened.file.verify()
    opened.file.close()
    let writing: [FileCall] = [.create, .write, .sync, .syncDirectory, .makeDirectory, .rename]
    let after = bench.files.faults.calls
    #expect(writing.map { after[$0] } == writing.map { before[$0] })
    #expect(after[.remove] == before[.remove] && after[.lock] == before[.lock])
  }

  @Test func `a transaction is one write and one flush`() throws {
    try bench.create()
    let opened = try bench.open()
    _ = opened.file.record(bench.transaction([.party(.create(bench.party("Ån")))]))
    let before = bench.files.faults.calls
    _ = opened.file.record(bench.transaction([.party(.create(bench.party("Bän")))]))
    let after = bench.files.faults.calls
    let grown = after.filter { $0.value != before[$0.key] && $0.key != .openDirectory }
    #expect(grown.keys.sorted { $0.rawValue < $1.rawValue } == [.sync, .write])
    #expect(after[.write] == before[.write].map { $0 + 1 })
    #expect(after[.sync] == before[.sync].map { $0 + 1 })
  }

  @Test func `the device keeps its identifier and another device has another`() throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("Ån")))])])
    try bench.session([bench.transaction([.party(.create(bench.party("Bän")))])])
    let other = Bench(files: bench.files, state: "/home/other", seed: 2)
    other.setTime(bench.time)
    try other.session([other.transaction([.party(.create(other.party("Cän")))])])
    let devices = try bench.open().file.history(limit: 9).map(\.device)
    #expect(devices.count == 3)
    #expect(devices[1] == devices[2] && devices[0] != devices[1])
    #expect(devices[1] == (try bench.open().file.device))
  }

  @Test(arguments: [
    ("/nothing", OpenFailure.missing), ("/data", .notABook), ("/data/book/log", .notABook),
  ])
  func `a folder that is no book says why`(path: String, failure: OpenFailure) throws {
    try bench.create()
    #expect(throws: failure) { try BookFile.open(at: path, in: bench.environment) }
  }

  @Test func `a book that is still arriving says so`() throws {
    try bench.create()
    let folder = try bench.files.openDirectory(bench.path)
    try bench.files.remove("store.id", in: folder)
    #expect(throws: OpenFailure.incompleteCopy) { try bench.open() }
  }

  @Test func `a book of a newer format says so`() throws {
    try bench.create()
    var identity = StoreIdentity(store: Samples.store)
    identity.major = 2
    try bench.put("store.id", identity.bytes, in: "")
    #expect(throws: OpenFailure.newerFormat(major: 2)) { try bench.open() }
  }
}
