import Domain
import Testing

@testable import Store

struct TransactionCodecTests {
  private let frame = FrameName(origin: 7, sequence: 3)
  private let head = TransactionHead(
    stamp: Stamp(raw: 99), id: RawIdentifier(high: 1, low: 2), part: 1, parts: 1)

  private func payload(_ operations: [Operation], _ table: NameTable) throws -> [UInt8] {
    let writer = TransactionWriter(table: table, limits: .standard)
    let payloads = writer.payloads(
      stamp: head.stamp, id: head.id, attributes: Record([Field("author", .text("Åsa"))]),
      operations: operations, origin: frame.origin)
    return try #require(payloads?.first)
  }

  private func read(_ payload: [UInt8], _ table: inout NameTable) throws -> TransactionPart {
    try payload.withUnsafeBytes { raw in
      var reader = TransactionReader(raw, origin: frame.origin, limits: .standard)
      return try reader.part(&table)
    }
  }

  private func name(_ origin: UInt64, _ sequence: UInt32, _ index: UInt16) -> OperationName {
    OperationName(origin: origin, sequence: sequence, index: index)
  }

  private func operations(_ table: inout NameTable) -> [Operation] {
    let title = table.number("title")
    let tags = table.number("tags")
    let own = name(7, 1, 0)
    let foreign = name(9, 4, 65535)
    return [[], [own], [own, foreign]].flatMap { replaced in
      [
        Operation(
          kind: 3, entity: RawIdentifier(high: 5, low: 6),
          writes: [
            Write(
              key: FieldKey(name: title, part: .whole), value: .value(.text("x")),
              replaced: replaced),
            Write(
              key: FieldKey(name: tags, part: .element(.text("a"))), value: .value(.bool(false)),
              replaced: replaced),
          ]),
        Operation(
          kind: 200, entity: RawIdentifier(high: 7, low: 8),
          writes: [
            Write(
              key: FieldKey(name: tags, part: .entry("k")), value: .absent, replaced: replaced),
            Write(
              key: FieldKey(name: title, part: .whole), value: .redacted, replaced: [foreign]),
          ]),
      ]
    }
  }

  @Test func `a transaction comes back from its payload`() throws {
    var table = NameTable()
    let operations = operations(&table)
    let part = try read(payload(operations, table), &table)
    #expect(part.operations == operations)
    #expect(part.head == head)
    #expect(part.attributes["author"] == .text("Åsa"))
  }

  @Test func `no cut and no flipped bit of a payload traps`() throws {
    var table = NameTable()
    let bytes = try payload(operations(&table), table)
    let cut = bytes.indices.filter { (try? read(Array(bytes[..<$0]), &table)) != nil }
    #expect(cut == [])
    for flipped in Samples.singleBitFlips(of: bytes) { _ = try? read(flipped, &table) }
  }

  @Test func `a new entity costs few bytes besides its values`() throws {
    var table = NameTable()
    let key = FieldKey(name: table.number("title"), part: .whole)
    let operations = (0..<100).map { number in
      Operation(
        kind: 1, entity: RawIdentifier(high: 0, low: UInt64(number)),
        writes: [Write(key: key, value: .value(.text("0123456789")), replaced: [])])
    }
    #expect(try payload(operations, table).count < 100 * 34 + 100)
  }
}
