import Domain
import Testing

@testable import Documents

/// A book that leaves as a file and comes back.
struct BookImportTests {
  /// One record of each kind with a value in every field.
  private static func fullBook() throws -> Book {
    var book = Book()
    for kind in Kind.allCases {
      try book.restore(kind: kind, record: FullRecord(kind).record, removed: false)
    }
    return book
  }

  private static func lists(_ book: Book) -> [RecordList] {
    Kind.allCases.map { RecordList($0, of: book) }
  }

  /// What an activity said before its first entry of progress is history, which is not exported.
  private static func records(_ book: Book) -> [[Record]] { lists(book).map(\.records) }

  @Test(arguments: Kind.allCases)
  func `every field of every kind has a value in the full book`(kind: Kind) throws {
    let list = RecordList(kind, of: try Self.fullBook())
    let record = try #require(list.records.first)
    #expect(list.fields.filter { record[$0]?.isEmpty != false } == [])
  }

  @Test func `what was written as JSON comes back, every field of every kind`() throws {
    for book in [try Self.fullBook(), try ExampleBook.read(), Book()] {
      let text = JSONWriter.book(Self.lists(book))
      let read = try BookImport.read(Array(text.utf8))
      #expect(Self.records(read) == Self.records(book))
      #expect(JSONWriter.book(Self.lists(read)) == text)
    }
  }

  @Test func `what was written as a property list comes back, every field of every kind`() throws {
    for book in [try Self.fullBook(), try ExampleBook.read(), Book()] {
      let bytes = PropertyListWriter.book(Self.lists(book))
      let read = try BookImport.read(bytes)
      #expect(Self.records(read) == Self.records(book))
      #expect(PropertyListWriter.book(Self.lists(read)) == bytes)
    }
  }

  private static let id = RawIdentifier(high: 1, low: 2).text
  private static func party(_ rest: String) -> String {
    #"{"parties": [{"id": "\#(id)", "side": "municipality", "kind": "other", \#(rest)}]}"#
  }

  @Test func `a text is normalised, and null and absent are one`() throws {
    let book = try BookImport.read(
      Array(Self.party(#""name": "A\u030a", "note": null"#).utf8))
    let party = try #require(book.parties.all.first)
    #expect(party.name.utf8.elementsEqual("Å".utf8))
    #expect(party.note == nil)
  }

  @Test(arguments: [
    (#"{"partys": []}"#, BookImportError.unknownKind("partys", nearest: .parties)),
    (#"{"parties": {}}"#, .notAList(.parties)),
    ("[]", .notABook),
    ("", .notJSON(line: 1)),
    ("{\n\"parties\": [,]}", .notJSON(line: 2)),
    (#"{"parties": [7]}"#, .record(.init(kind: .parties, number: 1), .notAnObject)),
    (
      #"{"parties": [{"name": "A"}]}"#,
      .record(.init(kind: .parties, number: 1), .field(.missing(field: "id")))
    ),
    (
      party(#""namn": "A""#),
      .record(.init(kind: .parties, number: 1), .unknownField("namn", nearest: "name"))
    ),
    (
      party(#""note": "A""#),
      .record(.init(kind: .parties, number: 1), .field(.missing(field: "name")))
    ),
  ])
  func `what is wrong is named by kind, record and field`(
    text: String, error: BookImportError
  ) {
    #expect(throws: error) { try BookImport.read(Array(text.utf8)) }
  }

  @Test func `one identifier stands for one record of a kind`() throws {
    let record = #"{"id": "\#(Self.id)", "name": "Kim"}"#
    #expect(throws: BookImportError.record(.init(kind: .people, number: 2), .repeated)) {
      try BookImport.read(Array(#"{"people": [\#(record), \#(record)]}"#.utf8))
    }
  }

  @Test func `a text beyond its limits is refused here as everywhere`() throws {
    let long = String(repeating: "a", count: TextLimits.line + 1)
    let problem = Problem(named: "name", .tooLong(limit: TextLimits.line))
    #expect(throws: BookImportError.record(.init(kind: .parties, number: 1), .problem(problem))) {
      try BookImport.read(Array(Self.party(#""name": "\#(long)""#).utf8))
    }
  }
}
