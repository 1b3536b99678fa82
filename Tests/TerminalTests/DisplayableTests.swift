import Testing

@testable import Terminal

struct DisplayableTests {
  @Test(arguments: [
    "\u{1B}", "\u{0}", "\u{7}", "\u{7F}", "\u{9B}", "\u{85}", "\u{2028}", "\u{2029}", "\n", "\t",
    "\u{61C}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{200C}", "\u{200D}",
    "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{E0001}", "\u{E0041}", "\u{FE0F}", "\u{E0100}",
    "\u{FFF9}", "\u{3164}", "\u{180E}", "\u{E000}", "\u{10FFFF}", "\u{378}", "\u{34F}",
  ])
  func `a hostile scalar becomes a visible mark of one column`(scalar: String) {
    #expect(displayable("a\(scalar)b") == "a·b")
    #expect(columns(of: "a\(scalar)b") == 3)
  }

  @Test(arguments: [
    ("Hjälmarens Seglarsällskap", "Hjälmarens Seglarsällskap"),
    ("A\u{30A}ngstro\u{308}m", "Ångström"),
    ("👨‍👩‍👧", "👨👩👧"),
    ("❤\u{FE0F}", "❤"),
    ("👍🏽", "👍"),
    ("葛\u{E0100}", "葛"),
    ("a\u{2003}b", "a b"),
    ("\u{301}a", "·a"),
    ("x\u{320}\u{321}\u{322}\u{323}\u{324}", "x\u{320}\u{321}\u{322}"),
    ("日本", "日本"),
  ])
  func `text is composed and simplified`(text: String, shown: String) {
    #expect(Array(displayable(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: 0...16)
  func `nothing in a whole plane gets past the gate unseen`(plane: UInt32) {
    let leaked = (plane << 16...(plane << 16 | 0xFFFF)).lazy.compactMap(Unicode.Scalar.init)
      .flatMap { displayable("a" + String($0)).unicodeScalars }
      .first { $0.properties.isDefaultIgnorableCodePoint || !isShown($0) }
    #expect(leaked == nil)
  }
}
