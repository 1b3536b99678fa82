import Domain
import Terminal

/// Cards: all about one record, whose parts are rows to open, change and end.
extension Model {
  mutating func openFocused() {
    guard let key = list.focused else { return }
    openCard(of: key, isPart: true)
  }

  mutating func openCard(of reference: EntityReference) {
    openCard(of: .entity(reference), isPart: false)
  }

  private mutating func openCard(of key: RowKey, isPart: Bool) {
    guard let page = cardPage(of: key, isPart: isPart) else {
      status = Status(.rowIsOnlyRead)
      return
    }
    show(page)
  }

  /// As narrow as the panel beside the list where it is about the focused row.
  func cardPage(of key: RowKey, isPart: Bool) -> Page? {
    guard let details = details(of: key) else { return nil }
    let panel = isPart ? detailsPanel : nil
    let rows = details.full.flatMap { line in
      let subject = line.record.map(Page.Subject.record)
      return panel.map { panel in
        wrapped(line.text, to: panel.width - 3).map { Page.Row($0, subject: subject) }
      } ?? world.pageRows(line.text, subject: subject)
    }
    return Page(
      .card(key, isPart: isPart), title: Phrase(verbatim: details.title), rows: rows)
  }

  /// The record of the focused row of the page on top, else the one the page is about.
  var recordOnPage: EntityReference? {
    guard let page else { return nil }
    if let record = page.record { return record }
    return if case .card(let key, _) = page.content { reference(of: key) } else { nil }
  }

  /// A commitment is no record; what is assessed of it in the year shown is one.
  private func reference(of key: RowKey) -> EntityReference? {
    guard case .commitment(let commitment) = key else { return key.reference }
    return book.assessment(of: commitment, year: followUpYear)?.reference
  }

  mutating func openCardOfFocused() {
    if let reference = page?.record { openCard(of: reference) }
  }

  mutating func editOnPage() {
    if let reference = recordOnPage { openForm(toEdit: reference) }
  }

  mutating func noteOnPage() {
    if let reference = recordOnPage { openNote(on: reference) }
  }

  var refusalToNoteOnPage: Phrase? {
    guard let reference = recordOnPage, reference.kind.noteSpec != nil else {
      return .takesNoNote
    }
    return world.refusalToNote(reference)
  }

  func historyOnPage() -> [Effect] { recordOnPage.map { [.readHistory($0)] } ?? [] }

  /// What has an end is ended, for it was true until then; anything else is removed.
  mutating func endOrRemoveOnPage() {
    if let reference = recordOnPage { askToEndOrRemove(reference) }
  }

  mutating func askToEndOrRemove(_ reference: EntityReference) {
    guard let held = book.record(of: reference),
      let ended = reference.kind.ending(held, on: now.day)
    else { return askToRemove(reference) }
    var form = Form(
      .edit(reference), title: .ending(world.title(of: reference)), specs: reference.kind.specs,
      from: ended, basedOn: held, language: language)
    form.basis = outside.generation
    overlays.append(.form(form))
  }

  // MARK: Where rows lead
  /// To the record in its list, or to what happened to one that is not there; from a form that is
  /// being filled in, or from a picture, to its card, from which one comes back.
  mutating func followLink() -> [Effect] {
    if case .link(let link) = page?.subject { return follow(link) }
    guard let reference = page?.record else { return [] }
    guard book.presence(of: reference) == .present else { return [.readHistory(reference)] }
    if hasFormBelow || shownPicture != nil {
      openCard(of: reference)
    } else {
      closePages()
      go(to: reference)
    }
    return []
  }

  mutating func restoreFocused() -> [Effect] {
    guard let reference = page?.record else { return [] }
    closeTop()
    return restore(reference)
  }
}
