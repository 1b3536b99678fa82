internal import Domain

/// Writes records as a binary property list (`bplist00`) that ordinary property-list tools read.
///
/// A file is the eight letters, the objects one after another, a table of their offsets, and a
/// trailer of 32 bytes; everything is big-endian. There is no null: a field without a value is left
/// out. Days, times and identifiers are text, as in JSON.
package struct PropertyListWriter {
  private var objects: [[UInt8]] = []
  private var texts: [String: Int] = [:]
  private var collections: [(object: Int, marker: UInt8, references: [Int])] = []

  private init() {}

  /// An array of dictionaries.
  package static func array(_ list: RecordList) -> [UInt8] {
    var writer = PropertyListWriter()
    let root = writer.add(.list(list.records.map(Value.map)))
    return writer.file(root: root)
  }

  /// A dictionary of arrays, one for each kind.
  package static func book(_ lists: [RecordList]) -> [UInt8] {
    var writer = PropertyListWriter()
    let fields = lists.map { Field($0.kind.rawValue, .list($0.records.map(Value.map))) }
    let root = writer.add(.map(Record(fields)))
    return writer.file(root: root)
  }

  /// The place of the object among all; equal texts are one object.
  private mutating func add(_ value: Value) -> Int {
    switch value {
    case .bool(let flag): return append([flag ? 9 : 8])
    case .integer(let number): return append([0x13] + Self.bytes(number, 8))
    case .real(let number): return append([0x23] + Self.bytes(number.bitPattern, 8))
    case .instant(let milliseconds):
      let sinceCocoaEpoch = Double(milliseconds) / 1_000 - 978_307_200
      return append([0x33] + Self.bytes(sinceCocoaEpoch.bitPattern, 8))
    case .data(let bytes): return append(Self.head(0x40, bytes.count) + bytes)
    case .text(let text): return add(text)
    case .identifier(let raw): return add(raw.text)
    case .list(let values), .set(let values):
      let object = append([])
      collections.append((object, 0xA0, values.map { add($0) }))
      return object
    case .map(let record):
      let object = append([])
      let keys = record.fields.map { add($0.name) }
      let values = record.fields.map { add($0.value) }
      collections.append((object, 0xD0, keys + values))
      return object
    }
  }

  private mutating func add(_ text: String) -> Int {
    if let known = texts[text] { return known }
    let object: Int
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      object = append(Self.head(0x50, text.utf8.count) + Array(text.utf8))
    } else {
      object = append(
        Self.head(0x60, text.utf16.count) + text.utf16.flatMap { Self.bytes($0, 2) })
    }
    texts[text] = object
    return object
  }

  private mutating func append(_ bytes: [UInt8]) -> Int {
    objects.append(bytes)
    return objects.count - 1
  }

  /// Collections come last, for the width of a reference follows from the number of objects.
  private mutating func file(root: Int) -> [UInt8] {
    let referenceSize = Self.width(objects.count)
    for collection in collections {
      let count = collection.references.count / (collection.marker == 0xD0 ? 2 : 1)
      objects[collection.object] =
        Self.head(collection.marker, count)
        + collection.references.flatMap { Self.bytes($0, referenceSize) }
    }
    var result = Array("bplist00".utf8)
    var offsets: [Int] = []
    for object in objects {
      offsets.append(result.count)
      result += object
    }
    let table = result.count
    let offsetSize = Self.width(table)
    result += offsets.flatMap { Self.bytes($0, offsetSize) }
    result += [0, 0, 0, 0, 0, 0, UInt8(offsetSize), UInt8(referenceSize)]
    return result + Self.bytes(objects.count, 8) + Self.bytes(root, 8) + Self.bytes(table, 8)
  }

  /// The marker with a count below 15 in it, or followed by the count as a whole number.
  private static func head(_ marker: UInt8, _ count: Int) -> [UInt8] {
    count < 15 ? [marker | UInt8(count)] : [marker | 15, 0x12] + bytes(count, 4)
  }

  private static func width(_ largest: Int) -> Int {
    largest < 1 << 8 ? 1 : largest < 1 << 16 ? 2 : 4
  }

  private static func bytes(_ number: some BinaryInteger, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ((count - 1 - $0) * 8)) }
  }
}
