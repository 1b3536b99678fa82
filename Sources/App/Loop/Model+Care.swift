import Domain
import Terminal

/// Backups and erasing, as far as the screen has to do with them.
extension Model {
  mutating func note(_ report: CareReport) {
    status =
      switch report {
      case .backedUp(let moment): Status(.backup(of: moment, today: now.day), .success)
      case .failed(let sentence): Status(sentence, .error)
      }
  }

  /// Offers everything that is about one person.
  mutating func askWhomToErase() {
    let items = Book.erasableKinds.flatMap { kind in
      book.references(of: kind).compactMap { reference in
        book.nameOfErasable(reference).map { name in
          Picker.Item(
            title: name, extra: Phrase.kindName(kind)[language],
            value: .identifier(reference.id))
        }
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
    let specs = [
      FieldSpec(
        EraseForm.decision, .decisionReference, .text, isRequired: true, help: .decisionHelp),
      FieldSpec(EraseForm.word, .eraseWordLabel, .text, isRequired: true, help: .cannotBeUndone),
    ]
    overlays.append(
      .form(
        Form(
          .erase(reference), title: .eraseTitle(title(of: reference)), specs: specs,
          from: Record(), language: language)))
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
  /// The words on the button that does it.
  var saveTitle: Phrase {
    switch purpose {
    case .erase: .eraseButton
    case .pastDay, .twoDays: .showIt
    default: .saveButton
    }
  }
}
