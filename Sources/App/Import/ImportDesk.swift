import Documents
import Domain

/// A file of parties that lies open until it is taken in or left: how it is read, what was chosen
/// about its columns and rows, and what would become of them.
struct ImportDesk: Sendable {
  let file: String
  private let bytes: [UInt8]
  private var importing: PartyImport
  private var table: CSVTable
  /// Of the identifiers of what is new, which stay the same whatever is chosen.
  private let seed: RawIdentifier
  /// Nil where no column is the name.
  private(set) var preview: PartyImportPreview?
  private(set) var rows: [ImportedRow] = []
  /// As the file writes them, or made up where it has none.
  private(set) var header: [String] = []
  /// The kinds of rows of which only the number is shown.
  var folded: Set<RowOutcome> = [.unchanged]

  init(
    _ file: String, _ bytes: [UInt8], by entrant: Entrant, seed: RawIdentifier, book: Book
  ) throws(PartyImportError) {
    self.file = file
    self.bytes = bytes
    self.seed = seed
    importing = PartyImport(by: entrant)
    table = try importing.table(bytes)
    plan(book)
  }

  /// Compares the file with the book anew.
  mutating func plan(_ book: Book) {
    var identifiers = IdentifierSource(seed: seed)
    do {
      let preview = try importing.preview(of: table, book: book, identifiers: &identifiers)
      self.preview = preview
      header = preview.header
      rows = preview.rows
    } catch {
      preview = nil
      rows = []
      if case .noNameColumn(let headings) = error { header = headings }
    }
  }

  /// The same bytes as other letters; nothing happens when they are none.
  mutating func read(as encoding: TextEncoding, _ book: Book) throws(PartyImportError) {
    var importing = importing
    importing.encoding = encoding
    table = try importing.table(bytes)
    self.importing = importing
    plan(book)
  }

  /// Of one row, or of all of a kind.
  mutating func choose(_ policy: MatchPolicy, for rows: [Int], _ book: Book) {
    for row in rows { importing.choices[row] = policy }
    plan(book)
  }

  /// Puts a column of theirs where it belongs, or nowhere; what stood there gives way.
  mutating func put(_ place: Int, at ours: PartyColumn?, _ book: Book) {
    guard header.indices.contains(place) else { return }
    var moved = [ColumnChoice(theirs: header[place], ours: ours)]
    if let ours, let earlier = preview?.headings[ours], earlier != header[place] {
      moved.append(ColumnChoice(theirs: earlier, ours: nil))
    }
    importing.columns += moved
    plan(book)
  }

  func column(at place: Int) -> PartyColumn? {
    preview?.headings.first { $0.value == header[place] }?.key
      ?? importing.columns.last { $0.theirs == header[place] }?.ours
      ?? (preview == nil ? PartyColumn(heading: header[place]) : nil)
  }

  /// The first thing that stands in a column.
  func sample(at place: Int) -> String {
    let rows = table.rows.lazy.map(\.fields).filter { $0.indices.contains(place) }
    return rows.map { $0[place] }.first { !$0.isEmpty } ?? ""
  }

  func rows(_ outcome: RowOutcome) -> [ImportedRow] { rows.filter { $0.outcome == outcome } }
}
