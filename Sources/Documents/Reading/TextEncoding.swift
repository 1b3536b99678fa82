/// How the bytes of a text file stand for letters.
package enum TextEncoding: String, CaseIterable, Sendable {
  /// Found out from the bytes: by a mark, by being valid UTF-8, or by which of the code pages
  /// gives the most likely letters.
  case auto
  case utf8 = "utf-8"
  /// Either order of the bytes, with or without a mark.
  case utf16 = "utf-16"
  case windows1252 = "windows-1252"
  case macRoman = "macroman"
  /// What a spreadsheet calls MS-DOS.
  case dos850 = "cp850"

  /// Nil for what needs more than a table.
  var page: CodePage? {
    switch self {
    case .auto, .utf8, .utf16: nil
    case .windows1252: .windows1252
    case .macRoman: .macRoman
    case .dos850: .dos850
    }
  }

  /// Those where a byte is a letter, most usual first.
  static let pages: [TextEncoding] = [.windows1252, .macRoman, .dos850]
}

/// What was assumed about the letters of a file.
package struct TextReading: Equatable, Sendable {
  /// Never `auto`: what most of the letters turned out to be written in.
  package let encoding: TextEncoding
  /// What the others are in; nil where all are alike.
  package internal(set) var mixedWith: TextEncoding?
  /// How many stretches of letters had been encoded twice and were put right.
  package internal(set) var repaired = 0
  /// What might as well be meant, where it is close.
  package internal(set) var rival: TextEncoding?

  package init(_ encoding: TextEncoding) { self.encoding = encoding }
}
