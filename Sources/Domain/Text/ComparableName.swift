/// A party's name for the soft warning about duplicates: folded, letters and digits only.
struct ComparableName: Hashable, Sendable {
  private let words: [[UInt8]]
  private let joined: [UInt8]

  init(_ name: String) {
    words = name.folded.utf8.split { !Self.isLetter($0) }.map { Self.indefinite(Array($0)) }
    joined = words.flatMap { $0 }
  }

  /// What two names have in common when they may be similar, each a small part of a register; two
  /// without any of it in common never are.
  enum Likeness: Hashable {
    case whole([UInt8])
    case front([UInt8])
    case back([UInt8])
    /// A word that does not tell the sort, by its place among words that begin so.
    case word([UInt8], place: Int, beginnings: [[UInt8]])
  }

  /// One slip leaves either half of a name as it was, whichever of the two is the longer one.
  var likenesses: Set<Likeness> {
    var found: Set<Likeness> = [.whole(joined)]
    if mayHaveSlip {
      for half in [joined.count / 2, (joined.count - 1) / 2] {
        found.formUnion([.front(Array(joined.prefix(half))), .back(Array(joined.suffix(half)))])
      }
    }
    guard words.count > 1 else { return found }
    let beginnings = words.map { Self.hasDigit($0) ? $0 : [$0[0]] }
    for (place, word) in words.enumerated() where word.count > 2 && !Self.tellsSort(word) {
      found.insert(.word(word, place: place, beginnings: beginnings))
    }
    return found
  }

  /// Long enough that one letter says nothing, and without a number, where one letter says all.
  private var mayHaveSlip: Bool {
    joined.count >= 8 && !Self.hasDigit(joined)
  }

  private static func hasDigit(_ word: [UInt8]) -> Bool { word.contains { 48...57 ~= $0 } }

  /// The same but for spelling: equal letters, one slip in eight or more, or words abbreviated.
  func isSimilar(to other: ComparableName) -> Bool {
    guard let first = joined.first, first == other.joined.first else { return false }
    return joined == other.joined || hasOneSlip(other) || isAbbreviation(other)
  }

  /// "Hjälmarens SS" for "Hjälmarens Seglarsällskap": a word of its own alike, the rest shortened.
  private func isAbbreviation(_ other: ComparableName) -> Bool {
    guard words.count > 1, words.count == other.words.count else { return false }
    let pairs = zip(words, other.words)
    return pairs.contains { $0 == $1 && $0.count > 2 && !Self.tellsSort($0) }
      && pairs.allSatisfy { $0 == $1 || Self.shortens($0, $1) || Self.shortens($1, $0) }
  }

  /// Whether the word says what sort of organisation it is, as half of all names do.
  private static func tellsSort(_ word: [UInt8]) -> Bool {
    sorts.contains { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
  }

  /// "Föreningen" as "förening": which of them a name has is a slip more often than a difference.
  private static func indefinite(_ word: [UInt8]) -> [UInt8] {
    let ending = endings.first { ending in
      word.count > ending.whole.count && word.suffix(ending.whole.count).elementsEqual(ending.whole)
    }
    return ending.map { Array(word.dropLast($0.dropped)) } ?? word
  }

  private static let endings = [
    ("foreningen", 2), ("klubben", 2), ("forbundet", 2), ("sallskapet", 2), ("forsamlingen", 2),
    ("kyrkan", 1),
  ].map { (whole: Array($0.0.utf8), dropped: $0.1) }

  private static let sorts = [
    "forening", "foreningen", "foreningar", "klubb", "klubben", "forbund", "forbundet", "sallskap",
    "sallskapet", "forsamling", "forsamlingen", "kyrka", "kyrkan", "samfallighet",
  ].map { Array($0.utf8) }

  /// At most four letters that occur in the word in their order, beginning with its first; a
  /// number is short for nothing.
  private static func shortens(_ short: [UInt8], _ word: [UInt8]) -> Bool {
    guard 2...4 ~= short.count, word.count > short.count, short.first == word.first,
      !hasDigit(short), !hasDigit(word)
    else { return false }
    var rest = short[...]
    for letter in word where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// One letter changed, added or left out, in a name of eight letters or more.
  private func hasOneSlip(_ other: ComparableName) -> Bool {
    let (short, long) =
      joined.count <= other.joined.count
      ? (joined, other.joined) : (other.joined, joined)
    guard mayHaveSlip, other.mayHaveSlip, long.count - short.count <= 1 else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    let rest = short.count == long.count ? start + 1 : start
    return short[min(rest, short.count)...].elementsEqual(long[min(start + 1, long.count)...])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    48...57 ~= byte || 97...122 ~= byte || byte >= 128
  }
}
