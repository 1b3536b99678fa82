import Testing

@testable import Terminal

struct ASCIIStandInTests {
  @Test(arguments: [
    ("Åäö é", "Aao e"), ("┌─│┘", "+-|+"), ("A – B…", "A - B~"), ("· • ►", ". * >"), ("日", "?"),
  ])
  func `text without UTF-8 stays readable`(text: String, expected: String) {
    let shown = text.unicodeScalars.map(asciiStandIn)
    #expect(String(String.UnicodeScalarView(shown)) == expected)
  }

  @Test(arguments: [LineSet.unicode, .ascii])
  func `every line sign has an ASCII form`(lines: LineSet) {
    let signs = [
      lines.horizontal, lines.vertical, lines.upperLeft, lines.upperRight, lines.lowerLeft,
      lines.lowerRight, lines.leftTee, lines.rightTee, lines.upperTee, lines.lowerTee, lines.cross,
    ]
    #expect(signs.allSatisfy { asciiStandIn(for: $0) != "?" })
    #expect(signs.allSatisfy { columns(of: $0) == 1 })
  }
}
