import Domain
import Testing

@testable import Documents

/// What other people's registers look like around their rows, and what comes of ours.
struct RegisterShapeTests {
  private func look(_ text: String, columns: [ColumnChoice] = []) throws -> PartyImportPreview {
    var desk = ImportDesk()
    return try desk.look(Array(text.utf8), columns: columns)
  }

  @Test(arguments: [
    "Föreningslista 2026-03-01;;\n;;\n", "# hämtad ur registret\n# två rader\n", "Föreningar;;\n",
    "sep=;\nFöreningar\n",
  ])
  func `the header is found below titles, which are told`(above: String) throws {
    let preview = try look(above + "Namn;Org.nr;E-post 1\nÅn;802002-8711;a@example.org\n")
    #expect(preview.created.map(\.party.name) == ["Ån"])
    #expect(preview.created.map(\.party.sharedEmail) == ["a@example.org"])
    #expect(!preview.passed.isEmpty && preview.passed.allSatisfy { $0.kind == .above })
  }

  @Test(arguments: [
    (";;\nAntal föreningar: 2;;", PassedRow.Kind.footer), ("Summa;2;", .footer),
    ("Totalt antal;;", .footer), ("Sida 1 av 3;;", .footer), ("Källa: registret;;", .footer),
    ("# slut", .comment), ("Namn;Org.nr;Webb", .header),
  ])
  func `what is no party below the header is told and not taken in`(
    below: String, kind: PassedRow.Kind
  ) throws {
    let preview = try look("Namn;Org.nr;Webb\nÅn;;a\nÄn;;b\n" + below + "\n")
    #expect(preview.created.map(\.party.name) == ["Ån", "Än"])
    #expect(preview.passed.map(\.kind) == [kind])
    #expect(preview.faults.isEmpty)
  }

  @Test(arguments: [
    "Total Fotboll IF;;", "Sidan;;", "Antalgruppen;;", "#jagmed;802002-8711;", "Summa Vår;;x.se",
  ])
  func `a party that begins like a sum or a comment is a party`(row: String) throws {
    #expect(try look("Namn;Org.nr;Webb\n" + row).created.count == 1)
  }

