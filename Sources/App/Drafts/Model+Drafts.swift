import Domain
import Terminal

/// What was kept last of what is being filled in, and when.
struct DraftState: Equatable {
  var kept: Draft.Content?
  /// Milliseconds since 1970 UTC.
  var keptAt: Int64 = 0
}

/// Keeping what is being filled in, and going on with it after a crash.
extension Model {
  /// Milliseconds between two keepings.
  private static let interval: Int64 = 2_000

  /// Called at every turn; asks for keeping when something is new, and for dropping at once.
  mutating func keepDraftIfDue() -> [Effect] {
    let content = draftContent
    guard content != drafts.kept else { return [] }
    if content != nil, now.millis - drafts.keptAt < Self.interval { return [] }
    return keep(content)
  }

  /// Before the program is ended from outside.
  mutating func keepDraft() -> [Effect] {
    let content = draftContent
    return content == drafts.kept ? [] : keep(content)
  }

  private mutating func keep(_ content: Draft.Content?) -> [Effect] {
    drafts = DraftState(kept: content, keptAt: now.millis)
    return [.keepDraft(content.map { Draft(time: now.millis, content: $0) })]
  }

  /// Nil when nothing would be lost.
  private var draftContent: Draft.Content? {
    let form = overlays.lazy.compactMap { overlay -> Form? in
      if case .form(let form) = overlay { form } else { nil }
    }.first
    if let form { return form.isChanged ? content(of: form) : nil }
    let text =
      if case .followUp(let line) = meeting.line { line.field.text } else { meeting.leftLine }
    return text.isEmpty ? nil : .followUpLine(text)
  }

  private func content(of form: Form) -> Draft.Content? {
    let draft = FormDraft(
      purpose: form.purpose, title: form.title, original: form.original,
      changed: form.changedFields(today: now.day, language: language))
    return specs(of: draft) == nil ? nil : .form(draft)
  }

  mutating func offer(_ draft: Draft) {
    let title =
      switch draft.content {
      case .form(let form): form.title
      case .followUpLine(let text): Phrase(verbatim: text)
      }
    overlays.append(
      .dialog(
        Dialog(
          title: .draftTitle, lines: [.draftFound(world.clock(draft.time)), title],
          buttons: [
            Dialog.Button(title: .continueDraft, answer: .continueDraft(draft)),
            Dialog.Button(title: .throwDraftAway, answer: .dropDraft),
          ])))
  }

  mutating func open(_ draft: Draft) {
    switch draft.content {
    case .form(let content): open(content)
    case .followUpLine(let text):
      guard index.runningMeeting != nil else { return openFollowUp(titled: text) }
      enterMeeting()
      meeting.line = .followUp(MeetingState.FollowUpLine(text))
    }
    drafts.kept = draft.content
  }

  private mutating func open(_ draft: FormDraft) {
    guard let specs = specs(of: draft) else { return }
    var form = Form(
      draft.purpose, title: draft.title, specs: specs, from: draft.original, language: language)
    form.fill(from: draft.changed, language: language)
    form.basis = -1
    overlays.append(.form(form))
  }

  mutating func dropDraft() -> [Effect] {
    drafts = DraftState()
    return [.keepDraft(nil)]
  }

  /// The fields of a form that is kept; nil for forms that are not.
  private func specs(of draft: FormDraft) -> [FieldSpec]? {
    switch draft.purpose {
    case .create(let kind): kind.specs(given: draft.original)
    case .edit(let reference): reference.kind.specs
    case .affiliate: Affiliation.specs(without: .party)
    case .note(let reference): reference.kind.noteSpec.map { [$0] }
    case .outcome, .decide:
      DecisionForm.specs(
        for: DecisionForm.kind(of: draft.original), isNew: draft.original["text"] == nil)
    case .assess(let commitment, let year):
      Assessment.specs(after: book.assessment(of: commitment, year: year - 1))
    case .seat: SeatForm.specs
    case .amend: AddendumForm.specs
    case .part(let person, let meeting): world.partSpecs(of: person, at: meeting)
    default: world.specsOfList(draft.purpose)
    }
  }
}

extension World {
  /// Of the forms about many records, their removal, their views and their files.
  fileprivate func specsOfList(_ purpose: Form.Purpose) -> [FieldSpec]? {
    switch purpose {
    case .remove, .removeMany: [.reason]
    case .editMany(let references):
      references.first.map { first in
        first.kind.specs.compactMap { $0.forMany(of: first.kind) }
      }
    case .affiliateMany: Affiliation.specs(without: .party)
    case .saveView, .renameView: [.viewName]
    case .importFile: [.path(.fileLabel, help: .importHelp)]
    case .exportList: [.path(.fileLabel, help: .exportListHelp)]
    case .exportAll: [.path(.fileLabel, help: .exportAllFileHelp)]
    case .backupFile: [.path(.fileLabel, help: .backupFileHelp)]
    case .copyFolder: [.path(.folderLabel, help: .copyFolderHelp)]
    case .bookFrom: [.path(.folderLabel, help: .newBookFolderHelp)]
    case .openBook: [.path(.folderLabel, help: .folderHelp)]
    default: nil
    }
  }
}
