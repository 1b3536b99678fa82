package import Domain

/// Words of ending bodies and handing on what goes on at them.
extension Phrase {
  static func affiliationEnds(_ name: Phrase, _ period: String, _ last: Day) -> Phrase {
    name
      + Phrase(
        ": anslutningen \(period) gäller till och med \(last.text).",
        ": the affiliation \(period) holds until \(last.text).")
  }
  static let reorganise = Phrase("Omorganisera …", "Reorganise …")
  static let reorganiseHelp = Phrase(
    "Organ upphör, delas eller slås ihop från en dag; platser och åtgärder går till efterföljaren",
    "Bodies end, split or merge from a day; seats and follow-ups go to who takes over")
  static let renameParty = Phrase("Byt namn på part …", "Rename party …")
  static let renamePartyHelp = Phrase(
    "Det gamla namnet blir ett annat namn, som går att söka på",
    "The old name becomes another name, which is searched")
  static let renamingHelp = Phrase(
    "Det namn parten har nu blir ett av dess andra namn.",
    "The name it has now becomes one of its other names.")
  static func renamingOf(_ name: String) -> Phrase {
    Phrase("Byt namn: \(name)", "Rename: \(name)")
  }
  static func renamed(_ old: String, _ new: String) -> Phrase {
    Phrase("\(old) heter nu \(new)", "\(old) is now called \(new)")
  }

  static let newOrderDay = Phrase("Gäller från", "From")
  static let newOrderDayHelp = Phrase(
    "Första dagen i den nya ordningen. Det gamla finns till och med dagen före.",
    "The first day of the new order. The old lasts until the day before.")
  static let takenOverBy = Phrase("Tas över av", "Taken over by")
  static let takenOverByHelp = Phrase(
    "En eller flera som finns i registret. Tomt: det upphör utan efterföljare.",
    "One or more in the register. Empty: it ends with nobody to take over.")
  static let newBodies = Phrase("Nya organ", "New bodies")
  static let newBodiesHelp = Phrase(
    "Namn på dem som bildas, med komma mellan.", "Names of those that begin, with commas.")
  static let reorganisingReasonHelp = Phrase(
    "Står kvar vid anslutningen som upphör, till exempel beslutet.",
    "Is kept with the affiliation that ends, such as the decision.")

  static func reorganisingOf(_ names: [Phrase]) -> Phrase {
    Phrase("Omorganisera: ", "Reorganise: ") + .joined(names, by: ", ")
  }
  static func lastDay(_ day: Day, heirs: [Phrase]) -> Phrase {
    let taken =
      heirs.isEmpty
      ? Phrase("Ingen tar över.", "Nobody takes over.")
      : Phrase("Tas över av ", "Taken over by ") + .joined(heirs, by: ", ") + .period
    return Phrase("Finns till och med \(day.text). ", "Lasts until \(day.text). ") + taken
  }
  static let nothingGoesOn = Phrase(
    "Inget pågår som någon behöver ta över.", "Nothing goes on that anybody need take over.")
  static let staysThere = Phrase("står kvar", "stays there")
  static let reorganiseNow = Phrase("→ Genomför omorganisationen", "→ Do the reorganisation")
  static let reorganiseHint = Phrase("Genomför", "Do it")
  static let chooseHeirHelp = Phrase(
    "Vem som tar över raden: en efterföljare i taget, alla, ingen",
    "Who takes over the row: one successor at a time, all, nobody")
  package static func reorganised(_ names: [Phrase], _ day: Day) -> Phrase {
    Phrase("Ny ordning från \(day.text): ", "New order from \(day.text): ")
      + .joined(names, by: ", ")
  }

  /// Why it was not done.
  package static func reorganising(
    _ refusal: ReorganisingRefusal, names: ReferenceNames
  ) -> Phrase {
    func name(_ party: Identifier<Party>) -> String {
      names[.parties, party.raw] ?? party.raw.text
    }
    return switch refusal {
    case .nobody:
      Phrase("Det behövs ett organ som upphör.", "A body that ends is needed.")
    case .notFound(let reference): .refusal(.notFound(reference))
    case .succeedsItself(let party):
      Phrase(
        "\(name(party)) kan inte ta över efter sig själv.",
        "\(name(party)) cannot take over from itself.")
    case .hasEnded(let party, let day):
      Phrase(
        "\(name(party)) finns inte efter \(day.text).",
        "\(name(party)) is no more after \(day.text).")
    case .beginsLater(let party, let day):
      Phrase(
        "\(name(party)) finns först från \(day.text).",
        "\(name(party)) is there only from \(day.text).")
    case .problem(let problem, let reference):
      reference.kind.label(problem.field) + Phrase(verbatim: ": ")
        + .problem(problem.reason) {
          Phrase(verbatim: names[$0.kind, $0.id] ?? $0.id.text)
        }
    }
  }
}
