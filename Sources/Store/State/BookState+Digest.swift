internal import Domain

extension BookState {
  /// A hash over everything the state holds, the same however the state came about.
  var digest: [UInt8] {
    var hash = SHA256()
    let order = entities.indices.sorted { left, right in
      let (a, b) = (entities[left].name, entities[right].name)
      return (a.kind, a.id) < (b.kind, b.id)
    }
    for index in order {
      var writer = ByteWriter()
      entities[index].append(to: &writer, table)
      writer.bytes.withUnsafeBytes { hash.update($0) }
    }
    return hash.finish()
  }
}

extension EntityState {
  fileprivate func append(to writer: inout ByteWriter, _ table: NameTable) {
    writer.append(varint: name.kind)
    writer.append(identifier: name.id)
    let pieces = fields.map { $0.encoding(table) }
    for piece in pieces.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      writer.append(count: piece.count)
      writer.append(raw: piece)
    }
  }
}

extension FieldState {
  fileprivate func encoding(_ table: NameTable) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(text: table[key.name])
    switch key.part {
    case .whole: writer.append(byte: 0)
    case .element(let value):
      writer.append(byte: 1)
      writer.append(value)
    case .entry(let name):
      writer.append(byte: 2)
      writer.append(text: name)
    }
    for head in heads.sorted(by: { $0.operation < $1.operation }) {
      writer.append(littleEndian: head.operation.origin)
      writer.append(littleEndian: head.operation.sequence)
      writer.append(littleEndian: head.operation.index)
      writer.append(littleEndian: head.stamp.raw)
      head.value.append(to: &writer)
    }
    return writer.bytes
  }
}

extension StoredValue {
  fileprivate func append(to writer: inout ByteWriter) {
    switch self {
    case .absent: writer.append(byte: TransactionCodec.absent)
    case .redacted: writer.append(byte: TransactionCodec.redacted)
    case .value(let value): writer.append(value)
    }
  }
}
