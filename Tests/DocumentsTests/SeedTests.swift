import Domain
import Resources
import Testing

@testable import Documents

struct SeedTests {
  @Test func `the agreement's file is complete`() throws {
    let text = Embedded.agreement
    let period = try #require(AgreementPeriod.embedded)
    #expect(period.validFrom.text == "2024-01-01" && period.validTo.text == "2027-12-31")
    #expect(period.endorsedByCouncil != nil && period.adoptedByAssembly != nil)
    #expect(period.reviewDueBy != nil)
    #expect(text.principles.map(\.identifier) == Principle.allCases.map(\.rawValue))
    #expect(text.commitments.map(\.identifier) == Commitment.allCases.map(\.rawValue))
    let names = text.principles.map(\.name) + text.commitments.flatMap { [$0.name, $0.question] }
    #expect(names.allSatisfy { !$0.sv.isEmpty && !$0.en.isEmpty })
    #expect(text.keyDates.allSatisfy { Day(text: $0.day) != nil && !$0.source.isEmpty })
  }

  @Test func `every municipal body has its kind, its days and its whole`() {
    var identifiers = IdentifierSource(seed: RawIdentifier(high: 1, low: 1))
    let texts = Embedded.municipalBodies
    let parties = NewBook.municipalBodies(&identifiers)
    #expect(parties.count == 26)
    #expect(
      parties.filter { $0.activeTo != nil }.count == texts.filter { !$0.activeTo.isEmpty }.count)
    #expect(
      parties.filter { $0.parentParty != nil }.count == texts.filter { !$0.parent.isEmpty }.count)
    #expect(
      parties.filter { $0.replacedBy != nil }.count == texts.filter { !$0.replacedBy.isEmpty }.count
    )
  }

  @Test func `the example fills every kind, and nothing in it points nowhere`() throws {
    let book = try ExampleBook.read()
    let lists = Kind.allCases.filter { $0 != .settings }.map { RecordList($0, of: book) }
    #expect(lists.allSatisfy { !$0.records.isEmpty })
    let dangling = lists.flatMap { list in
      list.records.flatMap { record in
        record.fields.flatMap { field in
          field.value.identifiers.filter { id in
            list.kind.references[field.name].map { list.names[$0, id] == nil } ?? (id != record.id)
          }
        }
      }
    }
    #expect(dangling.isEmpty)
  }

  @Test func `the example is the same every time`() throws {
    #expect(try ExampleBook.read() == ExampleBook.read())
  }

  @Test(arguments: ["2026-03-17", "2026-10-01", "2027-05-01"])
  func `the example has something ahead and something late`(text: String) throws {
    let book = try ExampleBook.read()
    let today = try #require(Day(text: text))
    #expect(book.meetings.all.contains { $0.date > today && $0.status != .cancelled })
    #expect(book.followups.all.contains { $0.status == .open && ($0.due ?? .latest) < today })
    #expect(book.activities.all.contains { $0.status == .ongoing && ($0.due ?? .latest) < today })
  }

  @Test func `real organisations in the example have joined nothing and said nothing`() throws {
    let book = try ExampleBook.read()
    let real = Set(book.parties.all.filter { $0.organisationNumber != nil }.map(\.id))
    #expect(!real.isEmpty)
    #expect(book.affiliations.all.allSatisfy { !real.contains($0.party) })
    #expect(book.matters.all.allSatisfy { $0.reporter.map { !real.contains($0) } ?? true })
  }

  @Test(arguments: [
    ("x", BookText.Fault.outsideTable(line: 1)), ("[x]", .unknownKind(line: 1)),
    ("[people]\nlabel | name\na | A\na | B", .repeatedLabel(line: 4)),
    ("[contacts]\nlabel | party | label\na | b | c", .unknownLabel(line: 3, "b")),
    ("[people]\nlabel | email\na | b", .field(line: 3, .missing(field: "name"))),
  ])
  func `a wrong line is told by its number`(text: String, fault: BookText.Fault) {
    #expect(throws: fault) {
      try BookText.read(text, IdentifierSource(seed: RawIdentifier(high: 1, low: 1)))
    }
  }
}

extension Value {
  fileprivate var identifiers: [RawIdentifier] {
    switch self {
    case .identifier(let raw): [raw]
    case .set(let values), .list(let values): values.flatMap(\.identifiers)
    case .map(let record): record.fields.compactMap { RawIdentifier(text: $0.name) }
    default: []
    }
  }
}

extension Record {
  fileprivate var id: RawIdentifier? {
    guard case .identifier(let raw) = self["id"] else { return nil }
    return raw
  }
}
