/// The signs that rules and boxes are made of.
package enum LineSet: Hashable, Sendable, CaseIterable {
  /// Signs of WGL4, which nearly every font has.
  case unicode
  /// For terminals without UTF-8 and for the Linux console.
  case ascii
}

extension LineSet {
  package var horizontal: Unicode.Scalar { self == .unicode ? "─" : "-" }
  package var vertical: Unicode.Scalar { self == .unicode ? "│" : "|" }
  package var upperLeft: Unicode.Scalar { self == .unicode ? "┌" : "+" }
  package var upperRight: Unicode.Scalar { self == .unicode ? "┐" : "+" }
  package var lowerLeft: Unicode.Scalar { self == .unicode ? "└" : "+" }
  package var lowerRight: Unicode.Scalar { self == .unicode ? "┘" : "+" }
  /// Where a rule meets the left side of a box.
  package var leftTee: Unicode.Scalar { self == .unicode ? "├" : "+" }
  /// Where a rule meets the right side of a box.
  package var rightTee: Unicode.Scalar { self == .unicode ? "┤" : "+" }
  /// Where a column begins under a rule.
  package var upperTee: Unicode.Scalar { self == .unicode ? "┬" : "+" }
  /// Where a column ends on a rule.
  package var lowerTee: Unicode.Scalar { self == .unicode ? "┴" : "+" }
  /// Where a column passes a rule.
  package var cross: Unicode.Scalar { self == .unicode ? "┼" : "+" }
  /// Four densities for bars and heat maps, each told apart without colour; the fullest.
  package var full: Character { self == .unicode ? "█" : "#" }
  package var dense: Character { self == .unicode ? "▓" : "=" }
  package var medium: Character { self == .unicode ? "▒" : ":" }
  /// The lightest; also what is left of a bar.
  package var light: Character { self == .unicode ? "░" : "." }
  /// The sign that shows that text was cut.
  package var ellipsis: String { self == .unicode ? "…" : "~" }
}
