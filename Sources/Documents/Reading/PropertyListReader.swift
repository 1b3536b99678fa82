package import Domain

/// Reads a binary property list (`bplist00`) into the values that entities are made of.
///
/// The form is told at `PropertyListWriter`. No offset or count of a file is believed before it has
/// been looked at, and a file whose objects hold each other, or one many times over, is refused.
package struct PropertyListReader {
  private let bytes: [UInt8]
  private let offsets: [Int]
  private let referenceSize: Int
  /// Each reference takes a byte of an honest file at least.
  private var visitsLeft: Int

  static let signature = Array("bplist00".utf8)
  private static let trailerSize = 32

  /// Nil when it is no property list of that form, or holds something a book does not.
  package static func read(_ bytes: [UInt8]) -> Value? {
    guard bytes.starts(with: signature), bytes.count >= signature.count + trailerSize else {
      return nil
    }
    let trailer = bytes.suffix(trailerSize)
    let start = trailer.startIndex
    guard let count = number(trailer[(start + 8)...].prefix(8)),
      let root = number(trailer[(start + 16)...].prefix(8)),
      let table = number(trailer[(start + 24)...].prefix(8)),
      let offsets = offsets(bytes, count: count, at: table, size: Int(trailer[start + 6]))
    else { return nil }
    var reader = PropertyListReader(
      bytes: bytes, offsets: offsets, referenceSize: Int(trailer[start + 7]),
      visitsLeft: bytes.count)
    return reader.object(root, depth: 0)
  }

  private static func offsets(
    _ bytes: [UInt8], count: Int, at table: Int, size: Int
  ) -> [Int]? {
    let room = bytes.count - trailerSize - table
    guard (1...8).contains(size), table >= signature.count, count > 0, room >= 0,
      count <= room / size
    else { return nil }
    var offsets: [Int] = []
    offsets.reserveCapacity(count)
    for index in 0..<count {
      guard let offset = number(bytes[(table + index * size)...].prefix(size)),
        offset < table
      else { return nil }
      offsets.append(offset)
    }
    return offsets
  }

  /// Big-endian, not below zero.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var result = 0
    for byte in bytes {
      guard result <= Int.max >> 8 else { return nil }
      result = result << 8 | Int(byte)
    }
    return result
  }

  private mutating func object(_ index: Int, depth: Int) -> Value? {
    visitsLeft -= 1
    guard visitsLeft >= 0, depth <= JSONReader.deepest, offsets.indices.contains(index) else {
      return nil
    }
    let offset = offsets[index]
    let marker = bytes[offset]
    switch marker & 0xF0 {
    case 0x00: return marker == 8 ? .bool(false) : marker == 9 ? .bool(true) : nil
    case 0x10: return wholeNumber(at: offset).map { .integer($0.value) }
    case 0x20: return marker == 0x23 ? real(at: offset + 1) : nil
    case 0x50: return text(at: offset, width: 1) { String(validating: $0, as: UTF8.self) }
    case 0x60: return text(at: offset, width: 2, Self.utf16)
    case 0xA0: return list(at: offset, depth: depth)
    case 0xD0: return map(at: offset, depth: depth)
    default: return nil
    }
  }

  private func slice(_ start: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, start <= bytes.count, count <= bytes.count - start else { return nil }
    return bytes[start...].prefix(count)
  }

  /// The number at a marker such as 0x13, and where the next thing begins.
  private func wholeNumber(at offset: Int) -> (value: Int64, end: Int)? {
    guard bytes.indices.contains(offset), bytes[offset] & 0xF0 == 0x10, bytes[offset] & 15 <= 3,
      let digits = slice(offset + 1, 1 << Int(bytes[offset] & 15))
    else { return nil }
    let bits = digits.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return (Int64(bitPattern: bits), digits.endIndex)
  }

  private func real(at start: Int) -> Value? {
    guard let digits = slice(start, 8) else { return nil }
    let real = Double(bitPattern: digits.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    return real.isFinite ? .real(real) : nil
  }

  /// How many things an object has, and where they begin.
  private func head(at offset: Int) -> (count: Int, start: Int)? {
    let count = Int(bytes[offset] & 15)
    guard count == 15 else { return (count, offset + 1) }
    guard let long = wholeNumber(at: offset + 1), (0...Int64(bytes.count)).contains(long.value)
    else { return nil }
    return (Int(long.value), long.end)
  }

  private func text(
    at offset: Int, width: Int, _ decoded: (ArraySlice<UInt8>) -> String?
  ) -> Value? {
    guard let head = head(at: offset), let units = slice(head.start, head.count * width) else {
      return nil
    }
    return decoded(units).map { .text($0.composed) }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>) -> String? {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(validating: units, as: UTF16.self)
  }

  private func references(at start: Int, _ count: Int) -> [Int]? {
    guard (1...8).contains(referenceSize), slice(start, count * referenceSize) != nil else {
      return nil
    }
    var references: [Int] = []
    for place in 0..<count {
      let digits = bytes[(start + place * referenceSize)...].prefix(referenceSize)
      guard let reference = Self.number(digits) else { return nil }
      references.append(reference)
    }
    return references
  }

  private mutating func list(at offset: Int, depth: Int) -> Value? {
    guard let head = head(at: offset), let references = references(at: head.start, head.count)
    else { return nil }
    var values: [Value] = []
    for reference in references {
      guard let value = object(reference, depth: depth + 1) else { return nil }
      values.append(value)
    }
    return .list(values)
  }

  private mutating func map(at offset: Int, depth: Int) -> Value? {
    guard let head = head(at: offset), let references = references(at: head.start, head.count * 2)
    else { return nil }
    var fields: [Field] = []
    var names: Set<String> = []
    for (key, value) in zip(references.prefix(head.count), references.suffix(head.count)) {
      guard case .text(let name) = object(key, depth: depth + 1), names.insert(name).inserted,
        let value = object(value, depth: depth + 1)
      else { return nil }
      fields.append(Field(name, value))
    }
    return .map(Record(fields))
  }
}
