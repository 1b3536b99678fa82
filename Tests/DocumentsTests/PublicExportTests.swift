import Domain
import Testing

@testable import Documents

/// What leaves the house without what tells about a person.
struct PublicExportTests {
  private static let canary = "KANARIEFÅGEL"
  private static let bytes = Array(canary.utf8)

  /// The example book with the canary in every personal field that holds text.
  private func marked() throws -> Book {
    var book = try ExampleBook.read()
    for kind in Kind.allCases {
      for reference in book.references(of: kind) {
        guard var record = book.record(of: reference) else { continue }
        for name in kind.personalFields where record[name]?.entries == nil {
          record[name] = name == "guests" ? .list([.text(Self.canary)]) : .text(Self.canary)
        }
        try book.restore(kind: kind, record: record, removed: false)
      }
    }
    return book
  }

  @Test(arguments: Kind.allCases)
  func `no personal field of a kind leaves in any form`(kind: Kind) throws {
    let list = RecordList(kind, of: try marked())
    let open = list.withoutPersonalData
    let forms = [
      Array(CSVWriter.table(open).utf8), Array(JSONWriter.array(open).utf8),
      PropertyListWriter.array(open),
    ]
    #expect(forms.allSatisfy { !Self.holds($0) })
    #expect(open.fields == list.fields)
    let hasPersonal = !kind.personalFields.isEmpty && !list.records.isEmpty
    #expect(Self.holds(Array(JSONWriter.array(list).utf8)) == hasPersonal)
  }

  @Test func `a public book names nobody who has a seat`() throws {
    let book = try marked()
    let lists = Kind.allCases.map { RecordList($0, of: book).withoutPersonalData }
    let json = JSONWriter.book(lists)
    let tables = lists.map { CSVWriter.table($0) }.joined()
    let names = try ExampleBook.read().people.all.map(\.name)
    #expect(names.filter { json.contains($0) || tables.contains($0) } == [])
  }

  @Test(arguments: Kind.allCases)
  func `every personal field is a field of its kind`(kind: Kind) {
    #expect(kind.personalFields.subtracting(kind.type.fieldNames) == [])
  }

  private static func holds(_ text: [UInt8]) -> Bool {
    let wide = canary.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return [bytes, wide].contains { needle in
      text.indices.contains { text[$0...].starts(with: needle) }
    }
  }
}

extension Value {
  fileprivate var entries: Record? {
    guard case .map(let record) = self else { return nil }
    return record
  }
}
