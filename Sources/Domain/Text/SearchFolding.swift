extension String {
  /// For comparing loosely: lower case, no marks, single spaces; "Örebro  Läns" → "orebro lans".
  package var folded: String {
    String(decoding: FoldedText(self).plain, as: UTF8.self)
  }
}

/// A text as a search sees it, in two byte strings of equal length.
struct FoldedText: Hashable, Sendable {
  /// Lower case without marks, UTF-8; white space is one space, never at the ends.
  private(set) var plain: [UInt8] = []
  /// The same but with the bytes of `Letter` where å, ä and ö stand; without any, one storage.
  private(set) var exact: [UInt8] = []

  /// The three letters that a Swedish reader does not take for a and o.
  enum Letter {
    static let aRing: UInt8 = 0xE5
    static let aDots: UInt8 = 0xE4
    static let oDots: UInt8 = 0xF6
  }

  /// False when `exact` equals `plain`.
  private(set) var hasLetters = false

  init(_ text: String) {
    plain.reserveCapacity(text.utf8.count)
    for scalar in text.composed.unicodeScalars {
      if !scalar.isSearchSpace {
        append(scalar)
      } else if let last = plain.last, last != 32 {
        append(32)
      }
    }
    if plain.last == 32 {
      plain.removeLast()
      if hasLetters { exact.removeLast() }
    }
    if !hasLetters { exact = plain }
  }

  /// A part, usually one word.
  subscript(range: Range<Int>) -> FoldedText {
    var part = FoldedText("")
    for index in range {
      let isLetter = exact[index] != plain[index]
      part.append(plain[index], exact: isLetter ? exact[index] : nil)
    }
    if !part.hasLetters { part.exact = part.plain }
    return part
  }

  private mutating func append(_ byte: UInt8, exact letter: UInt8? = nil) {
    if letter != nil, !hasLetters {
      exact = plain
      hasLetters = true
    }
    plain.append(byte)
    if hasLetters { exact.append(letter ?? byte) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "A"..."Z": append(UInt8(scalar.value) + 32)
    case "\u{21}"..."\u{7E}": append(UInt8(scalar.value))
    case "å", "Å": append(97, exact: Letter.aRing)
    case "ä", "Ä", "æ", "Æ": append(97, exact: Letter.aDots)
    case "ö", "Ö", "ø", "Ø": append(111, exact: Letter.oDots)
    case "ü", "Ü": append(117)
    case "é", "É": append(101)
    case "\u{2010}"..."\u{2015}", "\u{2212}": append(45)
    case "\u{2018}", "\u{2019}", "\u{B4}": append(39)
    case "\u{201C}", "\u{201D}", "\u{201E}": append(34)
    default: appendOther(scalar)
    }
  }

  /// Control and format characters vanish; every other letter loses its marks and its case.
  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    if let spelling = scalar.plainSpelling {
      for byte in spelling.utf8 { append(byte) }
      return
    }
    for part in scalar.properties.lowercaseMapping.decomposed.unicodeScalars {
      switch part.properties.generalCategory {
      case .control, .format, .nonspacingMark, .enclosingMark: continue
      default: for byte in UTF8.encode(part) ?? UTF8.encodedReplacementCharacter { append(byte) }
      }
    }
  }
}

extension Unicode.Scalar {
  /// How a letter that has no decomposition is written with a–z.
  var plainSpelling: String? {
    switch self {
    case "ß", "ẞ": "ss"
    case "œ", "Œ": "oe"
    case "đ", "Đ", "ð", "Ð": "d"
    case "þ", "Þ": "th"
    case "ł", "Ł": "l"
    case "ı": "i"
    default: nil
    }
  }

  fileprivate var isSearchSpace: Bool {
    value == 32 || value == 160 || (value < 128 ? 9...13 ~= value : properties.isWhitespace)
  }
}
