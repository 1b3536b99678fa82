package import Domain

/// Words of making one record of several.
extension Phrase {
  static let join = Phrase("Slå ihop …", "Join …")
  static let joinHint = Phrase("Slå ihop", "Join")
  static let joinHelp = Phrase(
    "Gör en av två eller flera som är samma; allt som hör till dem följer med",
    "Makes one of two or more that are the same; all that belongs to them comes along")
  static let joinNowHelp = Phrase("Slår ihop dem som sidan säger", "Joins them as the page says")
  static let chooseValueHelp = Phrase(
    "Väljer värdet för den som blir kvar", "Chooses the value for the one that stays")
  static let chooseWhatToJoin = Phrase(
    "Välj två eller flera som är samma, med Space, och slå sedan ihop dem.",
    "Choose two or more that are the same, with Space, and then join them.")
  static let onlySomeAreJoined = Phrase(
    "Bara parter och personer slås ihop.", "Only parties and people are joined.")
  static let joiningBrings = Phrase("Följer med", "Comes along")
  static let joiningKeepsNames = Phrase(
    "Namnen som försvinner blir andra namn och går att söka på.",
    "Names that go become other names, which are searched.")
  static let nothingPointsThere = Phrase(
    "Inget annat pekar på den som går upp i den andra.",
    "Nothing else points at the one that is joined to the other.")

  static func joiningOf(_ names: [Phrase]) -> Phrase {
    Phrase("Slå ihop ", "Join ") + .joined(names, by: " + ")
  }
  static func joinInto(_ count: Int) -> Phrase {
    Phrase("→ Slå ihop till en (av \(count))", "→ Join into one (of \(count))")
  }
  static func kindCount(_ kind: Kind, _ count: Int) -> Phrase {
    kindNames(kind) + Phrase(verbatim: ": \(count)")
  }
  package static func joined(_ name: Phrase, of count: Int) -> Phrase {
    Phrase("Slog ihop \(count) till ", "Joined \(count) into ") + name
  }

  /// Why they were not joined.
  package static func joining(
    _ refusal: JoiningRefusal, of kind: Kind, names: ReferenceNames
  ) -> Phrase {
    switch refusal {
    case .notJoinable: onlySomeAreJoined
    case .needsTwo:
      Phrase("Det behövs två olika: ", "Two different ones are needed: ") + kindNames(kind)
        + Phrase(verbatim: ".")
    case .notFound(let reference): .refusal(.notFound(reference))
    case .differs(let field):
      kind.label(field)
        + Phrase(
          " skiljer sig, och två nummer är två parter. Säg vems som gäller.",
          " differs, and two numbers are two parties. Say whose is right.")
    case .problem(let problem):
      kind.label(problem.field) + Phrase(verbatim: ": ")
        + .problem(problem.reason) {
          Phrase(verbatim: names[$0.kind, $0.id] ?? $0.id.text)
        }
    }
  }
}
