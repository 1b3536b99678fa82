package import Domain

/// What an import would do, before anything is done; also its report afterwards.
package struct PartyImportPreview: Equatable, Sendable {
  /// A party the book does not have yet.
  package struct Created: Equatable, Sendable {
    package let row: Int
    package let party: Party
    package let affiliation: Affiliation?
  }

  /// A party the book has, with what the row adds or replaces.
  package struct Changed: Equatable, Sendable {
    package let row: Int
    package let before: Party
    package let after: Party
    /// Names of the party's fields, in order of declaration.
    package let fields: [String]
    /// Whether something that was there becomes something else.
    package let replaces: Bool
    package let affiliationBefore: Affiliation?
    /// Equal to `affiliationBefore` when the row says nothing new about it.
    package let affiliation: Affiliation?
  }

  package let reading: TextReading
  /// Nil for a list of objects in JSON, whose rows are counted from the first.
  package let separator: CSVTable.Separator?
  package let headerRow: Int
  /// As the file writes them.
  package let header: [String]
  /// Of the columns that were understood, as the file writes them.
  package let headings: [PartyColumn: String]
  /// Those that no heading told, but what stands in them.
  package let columnsByContent: Set<PartyColumn>
  /// Headings that found no place; their cells are not taken in.
  package let unplacedColumns: [String]
  /// Titles, comments and sums, which are no parties.
  package let passed: [PassedRow]
  package internal(set) var created: [Created] = []
  package internal(set) var changed: [Changed] = []
  /// Rows about a party that stays as it is.
  package internal(set) var unchanged: [Int] = []
  /// Rows about the party of an earlier row, which is filled from them.
  package internal(set) var repeated: [Int] = []
  /// New parties that somebody chose not to take in.
  package internal(set) var leftOut: [Int] = []
  /// Rows that are not taken in, each with its reason.
  package internal(set) var faults: [RowRemark] = []
  /// What was noticed in rows that are taken in, or that wait for a decision.
  package internal(set) var remarks: [RowRemark] = []
  var names: [Int: String] = [:]
  /// Rows that somebody has decided about.
  var decided: Set<Int> = []
  /// The parties of the book by the rows that are about them.
  var known: [Int: Identifier<Party>] = [:]

  init(_ table: CSVTable, _ register: PartyTable) {
    reading = table.reading
    separator = table.separator
    headerRow = table.headerRow
    header = register.columns.header
    headings = register.columns.headings
    columnsByContent = register.columns.byContent
    unplacedColumns = register.columns.unplaced
    passed = register.passed
  }

  /// What is to be told, in the order of the file's rows, and whether the row is left out for it.
  package var told: [(remark: RowRemark, isFault: Bool)] {
    (faults.map { ($0, true) } + remarks.map { ($0, false) }).sorted { $0.0.row < $1.0.row }
  }

  /// Whether anything that stands in the file is not taken in.
  package var losesSomething: Bool {
    !faults.isEmpty || remarks.contains { $0.reason.costsCell }
  }

  /// Everything for one transaction; empty when the file brings nothing new.
  package var changes: [Change] {
    var parties = Courses<Party>()
    var affiliations = Courses<Affiliation>()
    for entry in created {
      parties.add(from: nil, to: entry.party)
      if let affiliation = entry.affiliation { affiliations.add(from: nil, to: affiliation) }
    }
    for entry in changed {
      parties.add(from: entry.before, to: entry.after)
      if let affiliation = entry.affiliation {
        affiliations.add(from: entry.affiliationBefore, to: affiliation)
      }
    }
    return parties.changes + affiliations.changes
  }
}

/// What becomes of records that several rows may be about, from first to last.
private struct Courses<E: Entity> {
  private var courses: [(before: E?, after: E)] = []
  private var places: [Identifier<E>: Int] = [:]

  mutating func add(from before: E?, to after: E) {
    if let place = places[after.id] {
      courses[place].after = after
    } else {
      places[after.id] = courses.count
      courses.append((before, after))
    }
  }

  /// Without those that end as they began.
  var changes: [Change] {
    courses.filter { $0.before != $0.after }
      .compactMap { Edit.known(before: $0.before, after: $0.after).map(E.change) }
  }
}

/// Why a table is no register of parties.
package enum PartyImportError: Error, Equatable, Sendable {
  case table(CSVError)
  /// No heading stands for the name; the headings that were found.
  case noNameColumn([String])
  /// A heading that was named is not there; the headings that were found.
  case noSuchColumn(String, [String])
}

/// What happens to a party the book already has.
package enum MatchPolicy: String, CaseIterable, Sendable {
  /// It stays as it is.
  case skip
  /// Empty fields are filled.
  case fill
  /// What the row says replaces what the book says.
  case update
  /// As `fill`, and a party that is perhaps the same is taken to be it.
  case join
}
