import Domain
import Testing

@testable import Documents

/// What leaves the house with public fields only.
struct PublicExportTests {
  private static let canary = "KANARIEFÅGEL"
  private static let bytes = Array(canary.utf8)

  /// The example book with the canary in every field that holds text and is not public.
  private func marked() throws -> Book {
    var book = try ExampleBook.read()
    for kind in Kind.allCases {
      for reference in book.references(of: kind) {
        guard var record = book.record(of: reference) else { continue }
        for field in kind.fields where field.isHiddenText {
          record[field.name] = field.holding(Self.canary)
        }
        try book.restore(kind: kind, record: record, removed: false)
      }
    }
    return book
  }

  @Test(arguments: Kind.allCases)
  func `no field of a kind that is not public leaves in any form`(kind: Kind) throws {
    let list = RecordList(kind, of: try marked())
    let open = list.publicOnly
    let forms = [
      Array(CSVWriter.table(open).utf8), Array(JSONWriter.array(open).utf8),
      PropertyListWriter.array(open),
    ]
    #expect(forms.allSatisfy { !Self.holds($0) })
    #expect(Set(open.fields) == kind.publicFields)
    let hasHidden = !list.records.isEmpty && kind.fields.contains(where: \.isHiddenText)
    #expect(Self.holds(Array(JSONWriter.array(list).utf8)) == hasHidden)
  }

  @Test func `a public book names nobody who has a seat`() throws {
    let book = try marked()
    let lists = Kind.allCases.map { RecordList($0, of: book).publicOnly }
    let json = JSONWriter.book(lists)
    let tables = lists.map { CSVWriter.table($0) }.joined()
    let names = try ExampleBook.read().people.all.map(\.name)
    #expect(names.filter { json.contains($0) || tables.contains($0) } == [])
  }

  @Test(arguments: ReportName.allCases)
  func `no report holds what is not public`(name: ReportName) throws {
    let (whole, open) = (try marked(), try marked().publicOnly)
    let agreement = try #require(AgreementPeriod.embedded)
    let day = try #require(Day(text: "2026-03-17"))
    func text(_ book: Book) -> String? {
      ReportSource(BookIndex(book), on: day, period: agreement, .swedish)
        .document(ReportRequest(name, year: 2026)).map(DocumentFormat.html.text(of:))
    }
    let page = try #require(text(open))
    #expect(!page.contains(Self.canary), "\(page)")
    #expect(name != .agenda || text(whole)?.contains(Self.canary) == true)
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

extension FieldDefinition {
  /// Whether it may hold any text, and only for the two who use the program.
  fileprivate var isHiddenText: Bool {
    audience != .public && holding("") != nil
  }

  /// The text in the form of the field; nil for one that holds no text.
  fileprivate func holding(_ text: String) -> Value? {
    switch shape {
    case .line, .code, .text, .name, .mail: .text(text)
    case .texts, .names: .list([.text(text)])
    default: nil
    }
  }
}
