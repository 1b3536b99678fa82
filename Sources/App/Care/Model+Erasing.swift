import Domain
import Terminal

/// Erasing what is personal, which nothing takes back.
extension Model {
  /// The example has no files that anything could be put into or taken out of.
  var refusalToChangeFiles: Phrase? { settings.isDemo ? .exampleHasNoFiles : refusalToChange }

  /// Offers everything that is about one person.
  mutating func askWhomToErase() {
    let items = book.erasable.compactMap { reference in
      book.wordsOfErasable(reference).map { name in
        Picker.Item(
          title: name, extra: world.whichErasable(reference)[language],
          value: .identifier(reference.id))
      }
    }
    guard !items.isEmpty else {
      status = Status(.nobodyToErase)
      return
    }
    let order = items.map { (SwedishOrder($0.title), $0) }.sorted { $0.0 < $1.0 }
    overlays.append(.picker(Picker(.erase, title: .eraseWhom, items: order.map(\.1))))
  }

  /// The gravest question of the program: the decision, and a word typed in full.
  mutating func askForDecision(_ id: RawIdentifier?) {
    guard let id, let reference = book.reference(named: id) else { return }
    askForDecision(
      about: ErasureSubject(reference), title: .eraseTitle(world.title(of: reference)),
      saying: world.whatErasingDoes(to: reference))
  }

  /// The field's value as it is now stays; what it was before goes.
  mutating func askToEraseEarlier(_ field: String, of reference: EntityReference) {
    let label = reference.kind.label(field)
    askForDecision(
      about: ErasureSubject(reference, earlierValuesOf: field),
      title: .eraseEarlierTitle(label), saying: [.earlierGo(label), .currentStays])
  }

  private mutating func askForDecision(
    about subject: ErasureSubject, title: Phrase, saying lines: [Phrase]
  ) {
    let specs = [
      FieldSpec(
        EraseForm.decision, .decisionReference, .text, isRequired: true, help: .decisionHelp),
      FieldSpec(EraseForm.word, .eraseWordLabel, .text, isRequired: true, help: .cannotBeUndone),
    ]
    var form = Form(
      .erase(subject), title: title, specs: specs, from: Record(), language: language)
    form.said = lines
    overlays.append(.form(form))
  }
}

extension World {
  /// What tells it from others about people of the same name: where it belongs, the year, and that
  /// it was removed.
  fileprivate func whichErasable(_ reference: EntityReference) -> Phrase {
    var words = [Phrase.kindName(reference.kind)]
    switch reference.kind {
    case .nominations:
      let nomination = book.nominations.everKnown(Identifier(reference.id))
      words[0] = words[0] + Phrase(verbatim: nomination.map { " \($0.year)" } ?? "")
      words += (nomination?.nominatingParty.reference).map { [title(of: $0)] } ?? []
    case .contacts:
      let party = book.contacts.everKnown(Identifier(reference.id))?.party.reference
      words += party.map { [title(of: $0)] } ?? []
    default:
      let bodies = Set(index.mandates(of: Identifier(reference.id)).map(\.body))
      words += CouncilBody.allCases.filter(bodies.contains).map(\.phrase)
    }
    if book.presence(of: reference) == .removed { words.insert(.isRemovedWord, at: 0) }
    return .joined(words, by: ", ")
  }

  /// What goes, what stays, and where the name stands besides.
  fileprivate func whatErasingDoes(to reference: EntityReference) -> [Phrase] {
    let personal = reference.kind.personalFields
    let held = book.everKnownRecord(of: reference)?.fields ?? []
    let gone = held.filter { personal.contains($0.name) && !$0.value.isEmpty }
      .map { reference.kind.label($0.name) }
    let mentions = book.nameOfErasable(reference).map {
      book.mentions(of: $0, except: reference).map { kindAndName(of: $0) }
    }
    return [.erasureTakes(.enumerated(gone)), .erasureLeaves(of: reference.kind)]
      + (mentions.map { $0.isEmpty ? [] : [.nameStandsElsewhere($0)] } ?? [])
  }

  /// The word must be typed in full, in the language of the screen.
  func problemsOfErasing(_ form: Form) -> [(String, FormProblem)] {
    guard case .erase = form.purpose,
      form.text(EraseForm.word).lowercased() != Phrase.eraseWord[language]
    else { return [] }
    return [(EraseForm.word, FormProblem(sentence: .typeTheWord, isError: true))]
  }
}

/// The fields of the form that erases.
enum EraseForm {
  static let decision = "decision"
  static let word = "word"
}

extension Form {
  /// Whether saving takes something away for good, so that the button that keeps it comes first.
  var isGrave: Bool { if case .erase = purpose { true } else { false } }

  /// Whether it only says what is to be shown, so that nothing is lost when it is closed.
  var asksOnly: Bool {
    switch purpose {
    case .pastDay, .twoDays, .seatsDay, .validDay: true
    default: false
    }
  }

  private var isWordTyped: Bool {
    [Phrase.eraseWord.sv, Phrase.eraseWord.en].contains(text(EraseForm.word).lowercased())
  }

  var cancelTitle: Phrase { isGrave ? .keepIt : .cancelButton }

  /// The words on the button that does it.
  var saveTitle: Phrase {
    switch purpose {
    case .erase: isWordTyped ? .eraseButton : .eraseAfterWord
    case .pastDay, .twoDays, .seatsDay, .validDay: .showIt
    case .importFile, .backupFile, .copyFolder, .reorganise: .lookAtIt
    case .bookFrom, .yourName(_?): .makeTheBook
    case .openBook: .open
    default: .saveButton
    }
  }
}
