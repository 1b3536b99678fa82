internal import Domain

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
  case affiliationDate
  case channel

  /// Nil for a heading that nobody has used for any of them.
  init?(heading: String) {
    let letters = heading.lowercased().filter { $0.isLetter || $0.isNumber }
    guard let column = Self.allCases.first(where: { $0.headings.contains(letters) }) else {
      return nil
    }
    self = column
  }

  /// Lower case, letters and digits only.
  private var headings: [String] { Self.headings[self] ?? [] }

  private static let headings = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.field?.headings ?? []) })

  /// The stored field that the column fills.
  private var field: FieldDefinition? {
    switch self {
    case .affiliationDate: Kind.affiliations.field(Affiliation.CodingKeys.confirmedDate.rawValue)
    case .channel: Kind.affiliations.field(rawValue)
    default: Kind.parties.field(rawValue)
    }
  }
}

extension FieldDefinition {
  /// Its own name, what people call it, and what other files do.
  fileprivate var headings: [String] {
    let words = [name, label.sv, label.en, head.sv, head.en] + (filterWords?.all ?? [])
    return words.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } } + importHeadings
  }
}

/// Where each known column stands, and the headings that found no place.
struct PartyColumns {
  private var positions: [PartyColumn: Int] = [:]
  private(set) var unplaced: [String] = []
  /// As the file writes them.
  private(set) var headings: [PartyColumn: String] = [:]
  let count: Int

  /// The first of two columns about the same thing counts.
  init(header: [String]) {
    count = header.count
    for (index, heading) in header.enumerated() {
      if let column = PartyColumn(heading: heading), positions[column] == nil {
        positions[column] = index
        headings[column] = heading
      } else if !heading.isEmpty {
        unplaced.append(heading)
      }
    }
  }

  func has(_ column: PartyColumn) -> Bool { positions[column] != nil }

  /// Nil when the column or the cell is missing or empty.
  func text(_ column: PartyColumn, in fields: [String]) -> String? {
    guard let position = positions[column], position < fields.count else { return nil }
    let text = fields[position].withoutFormulaGuard.oneLine
    return text.isEmpty ? nil : text
  }
}

extension String {
  /// Line breaks and other control characters become spaces.
  fileprivate var oneLine: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return self
    }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(result).trimmed
  }
}
