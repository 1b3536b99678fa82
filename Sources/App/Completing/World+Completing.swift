import Domain
import Terminal

/// What is offered while somebody types in a text: facts of the meeting, phrases of the library,
/// those with seats, and parties.
extension World {
  /// What the text's caret stands behind, completed; nil where nothing is offered.
  func completion(of typed: TextField, at meeting: Meeting?) -> Completion? {
    let fixed = facts(of: meeting) + phraseLibrary.candidates + people(at: meeting)
    return Completion(of: typed) { beginning in
      let isName = Self.leastOfName...Self.longestName ~= beginning.count
      return fixed + (isName ? parties(beginning: beginning) : [])
    }
  }

  /// In a note or the line of a follow-up in a running meeting.
  func completion(of line: MeetingState.Line) -> Completion? {
    switch line {
    case .note(let note): completion(of: note.area.field, at: index.runningMeeting)
    case .followUp(let line): completion(of: line.field, at: index.runningMeeting)
    }
  }

  /// In the focused field of a form: a text of several lines, and the words of a decision.
  func completion(in form: Form) -> Completion? {
    guard let field = form.focusedField, form.purpose != .phrases else { return nil }
    switch field.input {
    case .lines(let area): return completion(of: area.field, at: meeting(of: form))
    case .text(let typed) where form.purpose.pointDecided != nil:
      return completion(of: typed, at: meeting(of: form))
    default: return nil
    }
  }

  /// The letters of a name that are typed before it is offered.
  private static let leastOfName = 3
  /// What is longer is no beginning of a name that anybody goes on with.
  private static let longestName = 30

  private var phraseLibrary: PhraseLibrary {
    PhraseLibrary(book.phraseSetting?.text?.nonEmpty ?? PhraseLibrary.shipped(language))
  }

  // MARK: Names

  /// Those called to the meeting first, then everybody with a seat.
  private func people(at meeting: Meeting?) -> [Completion.Candidate] {
    let called = meeting.map { index.called(to: $0) } ?? []
    let day = meeting?.date ?? now.day
    let seated = book.mandates.all.filter { $0.isCurrent(on: day) }
    let names = (called + seated).compactMap { book.people[$0.person]?.name.nonEmpty }
    return names.map { .init($0, $0, least: Self.leastOfName) }
  }

  private func parties(beginning: String) -> [Completion.Candidate] {
    candidates(of: .parties, matching: beginning, limit: 8).flatMap { id in
      guard let party = book.parties[Identifier<Party>(id)] else {
        return [Completion.Candidate]()
      }
      return ([party.name] + party.aliases).map {
        .init($0, party.name, least: Self.leastOfName)
      }
    }
  }

  /// The meeting of the point that a form is about, else the one that runs.
  private func meeting(of form: Form) -> Meeting? {
    let about: EntityReference? =
      switch form.purpose {
      case .edit(let reference), .note(let reference): reference
      default: form.purpose.pointDecided?.reference
      }
    let own = about.flatMap { book.meetings[Identifier<Meeting>($0)] }
    let point = about.flatMap { book.treatments[Identifier<Treatment>($0)] }
    let said = form.original["meeting"].flatMap { Identifier<Meeting>(value: $0) }
    return own ?? book.meetings[point?.meeting ?? said] ?? index.runningMeeting
  }
}

/// The library of phrases, and what is offered in the line of a meeting.
extension Model {
  var meetingCompletion: Completion? { meeting.line.flatMap { world.completion(of: $0) } }

  mutating func openPhrases() {
    let text = book.phraseSetting?.text?.nonEmpty ?? PhraseLibrary.shipped(language)
    let spec = FieldSpec("text", .phrasesLabel, .lines, help: .phrasesFieldHelp)
    overlays.append(
      .form(
        Form(
          .phrases, title: .phrases, specs: [spec],
          from: Record([Field("text", .text(text.trimmed))]), language: language)))
  }

  /// Kept in the book, so that the other device offers the same.
  mutating func savePhrases(_ form: Form) -> [Effect] {
    let text = form.text("text").nonEmpty
    guard let known = book.phraseSetting else {
      guard let text, text != PhraseLibrary.shipped(language).trimmed else {
        status = Status(.nothingChanged)
        return []
      }
      var setting = Setting(id: identifiers.next(), key: .phrases)
      setting.text = text
      return record(.create, [setting.creation], said: .phrasesSaved.undoable)
    }
    return record(.edit, known.changing { $0.text = text }, said: .phrasesSaved.undoable)
  }
}
