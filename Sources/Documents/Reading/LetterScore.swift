/// How likely a letter is in Swedish text where it stands, for telling code pages apart.
///
/// The same byte is å in one page, a sign or a capital in the middle of a word in another.
enum LetterScore {
  /// Above zero for what Swedish text holds, below for what it does not.
  static func of(
    _ letter: Unicode.Scalar?, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Int {
    guard let letter else { return -20 }
    let before = Place(previous)
    let after = Place(next)
    switch letter {
    case "å", "ä", "ö": return before == .capital && after == .capital ? -2 : 4
    case "é", "ü": return before == .capital && after == .capital ? -2 : 2
    case "Å", "Ä", "Ö": return capital(before, after) ?? 3
    case "É", "Ü": return capital(before, after) ?? 1
    default: return isSign(letter) ? sign(letter, before, after) : other(letter, before, after)
    }
  }

  /// What stands beside a letter.
  private enum Place {
    case small, capital, none

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar else {
        self = .none
        return
      }
      let properties = scalar.properties
      self = properties.isLowercase ? .small : properties.isUppercase ? .capital : .none
    }
  }

  /// A capital in the middle of a word is none; nil where it may stand.
  private static func capital(_ before: Place, _ after: Place) -> Int? {
    if before == .small { return -3 }
    return before == .capital && after == .small ? -2 : nil
  }

  private static func isSign(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "–", "—", "’", "‘", "“", "”", "»", "«", "·", "•", "°", "§", "´", "…", "€", "½", "\u{A0}":
      true
    default: false
    }
  }

  /// Signs stand beside words, but for an apostrophe, a point and a dash.
  private static func sign(_ sign: Unicode.Scalar, _ before: Place, _ after: Place) -> Int {
    guard before != .none, after != .none else { return 1 }
    switch sign {
    case "’", "·": return 1
    case "–": return 0
    default: return -3
    }
  }

  private static func other(_ letter: Unicode.Scalar, _ before: Place, _ after: Place) -> Int {
    if letter.properties.isLowercase { return 0 }
    return letter.properties.isUppercase ? capital(before, after) ?? -1 : -3
  }
}
