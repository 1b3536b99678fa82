import Domain
import Foundation
import Testing

@testable import Documents

struct WriterTests {
  private let book: Book
  private let party: Party

  init() {
    var ids = IdentifierSource(seed: RawIdentifier(high: 3, low: 4))
    var book = Book()
    var party = Party(id: ids.next(), name: "Ån \"Ö\"; grupp", side: .civilSociety, kind: .other)
    party.aliases = ["Å", "=1+1"]
    let other = Party(id: ids.next(), name: "Zonta", side: .civilSociety, kind: .other)
    var matter = Matter(
      id: ids.next(), number: "2026-01", kind: .obstacle, title: "-5 grader\ni salen",
      receivedDate: Day(number: 20_000))
    matter.reporter = party.id
    matter.principles = [.quality, .dialogue]
    var person = Person(id: ids.next(), name: "Exempel Exempelsson")
    person.email = "e@example.org"
    for change in [
      Change.party(.create(party)), .party(.create(other)), .matter(.create(matter)),
      .person(.create(person)),
    ] { book.apply(change) }
    self.book = book
    self.party = party
  }

  @Test func `JSON has every field in order, null where there is none`() {
    let text = JSONWriter.array(RecordList(.people, of: book))
    let id = book.people.all.first?.id.raw.text ?? ""
    #expect(
      text == """
        [
        {"id": "\(id)", "name": "Exempel Exempelsson", "email": "e@example.org", \
        "phone": null, "partyAbbreviation": null}
        ]

        """)
  }

  @Test func `JSON escapes what it must and what could move a cursor`() {
    let text = JSONWriter.array([.text("\"\\\n\r\t\u{1}\u{1B}[2J\u{9B}å\u{202E}")])
    #expect(text == "[\n\"\\\"\\\\\\n\\r\\t\\u0001\\u001b[2J\\u009bå\\u202e\"\n]\n")
  }

  @Test func `an empty list is an empty array`() {
    #expect(JSONWriter.array(RecordList(.plans, of: book)) == "[]\n")
  }

  @Test func `parties stand in Swedish order`() {
    let names = RecordList(.parties, of: book).records.map { $0["name"]?.written }
    #expect(names == ["Zonta", "Ån \"Ö\"; grupp"])
  }

  @Test func `CSV has a mark, semicolons, and the names beside the identifiers`() throws {
    let text = CSVWriter.table(RecordList(.matters, of: book))
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.utf8.suffix(2).elementsEqual([0x0D, 0x0A]))
    let table = try CSVReader().read(Array(text.utf8))
    let row = try #require(table.rows.first?.fields)
    let cells = Dictionary(uniqueKeysWithValues: zip(table.header, row))
    #expect(cells["reporter"] == party.id.raw.text)
    #expect(cells["reporterName"] == "Ån \"Ö\"; grupp")
    #expect(cells["title"] == "'-5 grader\ni salen")
    #expect(cells["principles"] == "dialogue, quality")
  }

  @Test(arguments: ["=1+1", "+46", "-5", "@a", "\tx", "\rx", "\nx", "＝1", "'=1", "''-5"])
  func `no cell is a formula, and reading takes the guard off`(text: String) {
    let cells = CSVWriter.table([[text]])
    #expect(cells.dropFirst().hasPrefix("\"'"))
    #expect(text.guardedAgainstFormula.withoutFormulaGuard == text)
  }

  @Test(arguments: ["'70-talet", "Ån", "", "'"])
  func `other cells are left alone`(text: String) {
    #expect(text.guardedAgainstFormula == text)
    #expect(text.withoutFormulaGuard == text)
  }

  @Test func `a public list says nothing about persons`() {
    let list = RecordList(.people, of: book).publicOnly
    #expect(!JSONWriter.array(list).contains("Exempel"))
    #expect(!CSVWriter.table(list).contains("example.org"))
  }

  @Test(arguments: Kind.allCases)
  func `references and personal fields are fields of their kind`(kind: Kind) {
    let fields = Set(RecordList(kind, of: book).fields)
    #expect(fields.isSuperset(of: kind.references.keys))
    #expect(fields.isSuperset(of: kind.personalFields))
  }

  @Test func `a property list is read by ordinary tools`() throws {
    let list = RecordList(.matters, of: book)
    let bytes = PropertyListWriter.array(list)
    let read = try PropertyListSerialization.propertyList(from: Data(bytes), format: nil)
    let matter = try #require((read as? [[String: Any]])?.first)
    #expect(matter["title"] as? String == "-5 grader\ni salen")
    #expect(matter["reporter"] as? String == party.id.raw.text)
    #expect(matter["principles"] as? [String] == ["dialogue", "quality"])
    #expect(matter["closedDate"] == nil)
  }

  @Test func `the example as a property list says what its JSON says`() throws {
    let example = try ExampleBook.read()
    let lists = Kind.allCases.map { RecordList($0, of: example) }
    let plist = try PropertyListSerialization.propertyList(
      from: Data(PropertyListWriter.book(lists)), format: nil)
    let kinds = try #require(plist as? [String: [[String: Any]]])
    #expect(
      kinds.mapValues(\.count)
        == Dictionary(
          uniqueKeysWithValues: lists.map { ($0.kind.rawValue, $0.records.count) }))
    let name = lists[0].records[0]["name"]?.written
    #expect(kinds["parties"]?.first?["name"] as? String == name)
  }

  @Test func `a calendar escapes, folds and leaves out what is done`() throws {
    var meeting = Meeting(
      id: Identifier(RawIdentifier(high: 1, low: 1)), kind: .council, date: Day(number: 20_530))
    meeting.start = TimeOfDay(hour: 15)
    meeting.place = "Rådhuset; sal 1\nEND:VEVENT\u{7}"
    var done = FollowUp(id: Identifier(RawIdentifier(high: 1, low: 2)), title: "klar")
    done.due = meeting.date
    done.status = .done
    let title = String(repeating: "Åäö, ", count: 30)
    let text = CalendarWriter(stamped: meeting.date) { _ in title }
      .calendar(meetings: [meeting], followUps: [done])
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:" + title.replacingOccurrences(of: ",", with: "\\,")))
    #expect(unfolded.contains("LOCATION:Rådhuset\\; sal 1\\nEND:VEVENT\r\n"))
    #expect(unfolded.contains("DTSTART:20260318T150000"))
    #expect(!text.contains("VTODO"))
  }
}
