import App
import Documents
import Domain

/// What is said about a whole book that is taken in.
extension Phrase {
  static func importedAll(_ book: Book, isTrial: Bool) -> Phrase {
    let counts = Kind.allCases.map { ($0, book.identifiers(of: $0).count) }
    let told = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)" }
    let sum = counts.reduce(0) { $0 + $1.1 }
    let list = told.isEmpty ? "" : ": " + told.joined(separator: ", ")
    let records = sum == 1 ? Phrase("post", "record") : Phrase("poster", "records")
    let head =
      isTrial ? Phrase("Filen har", "The file has") : Phrase("Tog in", "Took in")
    return head + Phrase(verbatim: " \(sum) ") + records + Phrase(verbatim: list)
      + (isTrial ? Phrase("; inget är sparat.", "; nothing is saved.") : Phrase(verbatim: "."))
  }

  static func bookIsNotEmpty(_ folder: String) -> Phrase {
    Phrase(
      "Pärmen i \(folder) är inte tom; säg med --book en mapp där en ny kan göras.",
      "The book in \(folder) is not empty; say with --book where a new one can be made.")
  }

  static func bookImportError(_ error: BookImportError, _ file: String) -> Phrase {
    Phrase(verbatim: file + ": ") + why(error)
  }

  private static func why(_ error: BookImportError) -> Phrase {
    switch error {
    case .tooLarge(let limit):
      Phrase("större än \(limit) byte.", "larger than \(limit) bytes.")
    case .notJSON(let line):
      Phrase(
        "rad \(line) går inte att läsa; filen ska vara som export all skrev den.",
        "line \(line) cannot be read; the file has to be as export all wrote it.")
    case .damagedPropertyList:
      Phrase("egenskapslistan är skadad.", "the property list is damaged.")
    case .notABook:
      Phrase(
        "det är ingen hel pärm; den ska komma från samverkan export all.",
        "it is no whole book; it has to come from samverkan export all.")
    case .unknownKind(let name, let nearest):
      Phrase("det finns inget slag \(name.quoted)", "there is no kind \(name.quoted)")
        + (nearest.map { Phrase("; menades \($0.rawValue)?", "; was \($0.rawValue) meant?") }
          ?? Phrase(
            "; en nyare version av programmet kan ha det.",
            "; a newer version of the program may have it."))
    case .notAList(let kind):
      Phrase("\(kind.rawValue) är ingen lista.", "\(kind.rawValue) is no list.")
    case .record(let place, let fault):
      Phrase(
        "\(place.kind.rawValue), post \(place.number): ",
        "\(place.kind.rawValue), record \(place.number): ") + why(fault, place.kind)
    }
  }

  private static func why(_ fault: BookImportError.Fault, _ kind: Kind) -> Phrase {
    switch fault {
    case .notAnObject: Phrase("inga fält.", "no fields.")
    case .unknownField(let field, let nearest): unknownField(field, kind, nearest: nearest)
    case .field(let error): fieldError(error, kind)
    case .problem(let found): problem(found)
    case .repeated:
      Phrase("samma id som en post före.", "the same id as a record before.")
    }
  }
}
