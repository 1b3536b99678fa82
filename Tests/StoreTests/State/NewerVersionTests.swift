import Domain
import Testing

@testable import Store

struct NewerVersionTests {
  let bench = Bench()

  /// Puts a segment with one operation that this version does not write.
  private func put(_ operation: (inout NameTable) -> Operation) throws {
    let store = try bench.open().file.store
    var table = NameTable()
    let operation = operation(&table)
    let writer = TransactionWriter(table: table, limits: .standard)
    let payloads = writer.payloads(
      stamp: Stamp(milliseconds: bench.time), id: RawIdentifier(high: 4, low: 4),
      attributes: Record([Field("colour", .text("blue"))]), operations: [operation], origin: 44)
    let payload = try #require(payloads?.first)
    let header = SegmentHeader(store: store, segment: 44, device: 4, created: Stamp(raw: 1))
    let frame = Frame.encode(
      kind: Frame.transaction, origin: 44, sequence: 1, payload: payload, store: store)
    try bench.put("newer.seg", header.bytes + frame)
  }

  @Test func `an entity of an unknown kind is counted and kept`() throws {
    try bench.create()
    try put { table in
      let key = FieldKey(name: table.number("shape"), part: .whole)
      return Operation(
        kind: 9999, entity: RawIdentifier(high: 1, low: 1),
        writes: [Write(key: key, value: .value(.text("round")), replaced: [])])
    }
    let opened = try bench.open()
    #expect(opened.unknown == UnknownContent(entities: 1, fields: 0))
    #expect(opened.damage == [])
    #expect(opened.file.history(limit: 1).map(\.omittedChanges) == [1])
  }

  @Test func `an unknown field outlives edits, removal and return of its entity`() throws {
    try bench.create()
    let party = bench.party("Ån")
    try bench.session([bench.transaction([.party(.create(party))])])
    try put { table in
      let key = FieldKey(name: table.number("colour"), part: .whole)
      return Operation(
        kind: UInt64(Kind.parties.code), entity: party.id.raw,
        writes: [Write(key: key, value: .value(.text("blue")), replaced: [])])
    }
    let (rename, renamed) = replacing(party) { $0.name = "B" }
    try bench.session([
      bench.transaction([rename]), bench.transaction([.party(.remove(renamed))]),
      bench.transaction([.party(.create(party))]),
    ])
    let opened = try bench.open()
    #expect(opened.unknown == UnknownContent(entities: 0, fields: 1))
    #expect(opened.book.parties[party.id] == party)
    let state = opened.file.state
    let entity = state[EntityName(kind: UInt64(Kind.parties.code), id: party.id.raw)]
    #expect(entity?.record(state.table)["colour"] == .text("blue"))
  }

  @Test func `an entity whose creation has not arrived is reported and not shown`() throws {
    try bench.create()
    try put { table in
      let key = FieldKey(name: table.number("web"), part: .whole)
      return Operation(
        kind: UInt64(Kind.parties.code), entity: RawIdentifier(high: 1, low: 1),
        writes: [
          Write(
            key: key, value: .value(.text("x")),
            replaced: [OperationName(origin: 3, sequence: 1, index: 0)])
        ])
    }
    let opened = try bench.open()
    #expect(opened.unreadable.map(\.error) == [.missing(field: "name")])
    #expect(opened.book.parties.count == 0)
  }

  @Test func `a frame that says something newer is counted and left`() throws {
    try bench.create()
    let store = try bench.open().file.store
    let header = SegmentHeader(store: store, segment: 44, device: 4, created: Stamp(raw: 1))
    let frames = [(UInt8(77), UInt32(1)), (Frame.transaction, 2)].flatMap { kind, sequence in
      Frame.encode(kind: kind, origin: 44, sequence: sequence, payload: [1, 2], store: store)
    }
    try bench.put("newer.seg", header.bytes + frames)
    let damage = try bench.open().damage
    #expect(damage == [Damage(file: "newer.seg", kind: .notUnderstood(frames: 2))])
  }

  @Test(arguments: ["0", "z"])
  func `two frames under one name both count, whichever is read first`(prefix: String) throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("A")))])])
    let (name, first) = try #require(try bench.log().first)
    let origin = try #require(SegmentScan(first, store: bench.open().file.store).header?.segment)
    let store = try bench.open().file.store
    var table = NameTable()
    let key = FieldKey(name: table.number("name"), part: .whole)
    let operation = Operation(
      kind: 9999, entity: RawIdentifier(high: 1, low: 1),
      writes: [Write(key: key, value: .value(.text("x")), replaced: [])])
    let payloads = TransactionWriter(table: table, limits: .standard).payloads(
      stamp: Stamp(raw: 5), id: RawIdentifier(high: 4, low: 4), attributes: Record(),
      operations: [operation], origin: origin)
    let payload = try #require(payloads?.first)
    let header = SegmentHeader(store: store, segment: origin, device: 4, created: Stamp(raw: 1))
    let frame = Frame.encode(
      kind: Frame.transaction, origin: origin, sequence: 1, payload: payload, store: store)
    try bench.put(prefix + name, header.bytes + frame)
    let opened = try bench.open()
    #expect(opened.damage.map(\.kind) == [.fork(origin: origin, sequence: 1)])
    #expect(opened.book.parties.count == 1)
    #expect(opened.unknown.entities == 1)
    let frames = opened.file.entries.map { $0.name.origin == origin }
    #expect(frames == [true, false] || frames == [false, true])
  }
}
