import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The commands that look the whole book over.
struct CheckTests {
  private static func page(_ script: Script) throws -> Page {
    guard case .page(let page) = script.model.overlays.last else { throw NoPage() }
    return page
  }

  private struct NoPage: Error {}

  @Test(arguments: Language.allCases) func `every finding stands on the page in words`(
    language: Language
  ) throws {
    var script = try Script(.today, ViewSettings(language: language))
    try script.send(.command("check"))
    let page = try Self.page(script)
    let findings = script.model.index.findings(
      on: script.model.now.day, period: script.model.agreement)
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(page.rows.contains { $0.text.trimmed.hasPrefix(finding.rule.rawValue + " ") })
    }
    #expect(!page.rows.contains { $0.text.contains("samverkan set") || $0.text.hasSuffix(": ") })
  }

  @Test func `Enter on a finding goes to what it is about`() throws {
    var script = try Script(.today)
    try script.send(.command("check"))
    let rows = try Self.page(script).rows
    let place = try #require(
      rows.firstIndex { row in
        if case .record(let target) = row.subject { target.kind == .parties } else { false }
      })
    for _ in 0..<(place - (try Self.page(script).focused)) { try script.press("down") }
    try script.press("enter")
    #expect(script.model.place == .parties)
    #expect(.record(try #require(script.list.focused?.reference)) == rows[place].subject)
  }

  @Test func `a book without findings says so`() throws {
    var script = try Script(.today)
    let day = try #require(Day(text: "2020-01-01"))
    try script.send(.pastRead(day, Book()))
    try script.send(.command("check"))
    #expect(try !Self.page(script).rows.isEmpty)
  }

  @Test func `parties of one number or of like names stand two and two`() throws {
    var ids = IdentifierSource(seed: RawIdentifier(high: 3, low: 4))
    var book = Book()
    func add(_ name: String, _ number: String? = nil, web: String? = nil) {
      var party = Party(
        id: ids.next(), name: name, side: .civilSociety, kind: .nonProfitAssociation)
      party.organisationNumber = number.flatMap { OrganisationNumber(text: $0) }
      party.web = web
      book.apply(party.creation)
    }
    add("Bridgen", web: "https://www.bridge.example.org/")
    add("Kortspelarna", web: "bridge.example.org")
    add("Exempelsjöns segelsällskap")
    add("Exempelsjöns segelsälskap")
    add("Något helt annat", "802002-8711")
    add("Ännu något annat", "802002-8711")
    add("Ensam förening")
    add("Svenska Röda Korset", "802464-9744")
    add("Svenska Röda Korset", "875003-3956")
    #expect(book.duplicates().count == 3)
    var script = try Script(.parties, book: book)
    try script.send(.command("duplicates"))
    #expect(script.screen.contains("Liknande namn"))
    #expect(script.screen.contains("Samma adress, bridge.example.org"))
    #expect(script.screen.contains("Samma organisationsnummer, 802002-8711"))
    #expect(!script.screen.contains("│   Ensam förening"))
    try script.press("enter")
    #expect(script.list.focused != nil && script.model.overlays.isEmpty)
  }

  @Test(arguments: Language.allCases) func `open actions stand by age, the oldest first`(
    language: Language
  ) throws {
    var script = try Script(.followUps, ViewSettings(language: language))
    try script.send(.command("openActions"))
    let found = script.list.rows.compactMap { row in
      row.reference.flatMap { script.model.book.followups[Identifier<FollowUp>($0)] }
    }
    #expect(found.count == script.model.book.followups.all.count(where: \.status.isOpen))
    let due = found.compactMap(\.due)
    #expect(due == due.sorted())
    #expect(script.list.position.index == 1)
    try script.press("esc")
    #expect(script.list.filter.text.isEmpty)
  }

  @Test func `everything is exported to a file that is asked for`() throws {
    var script = try Script(.today)
    try script.send(.command("exportAll"))
    try script.press("ctrl-s")
    #expect(script.effects.last == .exportBook(path: "samverkan.json"))
    try script.send(.exported(.exists(file: "samverkan.json")))
    #expect(script.screen.contains("finns redan"))
    try script.press("ctrl-s")
    try script.send(.exported(.wroteBook(file: "samverkan.json")))
    #expect(script.sentence == "Hela pärmen skrevs till samverkan.json.")
  }

  @Test func `a fault report holds nothing of the book and nothing typed`() throws {
    var script = try Script(.parties)
    try script.press("s h e m l i g t esc")
    try script.send(.command("faultReport"))
    #expect(script.screen.contains("Vad gjorde du?"))
    #expect(script.screen.contains("Vy: Parter"))
    let names = script.model.book.parties.all.map(\.name)
    #expect(!names.contains { script.screen.contains($0) })
    #expect(!script.screen.contains("h e m l i g t"))
  }

  @Test(arguments: [Size.usual, Size(width: 60, height: 20), Size(width: 40, height: 12)])
  func `progress tells every state and commitment, and leads to them`(size: Size) throws {
    for isPlain in [false, true] {
      var script = try Script(.plan, size: size, ViewSettings(isPlain: isPlain))
      try script.send(.command("progress"))
      let picture = try #require(script.model.shownPicture)
      let lines = script.model.lines(of: picture, width: size.width - 2)
      #expect(lines.stops.count == ActivityStatus.allCases.count + Commitment.allCases.count)
      #expect(isPlain || lines.lines.allSatisfy { columns(of: $0.text) <= size.width - 2 })
      try script.press("enter")
      #expect(script.model.overlays.count == 2)
    }
  }
}
