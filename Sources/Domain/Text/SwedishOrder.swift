/// The place of a text in a Swedish register, made once per record and compared as bytes.
///
/// Three levels, each a list of bytes ended by 1: letters (… v w x y z å ä ö), then marks, then
/// case with small letters first. Space, punctuation and digits come before letters, as in the
/// Unicode collation for Swedish.
package struct SwedishOrder: Hashable, Comparable, Sendable {
  private let bytes: [UInt8]

  package init(_ text: String) {
    var weights = CollationWeights(capacity: text.utf8.count)
    for scalar in text.composed.unicodeScalars { weights.append(scalar) }
    bytes = weights.key
  }

  package static func < (left: SwedishOrder, right: SwedishOrder) -> Bool {
    left.bytes.withUnsafeBufferPointer { first in
      right.bytes.withUnsafeBufferPointer { second in
        for index in 0..<min(first.count, second.count) where first[index] != second[index] {
          return first[index] < second[index]
        }
        return first.count < second.count
      }
    }
  }
}

/// The three levels of one key while it is being made.
private struct CollationWeights {
  private var letters: [UInt8] = []
  private var marks: [UInt8] = []
  private var cases: [UInt8] = []

  /// What a level holds for a letter without marks, or a small one; trailing ones are left out.
  private static let usual: UInt8 = 5
  private static let capital: UInt8 = 9
  /// A letter that shares the place of another, as ø that of ö.
  private static let variant: UInt8 = 7

  init(capacity: Int) {
    letters.reserveCapacity(capacity)
    marks.reserveCapacity(capacity)
    cases.reserveCapacity(capacity)
  }

  /// The levels from the heaviest, each ended by a byte lower than every weight.
  var key: [UInt8] {
    var key = letters
    let ends = [marks, cases].map { level in
      level.lastIndex { $0 != Self.usual }.map { $0 + 1 } ?? 0
    }
    key.reserveCapacity(letters.count + ends[0] + ends[1] + 2)
    key.append(1)
    key.append(contentsOf: marks[..<ends[0]])
    key.append(1)
    key.append(contentsOf: cases[..<ends[1]])
    return key
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": add(Self.place(of: scalar))
    case "A"..."Z": add(CollationTable.a + UInt8(scalar.value) - 65, case: Self.capital)
    case "0"..."9": add(UInt8(scalar.value) + 32)
    case " ": add(2)
    case "å": add(CollationTable.aRing)
    case "ä": add(CollationTable.aDots)
    case "ö": add(CollationTable.oDots)
    case "\u{21}"..."\u{7E}": add(CollationTable.punctuation[scalar] ?? 2)
    default: appendOther(scalar)
    }
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace {
      add(2)
    } else if let weight = CollationTable.punctuation[scalar] {
      add(weight)
    } else if let weight = CollationTable.marks[scalar] {
      marks.append(weight)
      cases.append(Self.usual)
    } else if scalar.properties.isUppercase {
      appendLetter(scalar.properties.lowercaseMapping, case: Self.capital)
    } else {
      appendLetter(String(scalar), case: Self.usual)
    }
  }

  private mutating func appendLetter(_ letter: String, case weight: UInt8) {
    switch letter {
    case "å": add(CollationTable.aRing, case: weight)
    case "ä": add(CollationTable.aDots, case: weight)
    case "ö": add(CollationTable.oDots, case: weight)
    case "æ", "ę": add(CollationTable.aDots, mark: Self.variant, case: weight)
    case "ø", "ő", "œ", "ô": add(CollationTable.oDots, mark: Self.variant, case: weight)
    case "ü", "ű": add(Self.place(of: "y"), mark: Self.variant, case: weight)
    default: appendDecomposed(letter, case: weight)
    }
  }

  private mutating func appendDecomposed(_ letter: String, case weight: UInt8) {
    for scalar in letter.decomposed.unicodeScalars {
      if "a"..."z" ~= scalar {
        add(Self.place(of: scalar), case: weight)
      } else if let mark = CollationTable.marks[scalar] {
        marks.append(mark)
        cases.append(Self.usual)
      } else if let spelling = scalar.plainSpelling {
        for plain in spelling.unicodeScalars {
          add(Self.place(of: plain), mark: Self.variant, case: weight)
        }
      } else {
        addForeign(scalar, case: weight)
      }
    }
  }

  /// Letters of other alphabets come last, in the order of Unicode; invisible characters nowhere.
  private mutating func addForeign(_ scalar: Unicode.Scalar, case weight: UInt8) {
    switch scalar.properties.generalCategory {
    case .control, .format: return
    case .nonspacingMark, .enclosingMark:
      marks.append(CollationTable.otherMark)
      cases.append(Self.usual)
    default:
      add(0xF0, case: weight)
      for shift: UInt32 in [14, 7, 0] { letters.append(UInt8(0x80 | scalar.value >> shift & 0x7F)) }
    }
  }

  private mutating func add(_ place: UInt8, mark: UInt8 = usual, case weight: UInt8 = usual) {
    letters.append(place)
    marks.append(mark)
    cases.append(weight)
  }

  /// One step apart, from `CollationTable.a`.
  private static func place(of letter: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: letter.value) &- 97 &+ CollationTable.a
  }
}
