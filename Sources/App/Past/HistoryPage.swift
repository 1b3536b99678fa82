import Domain
import Terminal

/// What happened to one record and its parts, on whatever device.
extension Model {
  mutating func askForHistory() -> [Effect] {
    guard let reference = list.focused?.reference ?? focusedAssessment else {
      status = Status(.noHistory)
      return []
    }
    return [.readHistory(reference)]
  }

  /// A commitment is no record; what is assessed of it in the year shown is one.
  private var focusedAssessment: EntityReference? {
    guard case .commitment(let commitment) = list.focused else { return nil }
    return book.assessment(of: commitment, year: followUpYear)
      .map { EntityReference(.assessments, $0.id.raw) }
  }

  /// The latest first; nil stands for what this session knows.
  mutating func showHistory(of reference: EntityReference, _ found: [Transaction]?) {
    let told = found ?? undoHistory.recorded.reversed()
    let subjects = book.withParts(reference)
    let senses = told.senses
    let rows = told.flatMap { transaction in
      transaction.changes.filter { subjects.contains(EntityReference($0)) }
        .flatMap {
          world.historyRows(of: $0, in: transaction, senses[transaction.id], about: reference)
        }
    }
    let empty = world.pageRows(Phrase.noHistory[language])
    show(
      Page(.history, title: .historyOf(world.title(of: reference)), rows: rows, otherwise: empty))
  }

  /// From a line of the history.
  mutating func eraseEarlier() {
    guard case .field(let field, let reference) = page?.subject else { return }
    if let reason = refusalToChangeFiles {
      status = Status(reason, .warning)
      return
    }
    askToEraseEarlier(field, of: reference)
  }
}

extension World {
  /// A text in as many rows as it takes in the box of a page; plain reading wraps by itself.
  func pageRows(
    _ text: String, indent: String = "", isHeading: Bool = false, subject: Page.Subject? = nil
  ) -> [Page.Row] {
    let width = min(100, size.width) - 6 - indent.count
    let isWhole = settings.isPlain || columns(of: text) <= width
    let lines = isWhole ? [text] : wrapped(text, to: max(10, width))
    return lines.map { Page.Row(indent + $0, isHeading: isHeading, subject: subject) }
  }

  /// A change of a part says what part it is.
  fileprivate func historyRows(
    of change: Change, in transaction: Transaction, _ sense: StepSense?,
    about whole: EntityReference
  ) -> [Page.Row] {
    let action = Phrase.step(.action(transaction.action), sense ?? .done)[language]
    let part = EntityReference(change) == whole ? "" : ": " + title(of: change)[language]
    let when = Phrase.dateAndTime(now.local(transaction.time))[language]
    let head = "\(when)  \(transaction.author)  \(action)\(part)"
    let why = transaction.reason.map { pageRows($0, indent: "    ") } ?? []
    return pageRows(head, isHeading: true) + why
      + change.fieldChanges.flatMap { field in
        let label = change.kind.label(field.name)[language]
        func words(_ value: Value?) -> String {
          value.map { told($0, of: field.name, of: change.kind).onOneLine } ?? "–"
        }
        return pageRows(
          "\(label): \(words(field.old)) → \(words(field.new))", indent: "    ",
          subject: .field(field.name, of: EntityReference(change)))
      }
  }

  /// A value in words; a reference by the name of what it points at.
  func told(_ value: Value, of field: String, of kind: Kind) -> String {
    switch value {
    case .identifier(let raw): book.reference(named: raw).map { title(of: $0)[language] } ?? "?"
    case .set(let values), .list(let values):
      values.map { told($0, of: field, of: kind) }.joined(separator: ", ")
    case .text(let text): kind.token(text, of: field)?[language] ?? text
    case .bool(let flag): (flag ? Phrase.yes : .no)[language]
    default: value.written
    }
  }
}

extension String {
  /// Its lines after each other.
  var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " / ") }
}
