/// Where a word that is too long for its line is broken: between syllables, as one does in Swedish
/// and may do in English.
///
/// The last consonant before a vowel goes to the next line, but an s that joins two parts of a word
/// stays behind, as in "Uppstarts-träff". At least three letters stand on either side.
enum Hyphenation {
  /// How many of the first signs stand before the break, at most so many; nil where there is no
  /// place to break.
  static func place(in word: [Character], atMost limit: Int) -> Int? {
    let highest = min(limit, word.count - 3)
    guard highest >= 3 else { return nil }
    return (3...highest).reversed().first { isBetweenSyllables(word, $0) }
  }

  private static func isBetweenSyllables(_ word: [Character], _ place: Int) -> Bool {
    guard word[..<place].contains(where: isVowel), word[place...].contains(where: isVowel),
      isConsonant(word[place])
    else { return false }
    if word[place - 1] == "-" { return true }
    let next = word[place...].prefix(while: isConsonant)
    if isJoint(word, place - 1) { return next.count <= 3 }
    let before = word[..<place].reversed().prefix(while: isConsonant).count
    let hasJoint = (place - before..<place).contains { $0 >= 2 && isJoint(word, $0) }
    return next.count == 1 && !hasJoint
  }

  /// An s between consonants.
  private static func isJoint(_ word: [Character], _ place: Int) -> Bool {
    guard word[place] == "s", place > 0, place + 1 < word.count else { return false }
    return isConsonant(word[place - 1]) && isConsonant(word[place + 1])
  }

  private static func isVowel(_ sign: Character) -> Bool { "aeiouyåäöéüAEIOUYÅÄÖÉÜ".contains(sign) }

  private static func isConsonant(_ sign: Character) -> Bool { sign.isLetter && !isVowel(sign) }
}
