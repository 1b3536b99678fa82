/// What a piece of text is for; the theme alone decides what it looks like.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text
  case title
  case heading
  /// The row that has the focus.
  case selected
  /// A row ticked for a common action.
  case chosen
  case warning
  case error
  case success
  case accent
  case field
  case fieldFocused
  case hint
  case hintKey
  case border
  /// The place shown among the tabs.
  case current
  /// The letters that met the search.
  case match
}

extension Role {
  /// One letter for styled dumps; plain text is a blank.
  package var mark: Character {
    switch self {
    case .text: " "
    case .title: "T"
    case .heading: "H"
    case .selected: "S"
    case .chosen: "C"
    case .warning: "W"
    case .error: "E"
    case .success: "O"
    case .accent: "A"
    case .field: "f"
    case .fieldFocused: "F"
    case .hint: "i"
    case .hintKey: "k"
    case .border: "b"
    case .current: "c"
    case .match: "m"
    }
  }
}

/// How a cell is drawn, by role and never by colour.
package struct Style: Hashable, Sendable {
  package var role: Role

  package init(_ role: Role) {
    self.role = role
  }

  package static let text = Style(.text)
  package static let title = Style(.title)
  package static let heading = Style(.heading)
  package static let selected = Style(.selected)
  package static let chosen = Style(.chosen)
  package static let warning = Style(.warning)
  package static let error = Style(.error)
  package static let success = Style(.success)
  package static let accent = Style(.accent)
  package static let field = Style(.field)
  package static let fieldFocused = Style(.fieldFocused)
  package static let hint = Style(.hint)
  package static let hintKey = Style(.hintKey)
  package static let border = Style(.border)
  package static let current = Style(.current)
  package static let match = Style(.match)
}
