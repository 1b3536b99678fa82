/// A table of the letters that the bytes from 0x80 stand for; those below are ASCII.
struct CodePage: Sendable {
  private let scalars: [Unicode.Scalar?]
  private let bytes: [Unicode.Scalar: UInt8]

  /// The 128 letters in their order; U+FFFD for a byte that stands for nothing.
  private init(_ letters: String) {
    let scalars = letters.unicodeScalars.map { $0 == "\u{FFFD}" ? nil : $0 }
    self.scalars = scalars
    bytes = Dictionary(
      scalars.enumerated().compactMap { place, scalar in
        scalar.map { ($0, UInt8(place + 0x80)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for a byte that stands for nothing.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    byte < 0x80 ? Unicode.Scalar(byte) : scalars[Int(byte) - 0x80]
  }

  /// The byte for a letter beyond ASCII; what stands for nothing is often kept as a control sign.
  func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    bytes[scalar] ?? (0x80..<0xA0 ~= scalar.value ? UInt8(scalar.value) : nil)
  }

  /// The Western European page of older spreadsheets.
  static let windows1252 = CodePage(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
      + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
      + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")

  /// What a spreadsheet calls Macintosh.
  static let macRoman = CodePage(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")

  /// What a spreadsheet calls MS-DOS.
  static let dos850 = CodePage(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
      + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")
}
