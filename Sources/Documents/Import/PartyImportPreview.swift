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
    package let affiliationBefore: Affiliation?
    /// Equal to `affiliationBefore` when the row says nothing new about it.
    package let affiliation: Affiliation?
  }

  package let encoding: TextEncoding
  package let separator: CSVTable.Separator
  /// Of the columns that were understood, as the file writes them.
  package let headings: [PartyColumn: String]
  /// Headings that found no place; their cells are not taken in.
  package let unplacedColumns: [String]
  package internal(set) var created: [Created] = []
  package internal(set) var changed: [Changed] = []
  /// Rows about a party that stays as it is.
  package internal(set) var unchanged: [Int] = []
  /// Rows that are not taken in, each with its reason.
  package internal(set) var faults: [RowRemark] = []
  /// What was noticed in rows that are taken in, or that wait for a decision.
  package internal(set) var remarks: [RowRemark] = []

  init(
    encoding: TextEncoding, separator: CSVTable.Separator, headings: [PartyColumn: String],
    unplacedColumns: [String]
  ) {
    self.encoding = encoding
    self.separator = separator
    self.headings = headings
    self.unplacedColumns = unplacedColumns
  }

  /// What is to be told, in the order of the file's rows, and whether the row is left out for it.
  package var told: [(remark: RowRemark, isFault: Bool)] {
    (faults.map { ($0, true) } + remarks.map { ($0, false) }).sorted { $0.0.row < $1.0.row }
  }

  /// Everything for one transaction; empty when the file brings nothing new.
  package var changes: [Change] {
    var result: [Change] = []
    for entry in created {
      result.append(.party(.create(entry.party)))
      if let affiliation = entry.affiliation { result.append(.affiliation(.create(affiliation))) }
    }
    for entry in changed {
      if let edit = Edit.replace(entry.before, with: entry.after) { result.append(.party(edit)) }
      guard let affiliation = entry.affiliation else { continue }
      guard let before = entry.affiliationBefore else {
        result.append(.affiliation(.create(affiliation)))
        continue
      }
      if let edit = Edit.replace(before, with: affiliation) { result.append(.affiliation(edit)) }
    }
    return result
  }
}

/// Something to tell about one cell of one row.
package struct RowRemark: Equatable, Sendable {
  /// As a spreadsheet counts.
  package let row: Int
  /// Nil when it is about the whole row.
  package let column: PartyColumn?
  /// What stood in the cell; empty for a personal number, which is not repeated.
  package let text: String
  package let reason: Reason

  /// Why; the words for people are the caller's.
  package enum Reason: Equatable, Sendable {
    case missing
    /// What no way into the book would take.
    case problem(ProblemReason)
    case tooManyCells
    case organisationNumber(OrganisationNumberFault)
    case notADate
    case notAnAddress
    case unknownWord
    /// Several parties of the book have this name and the row does not say which.
    case ambiguous(count: Int)
    /// Name and number stand in an earlier row too; both are one party.
    case repeats(row: Int)
    /// The number stands in an earlier row under another name; both are taken in.
    case sharesNumber(row: Int)
    /// The book has the number under another name; only an update renames it.
    case otherName(String)
    /// The book says something else and keeps it.
    case kept(String)
    /// The day is not within the agreement the party is entered under.
    case outsidePeriod
  }
}

/// Why a table is no register of parties.
package enum PartyImportError: Error, Equatable, Sendable {
  case table(CSVError)
  /// No heading stands for the name; the headings that were found.
  case noNameColumn([String])
}

/// What happens to a party the book already has.
package enum MatchPolicy: String, CaseIterable, Sendable {
  /// It stays as it is.
  case skip
  /// Empty fields are filled.
  case fill
  /// What the row says replaces what the book says.
  case update
}