  @Test func `a column is known by what stands in it`() throws {
    let preview = try look("Förening;Nr;Adress\nÅn;802002-8711;a@example.org\nÄn;;b@example.org")
    #expect(preview.created.first?.party.organisationNumber?.text == "802002-8711")
    #expect(preview.created.map(\.party.sharedEmail) == ["a@example.org", "b@example.org"])
    #expect(preview.columnsByContent == [.organisationNumber, .sharedEmail])
    #expect(
      try look("Förening;Kontaktperson\nÅn;a@example.org").unplacedColumns == ["Kontaktperson"])
  }

  @Test(arguments: ["VAT-nr", "Momsregistreringsnummer", "Kod"])
  func `a number for value added tax is told and read`(heading: String) throws {
    let preview = try look("Förening;\(heading)\nÅn;SE802002871101")
    #expect(preview.created.map(\.party.organisationNumber?.text) == ["802002-8711"])
    #expect(preview.remarks.map(\.reason) == [.vatNumber("802002-8711")])
    #expect(!preview.losesSomething)
  }

  @Test func `a file without headings is read by what stands in it`() throws {
    let preview = try look("Ån;802002-8711\nÄngen;813200-4618\n")
    #expect(preview.created.map(\.party.name) == ["Ån", "Ängen"])
    #expect(preview.columnsByContent == [.name, .organisationNumber])
  }

  @Test func `a column goes where it is put`() throws {
    let preview = try look(
      "Vad;Var;Namn\nÅn;Kumla;x",
      columns: [
        ColumnChoice(theirs: "vad", ours: .name), ColumnChoice(theirs: "Var", ours: .district),
        ColumnChoice(theirs: "Namn", ours: nil),
      ])
    #expect(preview.created.map(\.party.name) == ["Ån"])
    #expect(preview.created.map(\.party.district) == ["Kumla"])
    #expect(preview.unplacedColumns == ["Namn"])
    #expect(throws: PartyImportError.noSuchColumn("Vem", ["Namn"])) {
      try look("Namn\nÅn", columns: [ColumnChoice(theirs: "Vem", ours: .name)])
    }
  }

  @Test(arguments: [
    "2024-01-01", "45292", "45292,5", "2024-01-01 00:00:00", "2024-01-01T00:00:00Z",
    "2024-01-01 kl. 18.30", "1/1 2024 18:30",
  ])
  func `a day is read as spreadsheets and people write it`(text: String) throws {
    let preview = try look("Namn;Ansluten\nÅn;" + text)
    #expect(preview.created.map(\.affiliation?.confirmedDate?.text) == ["2024-01-01"])
  }

  @Test(arguments: [
    "802002-8711", "8020028711.0", "8020028711,00", "8,020028711E+09", "SE802002871101",
    "se 802002-8711 01", "16802002-8711",
  ])
  func `a number is read as spreadsheets and tax offices write it`(text: String) throws {
    let preview = try look("Namn;Org.nr\nÅn;" + text)
    #expect(preview.created.map(\.party.organisationNumber?.text) == ["802002-8711"])
  }

  @Test func `one wrong address costs itself`() throws {
    let preview = try look("Namn;E-post\nÅn;\"a@example.org, fel, Ån <b@example.org>\"")
    #expect(preview.created.map(\.party.sharedEmail) == ["b@example.org"])
    let two = try look("Namn;E-post\nÅn;\"a@example.org, fel\"")
    #expect(two.created.map(\.party.sharedEmail) == ["a@example.org"])
    #expect(two.remarks.map(\.text) == ["fel"])
  }

  @Test(arguments: [
    "Närkes Kils IF", "Närkes–Kils IF", "Närkes-Kils\u{AD} IF", "Närkes-Kils IF.",
    "NÄRKES-KILS I.F.",
  ])
  func `a name nearly as in the book is new, said to be perhaps the same, and joined if asked`(
    name: String
  ) throws {
    var desk = ImportDesk()
    try desk.take(Array("Namn\nNärkes-Kils IF".utf8))
    let file = Array("Namn;Webb\n\(name);a.se".utf8)
    let reason = RowRemark.Reason.perhapsSame("Närkes-Kils IF", row: nil, because: .names)
    #expect(try desk.look(file).rows.map(\.outcome) == [.perhaps])
    #expect(try desk.look(file).remarks.map(\.reason) == [reason])
    let joined = try desk.look(file, policy: .join)
    #expect(joined.created.isEmpty)
    #expect(joined.changed.map(\.after.web) == ["a.se"])
    #expect(joined.changed.map(\.after.name) == ["Närkes-Kils IF"])
    #expect(joined.changed.map(\.after.aliases) == [[name.trimmed]])
  }

  @Test func `rows nearly alike are joined into one where that is asked for`() throws {
    var desk = ImportDesk()
    let file = Array("Namn;Webb\nÅkerby Hembygdsförening;\nÅkerby Hembygdsforening;a.se".utf8)
    #expect(try desk.look(file).rows.map(\.outcome) == [.new, .perhaps])
    let preview = try desk.take(file, choices: [3: .join])
    #expect(preview.changes.count == 1)
    #expect(desk.book.parties.all.map(\.web) == ["a.se"])
    #expect(desk.book.parties.all.map(\.aliases) == [["Åkerby Hembygdsforening"]])
  }

  @Test func `a row alone is skipped or replaces what the book has`() throws {
    var desk = ImportDesk()
    try desk.take(Array("Namn;Webb\nÅn;a.se\nÄngen;b.se".utf8))
    let preview = try desk.look(
      Array("Namn;Webb\nÅn;c.se\nÄngen;d.se\nÖn;e.se".utf8), choices: [3: .update, 4: .skip])
    #expect(preview.rows.map(\.outcome) == [.differs, .changes, .leftOut])
    #expect(preview.changes.count == 1)
  }

  @Test func `a thousand equal remarks are a few`() throws {
    let rows = (1...1000).map { "Förening \($0);Abbeyfield" }.joined(separator: "\n")
    let groups = try look("Namn;Typ\n" + rows).groups
    #expect(groups.count == 3)
    #expect(groups.map(\.others.count).reduce(0, +) == 997)
  }

  @Test func `what was exported comes back whole in another book`() throws {
    var desk = ImportDesk()
    var ids = IdentifierSource(seed: RawIdentifier(high: 8, low: 8))
    var umbrella = Party(
      id: ids.next(), name: "'=Rubriken", side: .civilSociety, kind: .umbrellaOrganisation)
    umbrella.aliases = ["Ån, Örebro"]
    var party = Party(id: ids.next(), name: "Ån", side: .civilSociety, kind: .foundation)
    party.aliases = ["Å, i Kumla", "Ån"]
    party.parentParty = umbrella.id
    party.activeFrom = Day(text: "2010-01-01")
    party.activeTo = Day(text: "2030-01-01")
    party.note = "Ring efter kl. 17\n'+46"
    party.externalSystem = "Interbook GO"
    party.externalId = "=9001"
    var twin = Party(id: ids.next(), name: "Ån", side: .civilSociety, kind: .foundation)
    twin.replacedBy = party.id
    twin.successors = [party.id, umbrella.id]
    for party in [twin, party, umbrella] { desk.book.apply(party.creation) }
    let file = Array(CSVWriter.table(RecordList(.parties, of: desk.book)).utf8)
    var other = ImportDesk()
    let preview = try other.take(file)
    #expect(preview.unplacedColumns.isEmpty)
    let sorted = { (book: Book) in book.parties.all.sorted { $0.id < $1.id } }
    #expect(sorted(other.book) == sorted(desk.book))
    #expect(try desk.look(file).changes.isEmpty)
  }

  @Test func `a party of another book is found by its name and what it belongs to with it`() throws
  {
    var desk = ImportDesk()
    try desk.take(Array("Namn\nParaplyet".utf8))
    let id = String(repeating: "ab", count: 16)
    try desk.take(
      Array("id;name;parentParty;parentPartyName\n\(id);Paraplyet;;\n;Ån;\(id);Paraplyet".utf8))
    let umbrella = desk.book.parties.all.first { $0.name == "Paraplyet" }
    #expect(desk.book.parties.all.first { $0.name == "Ån" }?.parentParty == umbrella?.id)
    #expect(desk.book.parties.count == 2)
  }

  @Test func `a register on the web gives objects, whose people are left`() throws {
    let preview = try look(
      """
      {"Total": 2, "Customers": [
        {"Id": 9001, "Name": "Ån", "WebSite": null, "DistrictNames": ["Väster", "Norr"],
         "AssociationCategoryName": "Kultur", "Email": "a@example.org,, b@example.org",
         "CustomerOccupations": [{"Id": 1, "Name": "Teater"}], "CustomerContactPeople": []},
        {"Id": 9002, "Name": " Ängen ", "WebSite": "https://example.org"}]}
      """)
    #expect(preview.created.map(\.party.name) == ["Ån", "Ängen"])
    #expect(preview.created.map(\.party.externalId) == ["9001", "9002"])
    #expect(preview.created.map(\.party.district) == ["Väster, Norr", nil])
    #expect(preview.created.map(\.party.sharedEmail) == ["a@example.org, b@example.org", nil])
    #expect(preview.created.map(\.party.web) == [nil, "https://example.org"])
    #expect(preview.unplacedColumns == ["CustomerOccupations", "CustomerContactPeople"])
  }

  @Test func `what was exported as JSON comes back whole`() throws {
    var desk = ImportDesk()
    try desk.take(Array("Namn;Andra namn;Org.nr\nÅn;\"Å, i Kumla; Ö\";802002-8711".utf8))
    let file = Array(JSONWriter.array(RecordList(.parties, of: desk.book)).utf8)
    var other = ImportDesk()
    try other.take(file)
    #expect(other.book.parties.all == desk.book.parties.all)
    #expect(other.book.parties.all.map(\.aliases) == [["Å, i Kumla", "Ö"]])
  }
}
