package import Domain

/// What one column of an imported register can be about.
package enum PartyColumn: String, CaseIterable, Sendable {
  case name
  case organisationNumber
  case side
  case kind
  case aliases
  case category
  case district
  case sharedEmail
  case web
  case parentParty
  case activeFrom
  case activeTo
  case replacedBy
  case successors
  case note
  case externalSystem
  case externalId
  case affiliationDate
  case channel
  /// The program's own name of a record, as its exports write it.
  case id

  /// Nil for a heading that nobody has used for any of them; what stands in brackets and a number
  /// behind it are no part of it.
  package init?(heading: String) {
    let words = heading.prefix { $0 != "(" && $0 != "[" }
    let letters = (words.isEmpty ? heading[...] : words).headingLetters
    let bare = String(letters.reversed().drop(while: \.isNumber).reversed())
    guard let column = Self.byHeading[letters] ?? Self.byHeading[bare] else { return nil }
    self = column
  }

  /// What people call it.
  package var label: Phrase { field?.label ?? Phrase(verbatim: rawValue) }

  /// Of all the headings of all columns the first column that has it.
  private static let byHeading = Dictionary(
    allCases.flatMap { column in
      (column.field?.headings ?? [column.rawValue.lowercased()]).map { ($0, column) }
    }, uniquingKeysWith: { first, _ in first })

  /// The column of the names of what a reference refers to, which exports write beside it.
  init?(companion heading: String) {
    guard
      let column = Self.allCases.first(where: {
        $0.refers && $0.rawValue + ReferenceColumn.suffix == heading
      })
    else { return nil }
    self = column
  }

  private var refers: Bool { [.parentParty, .replacedBy, .successors].contains(self) }

  /// The stored field that the column fills.
  private var field: FieldDefinition? {
    switch self {
    case .affiliationDate: Kind.affiliations.field(Affiliation.CodingKeys.confirmedDate.rawValue)
    case .channel: Kind.affiliations.field(rawValue)
    default: Kind.parties.field(rawValue)
    }
  }

  /// Whether its texts may hold line breaks.
  var holdsLines: Bool { self == .note || self == .aliases }
}

/// The columns of names that tables have beside those of identifiers.
enum ReferenceColumn {
  static let suffix = "Name"
}

extension StringProtocol {
  /// Lower case, letters and digits only.
  var headingLetters: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}

extension FieldDefinition {
  /// Its own name, what people call it, and what other files do.
  fileprivate var headings: [String] {
    let words = [name, label.sv, label.en, head.sv, head.en] + (filterWords?.all ?? [])
    return words.map(\.headingLetters) + importHeadings
  }
}
