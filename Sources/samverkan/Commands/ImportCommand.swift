import App
import Documents
import Domain
import Store
import Terminal

/// Takes a register of parties in, or says what taking it in would do.
struct ImportCommand {
  private var session: Session
  private let request: ImportRequest

  init(_ session: Session, _ request: ImportRequest) {
    self.session = session
    self.request = request
  }

  /// Rows and cells that were refused make the exit code 1; the others are in the book all the
  /// same.
  consuming func run() throws(CommandFailure) -> ExitCode {
    let context = session.context
    let bytes: [UInt8]
    do {
      bytes = try FileReader.read(request.file, limit: CSVLimits().fileBytes)
    } catch {
      throw CommandFailure(.refused, .cannotRead(request.file, error.code))
    }
    var importing = PartyImport(by: context.entrant)
    importing.policy = request.policy
    importing.encoding = request.encoding
    importing.columns = request.columns
    let preview: PartyImportPreview
    do {
      preview = try importing.preview(
        bytes, book: session.book, identifiers: &session.identifiers)
    } catch {
      throw CommandFailure(.refused, .importError(error, request.file))
    }
    if !request.isTrial { try session.record(.importParties, preview.changes) }
    tell(preview, context)
    return preview.losesSomething ? .refused : .done
  }

  private func tell(_ preview: PartyImportPreview, _ context: Context) {
    let rows = preview.rows
    if request.isTrial, !context.options.wantsJSON {
      for row in rows { list(row, context) }
    }
    context.answer(
      .imported(preview, isTrial: request.isTrial),
      rows.map { JSONValue($0, in: preview, context.language) })
    let file = Phrase(verbatim: request.file + ": ")
    for sentence in Phrase.assumptions(preview) { context.complain(file + sentence) }
    for group in preview.groups {
      context.complain(
        file + .remark(group, in: preview, hint: .importHint(group.first.reason)))
    }
  }

  private func list(_ row: ImportedRow, _ context: Context) {
    let write = { (line: String) in context.output.line(displayable(line)) }
    switch row.outcome {
    case .new: write("+ \(row.name)")
    case .perhaps: write("? \(row.name)")
    case .fills, .changes: write("~ \(row.name)")
    case .differs: write("= \(row.name)")
    case .faulty, .repeated, .unchanged, .leftOut: return
    }
    for change in row.changes {
      let field = change.field
      write("  \(field.name): \(field.old?.written ?? "–") → \(field.new?.written ?? "–")")
    }
  }
}

extension JSONValue {
  /// A row with what becomes of it, for programs.
  fileprivate init(_ row: ImportedRow, in preview: PartyImportPreview, _ language: Language) {
    self = .made(
      ("id", row.party.map { .text($0.raw.text) } ?? .null),
      ("row", .count(row.number)),
      ("action", .text(row.outcome.rawValue)),
      ("name", .text(row.name)),
      ("changes", .array(row.changes.map { JSONValue($0) })),
      ("remarks", .array(row.remarks.map { JSONValue($0, in: preview, language) })))
  }

  private init(_ change: RowChange) {
    self = .made(
      ("kind", .text(change.kind.rawValue)), ("field", .text(change.field.name)),
      ("before", change.field.old.map { JSONValue($0) } ?? .null),
      ("after", change.field.new.map { JSONValue($0) } ?? .null))
  }

  private init(_ remark: RowRemark, in preview: PartyImportPreview, _ language: Language) {
    let isFault = preview.faults.contains(remark)
    let sentence = Phrase.remark(remark, isFault: isFault, in: preview)[language]
    self = .made(
      ("column", remark.column.map { .text($0.rawValue) } ?? .null),
      ("text", .text(remark.text)), ("reason", .text(remark.reason.name)),
      ("sentence", .text(sentence)))
  }
}
