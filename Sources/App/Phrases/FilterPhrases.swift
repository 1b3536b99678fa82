package import Domain

/// What is said about filters.
extension Phrase {
  /// One sentence that names the word, and what was most likely meant.
  package static func filterProblem(_ reason: FilterProblem.Reason) -> Phrase {
    switch reason {
    case .unknownField(let name, let nearest):
      Phrase("Inget fält heter \(name)", "No field is called \(name)")
        + (nearest.map { meant("\($0):") } ?? .period)
    case .unknownValue(let value, let field, let nearest, let choices):
      Phrase("\(field) kan inte vara \(value)", "\(field) cannot be \(value)")
        + (nearest.map { meant("\(field):\($0.contains(" ") ? "\"\($0)\"" : $0)") }
          ?? oneOf(choices))
    case .notATime(let text, let field):
      Phrase(
        "\(text) är ingen tid. Skriv \(field): med 2026-03, v 12, idag eller <30d.",
        "\(text) is no time. Write \(field): with 2026-03, w 12, today or <30d.")
    case .notANumber(let text, let field):
      Phrase(
        "\(text) är inget tal. Skriv \(field): med 3, >2 eller 2..5.",
        "\(text) is no number. Write \(field): with 3, >2 or 2..5.")
    case .notYesOrNo(let text, let field):
      Phrase("\(field) är ja eller nej, inte \(text).", "\(field) is yes or no, not \(text).")
    }
  }

  private static func oneOf(_ choices: [String]) -> Phrase {
    let list = choices.prefix(8).joined(separator: ", ") + (choices.count > 8 ? " …" : ".")
    return Phrase("; välj bland \(list)", "; choose from \(list)")
  }

  private static func meant(_ word: String) -> Phrase {
    Phrase(". Menade du \(word)?", ". Did you mean \(word)?")
  }

  static let completeHint = Phrase("Fyll i", "Complete")
  static let showAllHint = Phrase("Visa alla", "Show all")

  static func shownOf(_ shown: Int, _ all: Int) -> Phrase {
    Phrase("\(shown) av \(all)", "\(shown) of \(all)")
  }
}
