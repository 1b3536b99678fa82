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
  func `of a flood of marks sixteen are kept, in proportion to its length`() {
    let flood = "a" + String(repeating: "\u{323}\u{308}", count: 100_000)
    #expect(flood.composed.unicodeScalars.count <= 17)
    #expect(flood.composed.composed.utf8.elementsEqual(flood.composed.utf8))
  }

  @Test func `sixteen marks in a row are left as they are`() {
    let text = "x" + String(repeating: "\u{323}", count: 16)
    #expect(text.composed.unicodeScalars.count == 17)
    #expect((text + "\u{323}y").composed.unicodeScalars.count == 18)
  }
}
