internal import Domain

/// One of their columns put beside one of ours by a person.
package struct ColumnChoice: Hashable, Sendable {
  /// Their heading.
  package let theirs: String
  /// Nil for a column that is not taken in.
  package let ours: PartyColumn?

  package init(theirs: String, ours: PartyColumn?) {
    self.theirs = theirs
    self.ours = ours
  }

  func fits(_ heading: String) -> Bool { heading.headingLetters == theirs.headingLetters }
}

/// Where each known column stands, and the headings that found no place.
struct PartyColumns {
  /// As the file writes them, or made up where it has none.
  let header: [String]
  private var positions: [PartyColumn: Int] = [:]
  /// Where the names of what is referred to stand.
  private var companions: [PartyColumn: Int] = [:]
  private(set) var byContent: Set<PartyColumn> = []

  /// By choice and by heading; the first of two columns about the same thing counts.
  init(header: [String], choices: [ColumnChoice]) {
    self.header = header
    let chosen = header.map { heading in choices.last { $0.fits(heading) } }
    for (index, choice) in chosen.enumerated() {
      if let column = choice?.ours, positions[column] == nil { positions[column] = index }
    }
    for (index, heading) in header.enumerated() where chosen[index] == nil {
      if let column = PartyColumn(companion: heading) {
        companions[column] = index
      } else if let column = PartyColumn(heading: heading), positions[column] == nil {
        positions[column] = index
      }
    }
    left = Set(chosen.indices.filter { chosen[$0] != nil })
  }

  /// Those that a person has decided about.
  private var left: Set<Int> = []

  /// As the file writes them.
  var headings: [PartyColumn: String] { positions.mapValues { header[$0] } }

  private var open: [Int] {
    let placed = Set(positions.values).union(companions.values)
    return header.indices.filter { !placed.contains($0) }
  }

  /// With a heading and no place among ours.
  var unplaced: [String] { open.map { header[$0] }.filter { !$0.isEmpty } }

  func has(_ column: PartyColumn) -> Bool { positions[column] != nil }

  /// Nil when the column or the cell is missing or empty.
  func text(_ column: PartyColumn, in fields: [String]) -> String? {
    guard let text = text(at: positions[column], in: fields) else { return nil }
    return column.holdsLines ? text : text.oneLine
  }

  /// What a reference is called, where the file says it beside the identifier.
  func companion(_ column: PartyColumn, in fields: [String]) -> String? {
    text(at: companions[column], in: fields)?.oneLine
  }

  private func text(at position: Int?, in fields: [String]) -> String? {
    guard let position, position < fields.count else { return nil }
    let text = fields[position].withoutFormulaGuard
    return text.isEmpty ? nil : text
  }
}

// MARK: - By what stands in them

extension PartyColumns {
  /// Places what no heading did by what most of its cells are.
  mutating func place(byContentOf rows: [CSVRow]) {
    let sample = rows.prefix(200)
    for column in [PartyColumn.organisationNumber, .sharedEmail, .web] where !has(column) {
      let free = open.filter { !left.contains($0) }
      guard
        let index = free.first(where: { index in
          column.isContent(of: cells(index, of: sample), under: header[index])
        })
      else { continue }
      positions[column] = index
      byContent.insert(column)
    }
    placeName(by: sample)
    placeForeignNumber(by: sample)
  }

  /// What another register calls its records is no name of ours.
  private mutating func placeForeignNumber(by sample: ArraySlice<CSVRow>) {
    guard let index = positions[.id], !left.contains(index) else { return }
    let cells = cells(index, of: sample)
    guard !cells.isEmpty, cells.allSatisfy({ RawIdentifier(text: $0) == nil }) else { return }
    positions[.id] = nil
    guard !has(.externalId) else { return }
    positions[.externalId] = index
    byContent.insert(.externalId)
  }

  /// A register of organisations whose names have a heading of their own: the first column of
  /// words, each said once.
  private mutating func placeName(by sample: ArraySlice<CSVRow>) {
    guard !has(.name), has(.organisationNumber) || has(.sharedEmail) else { return }
    let index = open.first { index in
      let cells = cells(index, of: sample)
      return !left.contains(index) && cells.count * 10 >= sample.count * 9
        && Set(cells).count * 10 >= cells.count * 9
        && cells.allSatisfy { $0.contains(where: \.isLetter) }
    }
    guard let index else { return }
    positions[.name] = index
    byContent.insert(.name)
  }

  private func cells(_ index: Int, of rows: ArraySlice<CSVRow>) -> [String] {
    rows.compactMap { text(at: index, in: $0.fields) }
  }
}

extension PartyColumn {
  /// Whether most of the cells are what the column holds; addresses of people are not the party's.
  fileprivate func isContent(of cells: [String], under heading: String) -> Bool {
    if self == .sharedEmail, Self.tellsPerson(heading) { return false }
    return cells.count { isContent($0) } * 10 > cells.count * 6
  }

  /// Whether such a text can hardly be anything else.
  func isContent(_ text: String) -> Bool {
    switch self {
    case .organisationNumber: text.count >= 10 && NumberCell(text).isFound
    case .sharedEmail: text.mailAddresses.first?.isMailAddress == true
    case .web: text.hasPrefix("http") || text.hasPrefix("www.")
    default: false
    }
  }

  private static func tellsPerson(_ heading: String) -> Bool {
    let letters = heading.headingLetters
    return ["kontakt", "person", "ordför", "kassör", "sekrete", "privat", "contact"]
      .contains(where: letters.contains)
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
