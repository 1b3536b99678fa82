/// Spreadsheets take a cell that begins with one of a few signs for a formula and run it.
extension String {
  /// With an apostrophe in front when a spreadsheet would calculate instead of show.
  var guardedAgainstFormula: String {
    startsLikeFormula(unicodeScalars.first) ? "'" + self : self
  }

  /// Without the one apostrophe that the guard puts in front.
  var withoutFormulaGuard: String {
    guard unicodeScalars.first == "'", startsLikeFormula(unicodeScalars.dropFirst().first) else {
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
