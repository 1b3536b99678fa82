import Testing

@testable import Documents

/// How the letters of a file are understood whatever program wrote it.
struct TextReadingTests {
  private static let text = "Namn;Ort\r\nHjälmarens Båtklubb;Örebro\r\nÅsbro Café;Närkes–Kil\r\n"

  private func bytes(_ encoding: TextEncoding, _ text: String = text) throws -> [UInt8] {
    let page = try #require(encoding.page)
    return try text.unicodeScalars.map { scalar in
      scalar.value < 0x80 ? UInt8(scalar.value) : try #require(page.byte(scalar))
    }
  }

  private func letters(_ bytes: [UInt8], _ encoding: TextEncoding = .auto) throws -> String {
    String(decoding: try DecodedText(bytes, as: encoding).bytes, as: UTF8.self)
  }

  private func reading(_ bytes: [UInt8]) throws -> TextReading {
    try DecodedText(bytes, as: .auto).reading
  }

  @Test(arguments: [TextEncoding.windows1252, .macRoman])
  func `a page of letters is told from the others`(encoding: TextEncoding) throws {
    let bytes = try bytes(encoding)
    #expect(try letters(bytes) == Self.text)
    #expect(try reading(bytes) == TextReading(encoding))
    #expect(try letters(bytes, encoding) == Self.text)
  }

  @Test(arguments: TextEncoding.pages)
  func `every byte of a page is a letter or nothing`(encoding: TextEncoding) throws {
    let page = try #require(encoding.page)
    let letters = (UInt8.min...UInt8.max).compactMap(page.scalar)
    #expect(Set(letters).count == letters.count)
    #expect(letters.count == (encoding == .windows1252 ? 251 : 256))
    #expect(letters.last == (encoding == .dos850 ? "\u{A0}" : encoding == .macRoman ? "ˇ" : "ÿ"))
  }

  @Test func `the page of DOS has no dash and is told all the same`() throws {
    let text = Self.text.replacing("–", with: "-")
    #expect(try letters(bytes(.dos850, text)) == text)
    #expect(try letters(bytes(.dos850, "Namn\nNÄRKES SÅNGKÖR\n\u{1A}")) == "Namn\nNÄRKES SÅNGKÖR\n")
  }

  @Test(arguments: [true, false], [true, false])
  func `two bytes a letter are read in either order`(isLittle: Bool, hasMark: Bool) throws {
    let units = Array((hasMark ? "\u{FEFF}" : "").utf16) + Array(Self.text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    #expect(try letters(bytes) == Self.text)
    #expect(try reading(bytes) == TextReading(.utf16))
  }

  @Test func `half a letter of two bytes is no text`() {
    #expect(throws: CSVError.notText(offset: 4)) {
      try DecodedText([0xFF, 0xFE, 0x41, 0, 0x42], as: .auto)
    }
  }

  @Test(arguments: [TextEncoding.windows1252, .macRoman, .dos850])
  func `text that was encoded twice is put right`(through: TextEncoding) throws {
    let page = try #require(through.page)
    let wrong = String(
      String.UnicodeScalarView("Åsbro Båtklubb; Örebro é".utf8.compactMap(page.scalar)))
    #expect(try letters(Array(wrong.utf8)) == "Åsbro Båtklubb; Örebro é")
    #expect(try reading(Array(wrong.utf8)).repaired == 4)
  }

  @Test func `text that was encoded three times is put right`() throws {
    #expect(try letters(Array("fÃƒÂ¶rening".utf8)) == "förening")
  }

  @Test(arguments: ["CAFÉ–BAR", "Ängö å Å", "naïve ”Ö”", "Αθήνα", "Ã", "ÅÄÖ", "1 000 €–£"])
  func `letters that are what they look like stay`(text: String) throws {
    #expect(try letters(Array(text.utf8)) == text)
    #expect(try reading(Array(text.utf8)) == TextReading(.utf8))
  }

  @Test func `rows of two encodings in one file are each read`() throws {
    let mixed =
      Array("Namn\nHjälmarens Båtklubb\nÅsbro\n".utf8) + [0xD6, 0x72, 0x65, 0x62, 0x72, 0x6F]
    #expect(try letters(mixed) == "Namn\nHjälmarens Båtklubb\nÅsbro\nÖrebro")
    #expect(try reading(mixed).encoding == .utf8)
    #expect(try reading(mixed).mixedWith == .windows1252)
  }

  @Test func `what might be two pages is said to be close`() throws {
    let bytes = Array("Namn\n".utf8) + [0x81] + Array("ngan\n".utf8)
    #expect(try reading(bytes).rival != nil)
    #expect(try reading(self.bytes(.windows1252)).rival == nil)
  }
}
