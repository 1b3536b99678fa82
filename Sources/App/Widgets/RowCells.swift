package import Domain
package import Terminal

/// What one row shows: a box to tick, and a text for each column of its list.
package struct RowCells: Equatable, Sendable {
  /// The state of the row's box; nil where rows have none.
  package enum Box: String, Sendable {
    case empty = "[ ]"
    case ticked = "[x]"
    case half = "[-]"
  }

  /// The text of one column.
  package struct Cell: Equatable, Sendable {
    package let column: String
    package let text: String
    package let role: Role
    /// What is read instead of the text where that is short for the eye; nil reads the text.
    package let spoken: String?
    /// Whether it is a row of facts, of which whole ones are left out where there is no room.
    package let isFacts: Bool
  }

  package var box: Box?
  /// Set on a heading row, which has no cells.
  package var heading: String?
  package private(set) var cells: [Cell] = []

  package init(box: Box? = nil, heading: String? = nil) {
    self.box = box
    self.heading = heading
  }

  package mutating func set(
    _ column: String, _ text: String?, _ role: Role = .text, spoken: String? = nil,
    isFacts: Bool = false
  ) {
    guard let text, !text.isEmpty else { return }
    cells.append(
      Cell(column: column, text: text, role: role, spoken: spoken, isFacts: isFacts))
  }

  func cell(_ column: String) -> Cell? { cells.first { $0.column == column } }

  /// All texts, for searching.
  var texts: [String] { cells.map(\.text) }
}

/// What is told about the focused row: below the list, beside it, or on a page of its own.
package struct Details: Equatable, Sendable {
  package var title: String
  /// At most four lines, for 80 × 24.
  package var brief: [String]
  package var full: [DetailLine]

  package init(title: String, brief: [String] = [], full: [DetailLine] = []) {
    self.title = title
    self.brief = brief
    self.full = full
  }

  package init(title: String, brief: [String] = [], full: [String]) {
    self.init(title: title, brief: brief, full: full.lines)
  }
}

/// A line of what is told about a record, and the other record it is about, which one can stand on.
package struct DetailLine: Equatable, Sendable {
  package let text: String
  package var record: EntityReference?
}

extension [String] {
  /// As lines about nothing else.
  var lines: [DetailLine] { map { DetailLine(text: $0) } }
}
