import Domain
import Testing

@testable import Documents

struct PartyImportTests {
  private static let header = "Namn;Organisationsnummer;Kategori;Webb\n"

  private func bytes(_ rows: String...) -> [UInt8] {
    Array((Self.header + rows.joined(separator: "\n")).utf8)
  }

  @Test func `columns are found under like names in any order`() throws {
    var desk = ImportDesk()
    let preview = try desk.take(
      Array("Hemsida,E-post,Förening,Org.nr,Färg\nhttps://a.se,x@y.se,Ån,802002-8711,röd".utf8))
    let party = try #require(preview.created.first?.party)
    #expect(party.name == "Ån")
    #expect(party.web == "https://a.se")
    #expect(party.sharedEmail == "x@y.se")
    #expect(party.organisationNumber?.text == "802002-8711")
    #expect(preview.unplacedColumns == ["Färg"])
  }

  @Test(arguments: ImportTrial.allCases)
  func `the same register is read alike in every encoding`(trial: ImportTrial) throws {
    var desk = ImportDesk()
    let preview = try desk.take(trial.bytes)
    #expect(preview.reading.encoding == trial.encoding)
    #expect(
      preview.created.map(\.party.name) == [
        "Påhittade kulturföreningen Ån", "Påhittat områdesnätverk Väster",
        "Påhittade rättighetsföreningen", "Föreningen \"Å; Ä & Ö\" (påhittad)",
      ])
    #expect(
      preview.created.map(\.party.kind) == [
        .nonProfitAssociation, .informalNetwork, .nonProfitAssociation, .nonProfitAssociation,
      ])
    #expect(
      preview.created.map(\.affiliation?.confirmedDate?.text) == [
        "2024-01-15", "2024-02-01", "2024-03-11", "2024-05-15",
      ])
    #expect(
      preview.created.map(\.affiliation?.channel) == [
        .eService, .formCityHall, .other, .formVivallaFolketsHus,
      ])
    #expect(
      preview.remarks.filter(\.reason.costsCell) == [
        RowRemark(
          row: 4, column: .organisationNumber, text: "802002-8712",
          reason: .organisationNumber(.checkDigit))
      ])
  }

  @Test func `several addresses are kept and empty ones between dropped`() throws {
    var desk = ImportDesk()
    let preview = try desk.take(
      Array("Namn;E-post\nÅn;\"a@example.org, b@example.org,, c@example.org\"".utf8))
    #expect(
      preview.created.first?.party.sharedEmail == "a@example.org, b@example.org, c@example.org")
  }

  @Test(arguments: [
    (
      "Namn\ne" + String(repeating: "\u{301}", count: 10), PartyColumn?.some(.name),
      RowRemark.Reason.problem(.tooManyMarks(limit: 8))
    ),
    ("Namn;Orgnr\n;802002-8711", .name, .missing), ("Namn\n#NAMN?", .name, .spreadsheetError),
    ("Namn;Webb\nÅn;a;b", nil, .tooManyCells),
  ])
  func `a row without a name that can be kept is told and not taken in`(
    text: String, column: PartyColumn?, reason: RowRemark.Reason
  ) throws {
    var desk = ImportDesk()
    let preview = try desk.take(Array(text.utf8))
    #expect(preview.changes.isEmpty)
    #expect(preview.faults.map(\.row) == [2])
    #expect(preview.faults.map(\.column) == [column])
    #expect(preview.faults.map(\.reason) == [reason])
  }

  @Test(arguments: [
    ("Namn;E-post\nÅn;inte en adress", PartyColumn.sharedEmail, RowRemark.Reason.notAnAddress),
    ("Namn;Anslutningsdatum\nÅn;i våras", .affiliationDate, .notADate),
    ("Namn;Upphörde\nÅn;2024-13-45", .activeTo, .notADate),
    ("Namn;Sida\nÅn;båda", .side, .unknownWord), ("Namn;Typ\nÅn;Lag", .kind, .unknownWord),
    ("Namn;Orgnr\nÅn;900101-0017", .organisationNumber, .organisationNumber(.personalNumber)),
    ("Namn;Orgnr\nÅn;8,02003E+09", .organisationNumber, .rounded),
    ("Namn;Orgnr\nÅn;8E9", .organisationNumber, .rounded),
    ("Namn;Webb\nÅn;#SAKNAS!", .web, .spreadsheetError),
    ("Namn;Hör till\nÅn;Ingen", .parentParty, .unknownParty),
  ])
  func `any other fault costs the cell and not the row`(
    text: String, column: PartyColumn, reason: RowRemark.Reason
  ) throws {
    var desk = ImportDesk()
    let preview = try desk.take(Array(text.utf8))
    #expect(preview.created.map(\.party.name) == ["Ån"])
    #expect(preview.created.map(\.affiliation) == [nil])
    #expect(preview.remarks.map(\.row) == [2])
    #expect(preview.remarks.map(\.column) == [column])
    #expect(preview.remarks.map(\.reason) == [reason])
    #expect(preview.losesSomething)
  }

  @Test func `a personal number is refused without being repeated`() throws {
    var desk = ImportDesk()
    let preview = try desk.take(bytes("Ån;900101-0017;;"))
    #expect(preview.remarks.map(\.text) == [""])
    #expect(preview.created.map(\.party.organisationNumber) == [nil])
  }

  @Test func `a second time nothing is new`() throws {
    var desk = ImportDesk()
    let file = bytes(
      "Röda Korset;802002-8711;a;b", "Röda Korset;813200-4618;a;c", "Röda Korset;;;",
      "Ån;;kultur;", "Än;;;")
    #expect(try desk.take(file).created.count == 5)
    let again = try desk.take(file)
    #expect(again.changes.isEmpty)
    #expect(again.unchanged == [2, 3, 4, 5, 6])
    #expect(again.faults.isEmpty && again.remarks.isEmpty)
  }

  @Test func `rows with equal name and number are one party`() throws {
    var desk = ImportDesk()
    let preview = try desk.take(bytes("Ån;;;", "Ån;;kultur;"))
    #expect(preview.created.map(\.party.category) == ["kultur"])
    #expect(preview.remarks.map(\.reason) == [.repeats(row: 2)])
  }

  @Test func `rows that differ in case and spacing only are one party`() throws {
    var desk = ImportDesk()
    let preview = try desk.take(bytes("Ån  Alfa;802002-8711;;", "ÅN alfa;8020028711;kultur;"))
    #expect(preview.created.map(\.party.name) == ["Ån  Alfa"])
    #expect(preview.created.map(\.party.category) == ["kultur"])
  }

  @Test func `rows that share a number under different names are told and both there`() throws {
    var desk = ImportDesk()
    let preview = try desk.take(bytes("Ån;802002-8711;;", "Ån ungdom;802002-8711;;"))
    #expect(preview.created.count == 2)
    #expect(preview.remarks.map(\.reason) == [.sharesNumber(row: 2)])
  }

  @Test func `a party without number is known by its name`() throws {
    var desk = ImportDesk()
    _ = try desk.take(bytes("Ån;;;"))
    let preview = try desk.take(bytes("ÅN;802002-8711;;"))
    #expect(preview.created.isEmpty)
    #expect(preview.changed.map(\.fields) == [["organisationNumber"]])
    #expect(preview.changed.first?.after.name == "Ån")
  }

  @Test func `equal names with different numbers are two parties`() throws {
    var desk = ImportDesk()
    _ = try desk.take(bytes("Ån;802002-8711;;"))
    #expect(try desk.take(bytes("Ån;813200-4618;;")).created.count == 1)
  }

  @Test func `a name that several parties have is asked about`() throws {
    var desk = ImportDesk()
    _ = try desk.take(bytes("Ån;802002-8711;;", "Ån;813200-4618;;"))
    let preview = try desk.take(bytes("Ån;;kultur;"))
    #expect(preview.changes.isEmpty)
    #expect(preview.faults.map(\.reason) == [.ambiguous(count: 2)])
  }

  @Test func `a number under another name is a new name only in an update`() throws {
    var desk = ImportDesk()
    _ = try desk.take(bytes("Gamla namnet;802002-8711;;"))
    let file = bytes("Nya namnet;802002-8711;kultur;")
    let filling = try desk.look(file)
    #expect(filling.changes.isEmpty)
    #expect(filling.remarks.map(\.reason) == [.otherName("Gamla namnet")])
    let updating = try desk.look(file, policy: .update)
    #expect(updating.changed.map(\.fields) == [["name", "aliases", "category"]])
    #expect(updating.changed.first?.after.aliases == ["Gamla namnet"])
  }

  @Test func `what stands in the book is kept unless an update is asked for`() throws {
    var desk = ImportDesk()
    _ = try desk.take(bytes("Ån;;kultur;"))
    let file = bytes("Ån;;idrott;https://a.se")
    #expect(try desk.look(file, policy: .skip).changes.isEmpty)
    let filling = try desk.look(file)
    #expect(filling.changed.map(\.fields) == [["web"]])
    #expect(filling.remarks.map(\.reason) == [.kept("kultur")])
    #expect(try desk.look(file, policy: .update).changed.map(\.fields) == [["category", "web"]])
  }

  @Test(arguments: [
    ("Stiftelsen Ån;802002-8711;", PartyKind.foundation), ("Brf Ån;;", .economicAssociation),
    ("Ån;716411-5714;bostadsrättsförening", .economicAssociation),
    ("Caritas;252002-8115;religion", .faithCommunity), ("Nätverket Ån;;", .informalNetwork),
    ("Studieförbundet Ån;802002-8711;", .studyAssociation),
    ("Örebro Universitet;202100-2924;", .other),
    ("Örebro Föreningsråd;;", .umbrellaOrganisation), ("Ån;;idrott", .nonProfitAssociation),
  ])
  func `the kind is guessed when the register does not say it`(
    row: String, expected: PartyKind
  ) throws {
    var desk = ImportDesk()
    #expect(try desk.take(bytes(row)).created.map(\.party.kind) == [expected])
  }

  @Test func `a file without names is refused with its headings`() {
    var desk = ImportDesk()
    #expect(throws: PartyImportError.noNameColumn(["Färg", "Form"])) {
      try desk.take(Array("Färg;Form\nröd;rund".utf8))
    }
  }

  @Test func `the guard of an export is taken off again`() throws {
    var desk = ImportDesk()
    #expect(
      try desk.take(bytes("'+Plus;;;", "'70-talet;;;")).created.map(\.party.name) == [
        "+Plus", "'70-talet",
      ])
  }
}

