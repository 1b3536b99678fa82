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

  /// Rows that were refused make the exit code 1; the others are in the book all the same.
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
    let preview: PartyImportPreview
    do {
      preview = try importing.preview(
        bytes, book: session.book, identifiers: &session.identifiers)
    } catch {
      throw CommandFailure(.refused, .importError(error, request.file))
    }
    if !request.isTrial { try session.record(.importParties, preview.changes) }
    tell(preview, context)
    return preview.faults.isEmpty ? .done : .refused
  }

  private func tell(_ preview: PartyImportPreview, _ context: Context) {
    if request.isTrial, !context.options.wantsJSON { list(preview, context) }
    context.answer(.imported(preview, isTrial: request.isTrial), parties(of: preview))
    if !preview.unplacedColumns.isEmpty {
      context.complain(.unplacedColumns(request.file, preview.unplacedColumns))
    }
    for (remark, isFault) in preview.told {
      context.complain(
        .remark(remark, isFault: isFault, in: preview, file: request.file))
    }
  }

  /// The new and the changed ones, in the order of the file's rows.
  private func parties(of preview: PartyImportPreview) -> [JSONValue] {
    (preview.created.map(\.party) + preview.changed.map(\.after)).map { party in
      .object((try? FieldEncoder().encode(party)) ?? Record(), fields: Party.fieldNames)
    }
  }

  private func list(_ preview: PartyImportPreview, _ context: Context) {
    let write = { (line: String) in context.output.line(displayable(line)) }
    for entry in preview.created { write("+ \(entry.party.name)") }
    for entry in preview.changed {
      write("~ \(entry.after.name)")
      let before = (try? FieldEncoder().encode(entry.before)) ?? Record()
      let after = (try? FieldEncoder().encode(entry.after)) ?? Record()
      for field in entry.fields {
        write("  \(field): \(before[field]?.written ?? "–") → \(after[field]?.written ?? "–")")
      }
    }
  }
}
