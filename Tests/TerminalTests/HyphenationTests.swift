import Testing

@testable import Terminal

/// Words that are too long for their line are broken where a reader would.
struct HyphenationTests {
  @Test(arguments: [
    ("Uppstartsträff", 12, ["Uppstarts-", "träff"]),
    ("Kontaktpersoner", 12, ["Kontaktper-", "soner"]),
    ("medborgarbudget", 12, ["medborgar-", "budget"]),
    ("överenskommelsen", 12, ["överenskom-", "melsen"]),
    ("participatory", 10, ["participa-", "tory"]),
    ("skrymt", 4, ["skr-", "ymt"]),
    ("hälso- och sjukvård", 20, ["hälso- och sjukvård"]),
  ])
  func `a long word is broken between syllables`(word: String, width: Int, lines: [String]) {
    #expect(wrapped(word, to: width, hyphen: "-") == lines)
  }

  @Test func `without a hyphen a word is cut where the line ends`() {
    #expect(wrapped("Uppstartsträff", to: 12) == ["Uppstartsträ", "ff"])
  }

  @Test(arguments: 1...20) func `nothing is lost and no line is too long`(width: Int) {
    let text = "Föreningslivsutvecklingssamordnare och öppenhet"
    let lines = wrapped(text, to: width, hyphen: "-")
    #expect(lines.allSatisfy { columns(of: $0) <= width })
    let letters = lines.joined().filter { $0 != "-" && $0 != " " }
    #expect(letters == text.filter { $0 != " " })
  }
}
