import Testing

@testable import Terminal

struct TextFittingTests {
  @Test(arguments: [
    ("Almby Kulturförening", 20, "Almby Kulturförening"),
    ("Almby Kulturförening", 10, "Almby Kul…"),
    ("Almby Kulturförening", 7, "Almby…"),
    ("Möte ons 2026-03-18", 14, "Möte ons…"),
    ("Möte ons 2026-03-18 kl. 15", 22, "Möte ons 2026-03-18 k…"),
    ("2026-03-18", 8, "2026-03…"),
    ("日本語", 4, "日…"),
    ("日本語", 1, "…"),
    ("abc", 0, ""),
    ("abc", -3, ""),
    ("", 5, ""),
    ("e\u{301}\u{323}xyz", 2, "é\u{323}…"),
  ])
  func `a text is cut at its end within the width`(text: String, width: Int, expected: String) {
    #expect(fitted(text, to: width) == expected)
    #expect(columns(of: fitted(text, to: width)) <= max(0, width))
  }

  @Test(arguments: [
    (Alignment.left, "Plan    "), (.right, "    Plan"), (.centre, "  Plan  "),
  ])
  func `padding fills out to the width`(alignment: Alignment, expected: String) {
    #expect(padded("Plan", to: 8, alignment) == expected)
  }

  @Test(arguments: 0...24)
  func `a padded text always has the width asked for`(width: Int) {
    #expect(columns(of: padded("Å日🎉\u{202E}👨‍👩‍👧 text", to: width)) == width)
  }

  @Test(arguments: [
    ("ett två tre", 7, ["ett två", "tre"]),
    ("ett\n\ntvå", 7, ["ett", "", "två"]),
    ("Samlingslokalsfrågan", 8, ["Samlings", "lokalsfr", "ågan"]),
    ("a Samlingslokal b", 8, ["a", "Samlings", "lokal b"]),
    ("", 8, [""]),
    ("日本語", 3, ["日", "本", "語"]),
  ])
  func `a text is broken between words`(text: String, width: Int, expected: [String]) {
    #expect(wrapped(text, to: width) == expected)
  }

  @Test(arguments: 2...30)
  func `a word broken by a hyphen stays within the width and whole`(width: Int) {
    let text = "Volontärförmedling åt överenskommelsen 漢字かな交じり文"
    let lines = wrapped(text, to: width, hyphen: "-")
    #expect(lines.allSatisfy { columns(of: $0) <= width })
    let joined = lines.joined().replacing("-", with: "").replacing(" ", with: "")
    #expect(joined == text.replacing(" ", with: ""))
  }

  @Test func `a word that fits is not broken, and the last part takes no hyphen`() {
    #expect(wrapped("Uppstartsträff", to: 14, hyphen: "-") == ["Uppstartsträff"])
    #expect(wrapped("Uppstartsträff", to: 13, hyphen: "-") == ["Uppstarts-", "träff"])
    #expect(wrapped("Uppstartsträff", to: 13) == ["Uppstartsträf", "f"])
  }

  @Test(arguments: 2...30)
  func `no wrapped line is wider than the width`(width: Int) {
    let text = "Överenskommelsen 日本語 gäller 🎉🎉🎉 de båda 👨‍👩‍👧‍👦 åren\u{202E}, tills vidare."
    #expect(wrapped(text, to: width).allSatisfy { columns(of: $0) <= width })
  }
}
