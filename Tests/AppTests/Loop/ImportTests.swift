import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Bringing in a table of parties, from the look at it to the register that shows them.
struct ImportTests {
  private static func offered(_ text: String) throws -> Script {
    try offered(Array(text.utf8))
  }

  private static func offered(_ bytes: [UInt8]) throws -> Script {
    var script = try Script(.today)
    try script.send(.importRead(.ready(file: "p.csv", bytes: bytes)))
    return script
  }

  @Test func `what has come is shown in the register, from its beginning`() throws {
    var script = try Self.offered("Namn\nAa Exempel")
    #expect(script.screen.contains("Aa Exempel"))
    try script.press("ctrl-s")
    #expect(script.model.place == .parties)
    #expect(script.rows[3].hasPrefix(">    Aa Exempel"))
    #expect(script.sentence == "Importerade 1 ny och 0 ändrade. u ångrar.")
    #expect(script.recorded.count == 1)
    try script.press("u")
    #expect(!script.screen.contains("Aa Exempel "))
  }

  @Test func `every row is seen with what becomes of it, and what is left is told`() throws {
    let script = try Self.offered(
      "Titel;;\nNamn;Kontaktperson;Org.nr\nAa Exempel;Roll;\nBb Exempel;;12\n;;\nAntal: 2;;")
    for words in [
      "2 nya", "UTF-8, semikolon, rubrik på rad 2", "Namn → Namn", "inte in: Kontaktperson.",
      "slutrader (rad 6)", "- Nya (2)", "Aa Exempel", "rad 4",
      "Org.nr \"12\": tio siffror behövs. Cellen tas inte in.",
    ] {
      #expect(script.screen.contains(words), "\(words)\n\(script.screen)")
    }
  }

  @Test func `leaving the file leaves everything as it was`() throws {
    var script = try Self.offered("Namn\nAa Exempel")
    try script.press("esc")
    #expect(script.sentence == "Inget ändrades.")
    #expect(script.recorded.isEmpty)
    #expect(script.model.place == .today)
  }

  @Test func `a row is skipped, joined or taken in as it is said of it`() throws {
    var script = try Self.offered("Namn;Webb\nAa Exempel;\nAa Exempel.;a.se\nBb Exempel;")
    #expect(script.screen.contains("- Kanske samma (1)"))
    try script.press("1")
    #expect(script.screen.contains("- Fylls i (1)"))
    #expect(script.screen.contains("Webb: a.se"))
    try script.press("end 4")
    #expect(script.screen.contains("- Hoppas över (1)"))
    try script.press("ctrl-s")
    #expect(script.recorded.first?.changes.count == 1)
  }

  @Test func `a kind of rows is decided at once on its heading, and folded`() throws {
    var script = try Self.offered("Namn\nAa Exempel\nBb Exempel")
    try script.press("enter")
    #expect(script.screen.contains("+ Nya (2)"))
    #expect(!script.screen.contains("Aa Exempel"))
    try script.press("4")
    #expect(script.screen.contains("2 hoppas över"))
    try script.press("ctrl-s")
    #expect(script.sentence == "Filen ändrar inget.")
    #expect(script.recorded.isEmpty)
  }

  @Test func `a column is put where it belongs, also the name`() throws {
    var script = try Self.offered("Vad;Var\nAa Exempel;Kumla\nBb Exempel;Hallsberg")
    #expect(script.screen.contains("Vad → (tas inte in)"))
    #expect(script.screen.contains("Ingen kolumn är partens namn"))
    try script.press("enter")
    try script.press("down enter")
    #expect(script.screen.contains("Vad → Namn"))
    try script.press("down enter")
    try script.type("Område")
    try script.press("enter esc")
    #expect(script.screen.contains("Vad → Namn, Var → Område"))
    #expect(script.screen.contains("- Nya (2)"))
    try script.press("ctrl-s")
    #expect(script.model.book.parties.all.contains { $0.district == "Hallsberg" })
  }

  @Test func `a file is read again as other letters`() throws {
    let bytes = Array("Namn\n".utf8) + [0x81] + Array("ngan\n".utf8)
    var script = try Self.offered(bytes)
    #expect(script.screen.contains("Det kan också vara DOS 850"))
    try script.press("t")
    try script.type("DOS")
    try script.press("enter")
    #expect(script.screen.contains("üngan"))
  }

  @Test func `a file that is no table is told beside its path`() throws {
    let script = try Self.offered([0xFF, 0xD8, 0xFF, 0])
    #expect(script.screen.contains("ingen texttabell"))
  }
}
