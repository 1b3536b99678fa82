import Domain
import Testing

/// The table of fields says the truth about the entities, and says each thing once.
struct FieldTableTests {
  @Test(arguments: Kind.allCases) func `every stored field stands in the table once`(kind: Kind) {
    let names = kind.fields.map(\.name)
    #expect(Set(names) == Set(kind.type.fieldNames).subtracting(["id"]))
    #expect(names.count == Set(names).count)
  }

  /// `eachReference` is written by hand because it is hot.
  @Test(arguments: Kind.allCases) func `references are those that the entity visits`(kind: Kind)
    throws
  {
    var ids = IdentifierSource(seed: RawIdentifier(high: 3, low: 4))
    var record = Record([Field("id", .identifier(ids.next(Void.self).raw))])
    for field in kind.fields where field.name != "addenda" {
      record[field.name] = Self.sample(field.shape, &ids)
    }
    let visited = try Self.references(kind.type, record)
    #expect(visited == Set(kind.references.keys))
  }

  @Test func `what erasing takes away is known by heart`() {
    let personal = Dictionary(
      uniqueKeysWithValues: Kind.allCases.map { ($0, $0.personalFields) }.filter { !$0.1.isEmpty })
    #expect(
      personal == [
        .contacts: ["email", "phone", "name", "roleInParty"],
        .people: ["name", "email", "phone", "partyAbbreviation"],
        .nominations: ["nominee"],
        .meetings: [
          "guests", "attendance", "arrivals", "departures", "substitutes", "note", "approvalBy",
          "approvedBy", "minutes", "addenda",
        ],
        .treatments: ["presenter", "notes", "aside"],
        .progress: ["recordedBy"],
        .decisions: ["body", "differingViews"],
        .subpoints: ["responsible", "note"],
        .dispatches: ["recipient", "sentBy"],
        .followups: ["responsible", "tickedBy", "note"],
      ])
  }

  @Test(arguments: Kind.allCases) func `what is asked for is what people call it`(kind: Kind) {
    for field in kind.fields {
      #expect(!field.label.sv.isEmpty && !field.label.en.isEmpty, "\(field.name)")
      #expect(!field.label.sv.hasSuffix(".") && !field.label.en.hasSuffix("."), "\(field.name)")
    }
    #expect(Set(kind.fields.map(\.label.sv)).count == kind.fields.count)
    #expect(Set(kind.fields.map(\.label.en)).count == kind.fields.count)
    #expect(kind.fields.contains { $0.asking != nil })
    #expect(kind.listedFields.map(\.column) == (1...kind.listedFields.count).map { $0 })
  }

  @Test(arguments: Kind.allCases) func `a word of the filter asks for one field`(kind: Kind) {
    let words = FilterTable.fields(of: kind).flatMap(\.words.all)
    let once = Set(words.map(\.folded))
    let twice = once.filter { word in
      FilterTable.fields(of: kind).count { $0.words.all.contains { $0.folded == word } } > 1
    }
    #expect(twice == [])
  }

  @Test(arguments: [
    (Kind.matters, "description", "details"), (.matters, "dnr", "registryNumber"),
    (.nominations, "accepted", "acceptedDate"), (.parties, "type", "kind"),
    (.parties, "E-post", "sharedEmail"), (.activities, "klar senast", "due"),
  ])
  func `the command line knows what people call it`(kind: Kind, typed: String, name: String) {
    #expect(kind.field(called: typed)?.name == name)
  }

  private static func sample(_ shape: FieldShape, _ ids: inout IdentifierSource) -> Value? {
    switch shape {
    case .line, .code, .text, .name, .mail: .text("Almby 2024")
    case .day: .text("2026-03-18")
    case .number: .integer(2)
    case .choice(let type): .text(type.allowedTexts.first ?? "")
    case .reference: .identifier(ids.next(Void.self).raw)
    case .references: .set([.identifier(ids.next(Void.self).raw)])
    case .answers(_, let type):
      .map(Record([Field(ids.next(Void.self).raw.text, .text(type.allowedTexts.first ?? ""))]))
    case .entries(_, let other):
      .map(
        Record([
          Field(
            ids.next(Void.self).raw.text,
            other == nil ? .text("15:00") : .identifier(ids.next(Void.self).raw))
        ]))
    case .machine: .text("m")
    case .texts, .names, .organisationNumber, .registryNumber, .time, .flag, .choices: nil
    }
  }

  private static func references<E: Entity>(
    _ type: E.Type, _ record: Record
  ) throws -> Set<String> {
    var record = record
    record["contents"] = nil
    return Set(try FieldDecoder().decode(type, from: record).references.map(\.field))
  }
}
