import Domain
import Resources

/// The phrases that are offered while somebody types: those of the book, else the program's own.
struct PhraseLibrary: Equatable, Sendable {
  let candidates: [Completion.Candidate]

  /// A phrase a line; before an equals sign the short word that stands for it.
  init(_ text: String) {
    candidates = text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = String(line).trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
      let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, let key = parts[0].nonEmpty, let text = parts[1].nonEmpty else {
        return Completion.Candidate(line, line)
      }
      return Completion.Candidate(key, text)
    }
  }

  /// What the program brings.
  static func shipped(_ language: Language) -> String {
    switch language {
    case .swedish: Embedded.swedishPhrases
    case .english: Embedded.englishPhrases
    }
  }
}

extension Book {
  /// Where the book keeps its own phrases; of several the first that was made.
  var phraseSetting: Setting? {
    settings.all.filter { $0.key == .phrases }.min { $0.id < $1.id }
  }
}
