import Domain
import Terminal

/// The form of an attachment that waits for its file, which the executable reads.
struct PaperDesk: Equatable, Sendable {
  /// The form that waits for what tells its file.
  var waiting: Form?
  /// Whether they were looked at since the page that shows them was opened.
  var isFresh = false
}

extension Model {
  // MARK: Adding

  /// What the focused row, or the page on top, can have papers of.
  private var paperOwner: EntityReference? {
    let reference = page.map { _ in recordOnPage } ?? list.focused?.reference
    guard let reference else { return nil }
    switch reference.kind {
    case .matters, .meetings, .decisions, .plans: return reference
    case .treatments:
      let point = book.treatments.everKnown(Identifier<Treatment>(reference))
      return point?.matter?.reference ?? point?.meeting.reference
    case .attachments: return nil
    default: return place == .plan ? shownPlan?.reference : nil
    }
  }

  var refusalToAttach: Phrase? { paperOwner == nil ? .noPaperOwner : nil }

  mutating func openAttachment() {
    guard let owner = paperOwner else { return }
    var asked = startingRecord(for: .attachments)
    let field: Attachment.CodingKeys =
      switch owner.kind {
      case .matters: .matter
      case .meetings: .meeting
      case .decisions: .decision
      default: .plan
      }
    asked[field.rawValue] = .identifier(owner.id)
    overlays.append(
      .form(
        Form(
          .create(.attachments), title: .attachmentOf(world.title(of: owner)),
          specs: Attachment.specs(.title, .location, .registryNumber, .note), from: asked,
          language: language)))
  }

  /// The file of an attachment is read before it is kept; an address is kept as it is.
  mutating func savePaper(_ form: Form) -> [Effect]? {
    let location = form.text(Attachment.CodingKeys.location.rawValue)
    guard form.purpose.entityKind == .attachments, !location.isEmpty,
      form.changedFields.contains(where: { $0.spec.name == "location" }),
      !Attachment(id: Identifier(RawIdentifier(high: 0, low: 0)), title: "", location: location)
        .isAddress
    else { return nil }
    papers.waiting = form
    return [.takeFile(path: location)]
  }

  /// Keeps it with what tells its file; one that cannot be read is asked for again.
  mutating func finishPaper(at path: String, _ facts: FileFacts?) -> [Effect] {
    guard var form = papers.waiting else { return [] }
    papers.waiting = nil
    guard let facts else {
      _ = form.mark("location", FormProblem(sentence: .cannotReadPaper, isError: true))
      status = Status(.cannotReadPaper, .error)
      form.focusFirstError()
      overlays.append(.form(form))
      return []
    }
    guard let entry = try? world.entry(of: form), entry.error == nil,
      case .attachment(let edit) = entry.change, var paper = edit.after
    else {
      status = Status(.cannotBeSaved(form.title), .error)
      return []
    }
    paper.location = path
    paper = paper.taking(facts, on: now.day)
    world.paperStandings[paper.id] = .unchanged
    let change = Edit.known(before: edit.before, after: paper).map(Attachment.change)
    return record(
      edit.before == nil ? .create : .edit, change.map { [$0] } ?? [],
      said: Phrase.tookPaper(paper.title, facts.size).undoable)
  }

  // MARK: How they stand

  /// Asks for a look at the files when a page that tells of them comes up.
  mutating func examinePapers() -> [Effect] {
    let isShown: Bool =
      switch page?.content {
      case .card, .findings: true
      default: false
      }
    guard isShown else {
      papers.isFresh = false
      return []
    }
    let files = book.attachments.all.filter { !$0.isAddress }.sorted { $0.id < $1.id }
    guard !papers.isFresh, !files.isEmpty else { return [] }
    papers.isFresh = true
    return [.examineFiles(files)]
  }

  mutating func note(_ standings: [Identifier<Attachment>: AttachmentStanding]) {
    world.paperStandings = standings
    renewPages()
  }
}

extension World {
  var paperFindings: [Finding] { index.attachmentFindings { paperStandings[$0.id] } }

  /// The papers of a record, as a part of its card.
  func papersSection(of reference: EntityReference) -> [DetailLine] {
    section(.attachmentsHeading, index.attachments(of: reference)) { words(of: $0) }
  }

  private func words(of paper: Attachment) -> String {
    let standing: Phrase? =
      switch paperStandings[paper.id] {
      case .missing: .paperMissing
      case .changed: .paperChanged(paper.takenDate)
      case .unchanged, nil: nil
      }
    let parts: [String?] = [
      paper.title, paper.registryNumber?.text,
      paper.size.map { Phrase.bytes($0)[language] }, standing?[language],
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
