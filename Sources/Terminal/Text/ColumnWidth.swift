/// Columns that a text takes on the screen, after the gate has made it fit to show.
package func columns(of text: String) -> Int {
  shownColumns(displayable(text))
}

/// Columns of a text that has passed the gate.
func shownColumns(_ text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
}

/// Columns that one shown scalar takes: 0 for a mark, 2 for a wide sign, 1 for all else.
///
/// Ambiguous width counts as 1, as terminals outside East Asia have it.
package func columns(of scalar: Unicode.Scalar) -> Int {
  if isSimple(scalar) { return 1 }
  if zeroWidthRanges.sortedContains(scalar.value) { return 0 }
  return wideRanges.sortedContains(scalar.value) ? 2 : 1
}

/// Whether a scalar is shown as it is, takes one column and joins with nothing before it.
///
/// Covers Latin letters, dashes, quotation marks, the euro sign and the line signs.
@inline(__always)
func isSimple(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: true
  case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2500...0x257F: true
  default: false
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of the ascending ranges holds the number, by halving.
  func sortedContains(_ value: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && self[low].contains(value)
  }
}
