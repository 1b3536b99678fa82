/// Spreadsheets take a cell that begins with one of a few signs for a formula and run it.
extension String {
  /// With an apostrophe in front when a spreadsheet would calculate instead of show; a text of its
  /// own with one in front gets another, so that it keeps its own when the guard is taken off.
  var guardedAgainstFormula: String {
    startsLikeFormula(unicodeScalars.drop { $0 == "'" }.first) ? "'" + self : self
  }

  /// Without the one apostrophe that the guard puts in front.
  var withoutFormulaGuard: String {
    guard unicodeScalars.first == "'",
      startsLikeFormula(unicodeScalars.drop(while: { $0 == "'" }).first)
    else {
      return self
    }
    return String(unicodeScalars.dropFirst())
  }

  private func startsLikeFormula(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
