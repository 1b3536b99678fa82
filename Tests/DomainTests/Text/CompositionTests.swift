import Foundation
import Testing

@testable import Domain

struct CompositionTests {
  @Test(arguments: [
    "", "Örebro", "O\u{308}rebro", "A\u{30A}kerby", "e\u{301}\u{323}", "\u{1E69}", "\u{212B}",
    "각", "\u{1100}\u{1161}\u{11A8}", "👩‍👩‍👧", "\u{301}", "ﬁ", "\u{FEFF}a", "क़",
  ])
  func `composed text is what Foundation calls precomposed`(text: String) {
    let expected = text.precomposedStringWithCanonicalMapping
    #expect(Array(text.composed.utf8) == Array(expected.utf8))
    #expect(
      Array(text.decomposed.utf8) == Array(text.decomposedStringWithCanonicalMapping.utf8))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a flood of marks ends`() {
    let flood = "a" + String(repeating: "\u{323}\u{308}", count: 20_000)
    #expect(flood.composed.unicodeScalars.count > 20_000)
  }
}
