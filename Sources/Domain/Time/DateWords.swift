/// A typed date cut into its parts, and the shape that they make.
struct DateWords {
  /// One letter for each part, in the order typed.
  ///
  /// n: one to three digits, y: four, s: six, l: eight; m: month, d: weekday, v: week, k: months,
  /// g: days, o: counted from today, r: today and its like, x: next, p: previous; the signs + - /
  /// stand for themselves.
  private(set) var shape = ""
  /// The numbers in the order typed.
  private(set) var numbers: [Int] = []
  private(set) var month: Int?
  private(set) var weekday: Int?
  /// Days from today.
  private(set) var relativeDays: Int?

  /// Nil for a text of more than forty letters, or with an unknown word or sign.
  init?(_ text: String) {
    guard text.unicodeScalars.prefix(61).count <= 60 else { return nil }
    let letters = FoldedText(text).plain
    guard letters.count <= 40 else { return nil }
    var rest = letters[...]
    while let first = rest.first {
      let part = rest.prefix { Self.kind(of: $0) == Self.kind(of: first) }
      let isRead =
        switch Self.kind(of: first) {
        case .digit: readNumber(part)
        case .letter: readWord(String(decoding: part, as: UTF8.self))
        case .sign: readSign(first, followedByDigit: Self.isDigit(rest.dropFirst().first))
        }
      guard isRead else { return nil }
      rest = rest.dropFirst(Self.kind(of: first) == .sign ? 1 : part.count)
    }
  }

  /// The same parts when the weekday stands first.
  var withoutWeekday: DateWords {
    var words = self
    words.shape.removeFirst()
    return words
  }

  private enum Kind { case digit, letter, sign }

  private static func kind(of byte: UInt8) -> Kind {
    switch byte {
    case 48...57: .digit
    case 97...122: .letter
    default: .sign
    }
  }

  private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { 48...57 ~= $0 } ?? false }

  private mutating func readNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let number = Int(digits: digits) else { return false }
    switch digits.count {
    case 1...3: shape.append("n")
    case 4: shape.append("y")
    case 6: shape.append("s")
    case 8: shape.append("l")
    default: return false
    }
    numbers.append(number)
    return true
  }

  /// A full stop between two digits is a stroke; elsewhere it ends an abbreviation.
  private mutating func readSign(_ sign: UInt8, followedByDigit: Bool) -> Bool {
    switch Character(Unicode.Scalar(sign)) {
    case " ", ",", ":": return true
    case ".":
      if followedByDigit, let last = shape.last, "ny".contains(last) { shape.append("/") }
    case "+": shape.append("+")
    case "-": shape.append("-")
    case "/": shape.append("/")
    default: return false
    }
    return true
  }

  private mutating func readWord(_ word: String) -> Bool {
    if Self.fillers.contains(word), shape != "o" { return true }
    if shape == "o", let number = Self.counts[word] {
      numbers.append(number)
      shape.append("n")
    } else if let days = Self.relative[word] {
      relativeDays = days
      shape.append("r")
    } else if let sign = Self.signs[word] {
      shape.append(sign)
    } else if let number = Self.position(of: word, in: Self.months) {
      month = number
      shape.append("m")
    } else if let number = Self.position(of: word, in: Self.weekdays) {
      weekday = number
      shape.append("d")
    } else {
      return false
    }
    return true
  }

  /// From 1; a name may be shortened to three letters.
  private static func position(of word: String, in names: [[String]]) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  /// Swedish and English, as `FoldedText` leaves them: without marks.
  private static let months = [
    ["januari", "january"], ["februari", "february"], ["mars", "march"], ["april"], ["maj", "may"],
    ["juni", "june"], ["juli", "july"], ["augusti", "august"], ["september"],
    ["oktober", "october"], ["november"], ["december"],
  ]

  private static let weekdays = [
    ["mandag", "monday"], ["tisdag", "tuesday"], ["onsdag", "wednesday"], ["torsdag", "thursday"],
    ["fredag", "friday"], ["lordag", "saturday"], ["sondag", "sunday"],
  ]

  /// "dag", "morgon" and "gar" stand alone in "i dag", "i morgon" and "i går".
  private static let relative = [
    "idag": 0, "dag": 0, "today": 0, "imorgon": 1, "imorron": 1, "morgon": 1, "tomorrow": 1,
    "igar": -1, "gar": -1, "yesterday": -1, "overmorgon": 2, "iovermorgon": 2, "forrgar": -2,
    "iforrgar": -2,
  ]

  private static let signs: [String: Character] = [
    "v": "v", "vecka": "v", "w": "v", "week": "v", "nasta": "x", "next": "x", "forra": "p",
    "last": "p", "previous": "p", "om": "o", "in": "o", "veckor": "v", "weeks": "v", "dagar": "g",
    "days": "g", "day": "g", "manad": "k", "manader": "k", "month": "k", "months": "k",
  ]

  /// Numbers as words, which stand only in a count from today.
  private static let counts = [
    "en": 1, "ett": 1, "a": 1, "one": 1, "tva": 2, "two": 2, "tre": 3, "three": 3, "fyra": 4,
    "four": 4, "fem": 5, "five": 5, "sex": 6, "six": 6, "sju": 7, "seven": 7, "atta": 8,
    "eight": 8, "nio": 9, "nine": 9, "tio": 10, "ten": 10,
  ]

  /// Prepositions, and the ends of ordinal numbers.
  private static let fillers: Set<String> = [
    "i", "den", "pa", "on", "the", "of", "a", "e", "st", "nd", "rd", "th",
  ]
}
