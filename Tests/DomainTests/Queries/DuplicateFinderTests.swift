import Testing

@testable import Domain

struct DuplicateFinderTests {
  private static let names = [
    "Hjälmarens Seglarsällskap", "Hjälmarens SS", "Almby IF", "ALMBY I.F.", "Almby IK", "Almby",
    "Alby", "Närkes Studieförbund", "Närkes Studiförbund", "Närkes Studieförbunde", "Rotary 1",
    "Rotary 2", "", "Brickebackens IF", "Brickebackens Idrottsförening", "IK Sirius",
    "Idrottsklubben Sirius", "ärkes Studieförbund", "Närkes Studieförbumd", "NBTF", "Närkes BTF",
    "Lag 107 i Adolfsberg", "Lag 10 i Adolfsberg", "Lag 107 i Ado",
  ]

  @Test(arguments: names, names)
  func `whoever is like another is found, and nobody else`(name: String, other: String) {
    var world = World()
    let known = world.party(name)
    let party = Party(id: world.ids.next(), name: other, side: .civilSociety, kind: .other)
    let twin = DuplicateFinder(world.book.parties.all).twin(of: party)
    #expect((twin == nil) == world.book.similarParties(to: party).isEmpty)
    #expect(twin == nil || twin?.second == known.id)
  }

  @Test func `a shared number goes before a name, and two numbers are two bodies`() throws {
    var world = World()
    _ = world.party("Almby IF")
    let number = try #require(OrganisationNumber(text: "802002-8711"))
    var numbered = Party(
      id: world.ids.next(), name: "Helt annat", side: .civilSociety, kind: .other)
    numbered.organisationNumber = number
    var finder = DuplicateFinder(world.book.parties.all)
    finder.add(numbered)
    var party = Party(id: world.ids.next(), name: "Almby IF", side: .civilSociety, kind: .other)
    party.organisationNumber = number
    #expect(finder.twin(of: party)?.second == numbered.id)
    party.organisationNumber = OrganisationNumber(text: "813200-4618")
    #expect(finder.twin(of: party)?.reason == .names)
    numbered.name = "Almby IF"
    #expect(DuplicateFinder([numbered]).twin(of: party) == nil)
  }
}
