import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Bringing in a table of parties, from the look at it to the register that shows them.
struct ImportTests {
  private static func offered(_ counts: ImportCounts) throws -> Script {
    var script = try Script(.today)
    let id = Identifier<Party>(RawIdentifier(high: 9, low: 9))
    let party = Party(
      id: id, name: "Aa Exempel", side: .civilSociety, kind: .nonProfitAssociation)
    try script.send(
      .importRead(.ready(file: "p.csv", changes: [party.creation], counts: counts)))
    return script
  }

  @Test func `what has come is shown in the register, from its beginning`() throws {
    var script = try Self.offered(ImportCounts(new: 1, changed: 0, unchanged: 0, faulty: []))
    try script.press("right enter")
    #expect(script.model.place == .parties)
    #expect(script.rows[3].hasPrefix(">    Aa Exempel"))
    #expect(script.sentence == "Importerade 1 ny och 0 ändrade. u ångrar.")
    try script.press("u")
    #expect(!script.screen.contains("Aa Exempel "))
  }

  @Test func `one is counted as one`() throws {
    let script = try Self.offered(
      ImportCounts(new: 1, changed: 1, unchanged: 1, faulty: [Phrase("Rad 4: tom", "Row 4: empty")])
    )
    #expect(script.screen.contains("1 ny, 1 ändrad, 1 oförändrad, 1 felaktig rad."))
  }

  @Test func `the safe answer leaves everything as it was`() throws {
    var script = try Self.offered(ImportCounts(new: 1, changed: 0, unchanged: 0, faulty: []))
    try script.press("enter")
    #expect(script.sentence == "Inget ändrades.")
    #expect(script.recorded.isEmpty)
    #expect(script.model.place == .today)
  }
}