/// A book with a file coming in.
struct ImportDesk {
  var book = Book()
  private var identifiers = IdentifierSource(seed: RawIdentifier(high: 1, low: 2))

  mutating func look(
    _ bytes: [UInt8], policy: MatchPolicy = .fill, columns: [ColumnChoice] = [],
    choices: [Int: MatchPolicy] = [:]
  ) throws(PartyImportError) -> PartyImportPreview {
    let first = Day(number: 19_723)
    let period = AgreementPeriod(
      code: "2024-2027", title: "", validFrom: first, validTo: Day(number: 21_183),
      registryNumber: "", endorsedByCouncil: nil, adoptedByAssembly: nil, reviewDueBy: nil)
    guard let morning = TimeOfDay(hour: 9) else { preconditionFailure("a time") }
    let now = Moment(millis: 0, day: Day(number: 20_529), time: morning)
    var desk = PartyImport(
      by: Entrant(Actor(author: "", now: now), period: period, language: .swedish))
    desk.policy = policy
    desk.columns = columns
    desk.choices = choices
    return try desk.preview(bytes, book: book, identifiers: &identifiers)
  }

  @discardableResult
  mutating func take(
    _ bytes: [UInt8], policy: MatchPolicy = .fill, choices: [Int: MatchPolicy] = [:]
  ) throws(PartyImportError) -> PartyImportPreview {
    let preview = try look(bytes, policy: policy, choices: choices)
    for change in preview.changes { book.apply(change) }
    return preview
  }
}

/// One small register in the three ways that real ones are written.
enum ImportTrial: CaseIterable {
  case withMark
  case withoutMark
  case windows

  var encoding: TextEncoding { self == .windows ? .windows1252 : .utf8 }

  var bytes: [UInt8] {
    switch self {
    case .withMark: [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)
    case .withoutMark: Self.text.utf8.filter { $0 != 0x0D }
    case .windows: Self.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }

  private static let text = """
    Namn;Organisationsnummer;Typ;Kategori;Anslutningsdatum;Kanal;E-post;Webb\r
    Påhittade kulturföreningen Ån;;ideell förening;Kultur;2024-01-15;e-tjänst;info@example.org;\r
    Påhittat områdesnätverk Väster;;nätverk;Lokalt;2024-02-01;blankett Rådhuset;;\r
    Påhittade rättighetsföreningen;802002-8712;ideell förening;;2024-03-11;blankett;;\r
    "Föreningen ""Å; Ä & Ö"" (påhittad)";;ideell förening;;15/5 2024;blankett Vivalla;;\r

    """
}
