import Domain
import Testing

@testable import Documents

struct ReaderTests {
  @Test(arguments: [
    ("true", Value.bool(true)), (" -12 ", .integer(-12)), ("1.5e2", .real(150)),
    ("\u{FEFF}[]", .list([])),
    (#""å\n\u00e5\ud83d\ude00\/""#, .text("å\nå\u{1F600}/")),
    (#"{"b": null, "a": [1, "x"]}"#, .map(Record([Field("a", .list([.integer(1), .text("x")]))]))),
  ])
  func `JSON reads as what it says`(text: String, value: Value) throws {
    #expect(try JSONReader.read(Array(text.utf8)) == value)
  }

  @Test(arguments: [
    "null", "1 2", "[1,]", "[null]", "{\"a\": 1, \"a\": 2}", "\"\t\"", "\"\\x\"", "\"\\ud83d\"",
    "\"\\u+123\"", "+1", ".5", "1e999", "tru", "\"", "{", String(repeating: "[", count: 100_000),
  ])
  func `what is no JSON of a book is refused`(text: String) {
    #expect(throws: JSONError(line: 1)) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func `bytes that are no UTF-8 are refused with their line`() {
    #expect(throws: JSONError(line: 2)) {
      try JSONReader.read([0x5B, 0x0A, 0x22, 0xFF, 0x22, 0x5D])
    }
  }

  private static var list: [UInt8] {
    var book = Book()
    let id = Identifier<Person>(RawIdentifier(high: 1, low: 2))
    book.people.put(Person(id: id, name: "Åsa Exempelsson"))
    return PropertyListWriter.book([RecordList(.people, of: book)])
  }

  @Test func `no byte of a property list that is changed or missing stops the program`() {
    let whole = Self.list
    #expect(PropertyListReader.read(whole) != nil)
    for index in whole.indices {
      _ = PropertyListReader.read(Array(whole[..<index]))
      for bits: UInt8 in [0x01, 0x0F, 0x80, 0xFF] {
        var damaged = whole
        damaged[index] ^= bits
        _ = PropertyListReader.read(damaged)
      }
    }
  }

  @Test func `a property list that holds itself, or one object many times over, is refused`() {
    // An array of fifteen references to the object of the next number, the last to the first.
    func file(_ objects: [[UInt8]]) -> [UInt8] {
      var bytes = PropertyListReader.signature
      var offsets: [UInt8] = []
      for object in objects {
        offsets.append(UInt8(bytes.count))
        bytes += object
      }
      let table = UInt8(bytes.count)
      bytes += offsets + [0, 0, 0, 0, 0, 0, 1, 1]
      for number in [UInt8(objects.count), 0, table] {
        bytes += [0, 0, 0, 0, 0, 0, 0, number]
      }
      return bytes
    }
    #expect(PropertyListReader.read(file([[0xA1, 0]])) == nil)
    let wide = (1...10).map { [0xAE] + [UInt8](repeating: UInt8($0), count: 14) }
    #expect(PropertyListReader.read(file(wide + [[0x09]])) == nil)
    #expect(PropertyListReader.read(file([[0xA1, 1], [0x09]])) == .list([.bool(true)]))
  }
}
