/// Finds the word that was most likely meant.
package enum Nearest {
  /// Nil when nothing is similar.
  package static func word<Word>(
    to typed: String, among words: [Word], _ text: (Word) -> String
  ) -> Word? {
    let letters = Array(typed.lowercased().unicodeScalars.prefix(40))
    let near = words.map { (word: $0, distance: distance(letters, Array(text($0).unicodeScalars))) }
      .min { $0.distance < $1.distance }
    guard let near, !letters.isEmpty else { return nil }
    if near.distance <= max(1, min(letters.count, 9) / 3 + 1) { return near.word }
    return words.first { text($0).lowercased().hasPrefix(typed.lowercased()) }
  }

  /// Letters to change, add, leave out or swap with the next one.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var best = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
