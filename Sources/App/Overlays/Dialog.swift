package import Domain
import Terminal

/// A question with at most three answers, the safe one first and focused; Esc is the safe one.
package struct Dialog: Equatable, Sendable {
  /// What a button does.
  package enum Answer: Equatable, Sendable {
    /// Closes the dialog and leaves everything as it is.
    case stay
    /// Closes the dialog and says that nothing of what was offered was done.
    case leave
    case quit
    /// Ends the program without what is in the form.
    case quitFromForm
    case saveForm(Form)
    case putBack
    case takeIn(CopySource)
    case askForNewBook(backup: String)
    case beginWith(backup: String)
    case continueDraft(Draft)
    case dropDraft
    case discardForm
    case record(Action, [Change], said: Phrase)
    case startMeeting(Identifier<Meeting>)
    case goToMeeting
    case pauseMeeting
    /// Ends the meeting, unless something is open that is to be gone through.
    case endMeeting
    case endMeetingBy([Change])
    case writeReport(ReportRequest, ReportFile)
    case addPoint
    case addMatter
    case addMeeting
    case revisePlan
    /// Goes where the step of the tour is taken.
    case tryStep
    case endTour
    /// Runs the command on these rows of the place.
    case changeChosen(CommandID, [RowKey])
  }

  /// One answer and the words on it.
  package struct Button: Equatable, Sendable {
    let title: Phrase
    let answer: Answer
  }

  let title: Phrase
  let lines: [Phrase]
  let buttons: [Button]
  package internal(set) var focused = 0

  /// What Esc means: nothing, to leave what was offered, or to go on with what was begun.
  var escape: Answer {
    if case .continueDraft = buttons.first?.answer { return buttons[0].answer }
    if buttons.contains(where: { $0.answer == .endTour }) { return .endTour }
    return buttons.contains { $0.answer == .leave } ? .leave : .stay
  }

  init(title: Phrase, lines: [Phrase], buttons: [Button]) {
    self.title = title.withoutDots
    self.lines = lines
    self.buttons = buttons
  }

  /// The safe answer below a preview; where nothing is offered it only closes.
  static func leaving(_ title: Phrase, isOffer: Bool) -> Button {
    Button(title: isOffer ? title : .closeIt, answer: isOffer ? .leave : .stay)
  }

  /// What `+` may mean on an agenda; a point needs a meeting.
  static func newInAgenda(hasMeeting: Bool) -> Dialog {
    let point = hasMeeting ? [Button(title: .pointButton, answer: .addPoint)] : []
    return Dialog(
      title: .newInAgenda, lines: [.newInAgendaText],
      buttons: [Button(title: .matterButton, answer: .addMatter)] + point
        + [Button(title: .meetingButton, answer: .addMeeting)])
  }

  static func unsavedForm(_ form: Form) -> Dialog {
    Dialog(
      title: .formNotSaved, lines: [.fieldsChanged(form.title, form.changedCount)],
      buttons: [
        Button(title: .keepWriting, answer: .stay),
        Button(title: .saveIt, answer: .saveForm(form)),
        Button(title: .throwAway, answer: .discardForm),
      ])
  }
}

extension Dialog {
  static func quitWithForm(_ form: Form) -> Dialog {
    Dialog(
      title: .formNotSaved, lines: [.fieldsChanged(form.title, form.changedCount)],
      buttons: [
        Button(title: .keepWriting, answer: .stay),
        Button(title: .quitWithoutForm, answer: .quitFromForm),
      ])
  }
}

extension Model {
  mutating func handle(_ key: KeyPress, in dialog: Dialog) -> [Effect] {
    var dialog = dialog
    switch key {
    case .escape:
      closeTop()
      return answer(dialog.escape)
    case .enter, .character(" "):
      closeTop()
      return answer(dialog.buttons[dialog.focused].answer)
    case .left, .up, .backTab:
      dialog.focused = (dialog.focused + dialog.buttons.count - 1) % dialog.buttons.count
    case .right, .down, .tab: dialog.focused = (dialog.focused + 1) % dialog.buttons.count
    case .character(let letter):
      let titles = dialog.buttons.map { $0.title[language].lowercased() }
      if let index = titles.firstIndex(where: { $0.hasPrefix(letter.lowercased()) }) {
        closeTop()
        return answer(dialog.buttons[index].answer)
      }
    default: break
    }
    replaceTop(.dialog(dialog))
    return []
  }

  private mutating func answer(_ answer: Dialog.Answer) -> [Effect] {
    switch answer {
    case .stay: break
    case .leave: status = Status(.nothingChanged)
    case .quit: return [.quit]
    case .quitFromForm: return dropDraft() + leaveProgram()
    case .saveForm(let form): return save(form)
    case .discardForm: closeTop()
    case .putBack: return [.putBack]
    case .takeIn(let source): return [.copies(.takeIn(source))]
    case .beginWith(let backup): return [.copies(.makeBook(from: backup, at: nil))]
    case .askForNewBook(let backup): askForNewBook(from: backup)
    case .continueDraft(let draft): open(draft)
    case .dropDraft: return dropDraft()
    case .record(let action, let changes, let sentence):
      return record(action, changes, said: sentence)
    case .writeReport(let request, let file): return [.writeReport(request, language, file)]
    case .addPoint: openForm(forNew: .treatments)
    case .addMatter: openForm(forNew: .matters)
    case .addMeeting: openForm(forNew: .meetings)
    case .changeChosen(let id, let rows): return run(id, on: rows)
    default: return answerOtherwise(answer)
    }
    return []
  }

  private mutating func answerOtherwise(_ answer: Dialog.Answer) -> [Effect] {
    switch answer {
    case .startMeeting(let id): return book.meetings[id].map { start($0) } ?? []
    case .goToMeeting: enterMeeting()
    case .pauseMeeting: return pauseMeeting()
    case .endMeeting: return closeMeeting()
    case .endMeetingBy(let changes): return endMeeting(by: changes)
    case .tryStep: tryTourStep()
    case .endTour: endTour()
    case .revisePlan: openRevision()
    default: break
    }
    return []
  }
}
