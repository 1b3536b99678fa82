internal import Domain

/// Turns a transaction into the payloads of as many frames as it needs.
struct TransactionWriter {
  let table: NameTable
  let limits: Limits

  /// Nil when one operation alone is more than a frame may hold.
  func payloads(
    stamp: Stamp, id: RawIdentifier, attributes: Record, operations: [Operation], origin: UInt64
  ) -> [[UInt8]]? {
    let room = limits.payloadBytes - ValueCodec.encode(.map(attributes)).count - Self.reserve
    var shares: [Share] = []
    var share = Share(origin: origin)
    for operation in operations {
      if share.append(operation, table, within: min(room, limits.frameGoal), limits) { continue }
      if share.count > 0 { shares.append(share) }
      share = Share(origin: origin)
      guard share.append(operation, table, within: room, limits) else { return nil }
    }
    shares.append(share)
    let payloads = shares.enumerated().map { index, share in
      share.payload(
        TransactionHead(
          stamp: stamp, id: id, part: UInt64(index + 1), parts: UInt64(shares.count)),
        attributes)
    }
    return payloads.allSatisfy { $0.count <= limits.payloadBytes } ? payloads : nil
  }

  /// Bytes kept free for the head and for names that only the next frame's operations use.
  private static let reserve = 64 << 10
}

/// The operations of one frame while it fills.
private struct Share {
  let origin: UInt64
  private(set) var count = 0
  private var body = ByteWriter()
  private var names: [Int: UInt64] = [:]
  private var origins: [UInt64: UInt64] = [:]
  private var nameList = ByteWriter()
  private var originList = ByteWriter()

  init(origin: UInt64) {
    self.origin = origin
  }

  var size: Int { body.bytes.count + nameList.bytes.count + originList.bytes.count }
  var elements: Int { body.elements }

  func payload(_ head: TransactionHead, _ attributes: Record) -> [UInt8] {
    var writer = ByteWriter(capacity: size + 128)
    writer.append(littleEndian: head.stamp.raw)
    writer.append(identifier: head.id)
    writer.append(varint: head.part)
    writer.append(varint: head.parts)
    writer.append(.map(attributes))
    writer.append(count: names.count)
    writer.append(nameList)
    writer.append(count: origins.count)
    writer.append(originList)
    writer.append(count: count)
    writer.append(body)
    return writer.bytes
  }

  /// False, and nothing appended, when the operation does not fit any more.
  mutating func append(
    _ operation: Operation, _ table: NameTable, within room: Int, _ limits: Limits
  ) -> Bool {
    if count >= limits.operations { return false }
    let mark = (body.bytes.count, body.elements)
    append(operation, table)
    if size <= room, elements <= limits.elements { return true }
    body.truncate(to: mark.0, elements: mark.1)
    count -= 1
    return false
  }

  private mutating func append(_ operation: Operation, _ table: NameTable) {
    count += 1
    body.append(varint: operation.kind)
    body.append(identifier: operation.entity)
    let form = Self.form(of: operation)
    body.append(byte: form)
    if form == TransactionCodec.Form.same, let shared = operation.writes.first?.replaced.first {
      append(reference: shared)
    }
    body.append(count: operation.writes.count)
    for write in operation.writes {
      append(write.key, table)
      append(write.value)
      guard form == TransactionCodec.Form.each else { continue }
      body.append(count: write.replaced.count)
      for reference in write.replaced { append(reference: reference) }
    }
  }

  private static func form(of operation: Operation) -> UInt8 {
    guard let first = operation.writes.first?.replaced,
      operation.writes.allSatisfy({ $0.replaced == first })
    else { return TransactionCodec.Form.each }
    switch first.count {
    case 0: return TransactionCodec.Form.new
    case 1: return TransactionCodec.Form.same
    default: return TransactionCodec.Form.each
    }
  }

  private mutating func append(_ key: FieldKey, _ table: NameTable) {
    let number = number(of: key.name, table) << 2
    switch key.part {
    case .whole: body.append(varint: number | TransactionCodec.Shape.whole)
    case .element(let value):
      body.append(varint: number | TransactionCodec.Shape.element)
      body.append(value)
    case .entry(let name):
      body.append(varint: number | TransactionCodec.Shape.entry)
      body.append(text: name)
    }
  }

  private mutating func append(_ value: StoredValue) {
    switch value {
    case .absent: body.append(byte: TransactionCodec.absent)
    case .redacted: body.append(byte: TransactionCodec.redacted)
    case .value(let value): body.append(value)
    }
  }

  private mutating func number(of name: Int, _ table: NameTable) -> UInt64 {
    if let number = names[name] { return number }
    let number = UInt64(names.count)
    names[name] = number
    nameList.append(text: table[name])
    return number
  }

  private mutating func append(reference: OperationName) {
    if reference.origin == origin {
      body.append(varint: TransactionCodec.own)
    } else if let number = origins[reference.origin] {
      body.append(varint: number)
    } else {
      let number = UInt64(origins.count + 1)
      origins[reference.origin] = number
      originList.append(littleEndian: reference.origin)
      body.append(varint: number)
    }
    body.append(varint: UInt64(reference.sequence))
    body.append(varint: UInt64(reference.index))
  }
}
