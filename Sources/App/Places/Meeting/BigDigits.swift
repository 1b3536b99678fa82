import Terminal

/// Digits of five rows, three columns each, one between.
enum BigDigits {
  /// Five rows of the same width.
  static func rows(of number: Int, _ lines: LineSet) -> [String] {
    let mark: Character = lines == .ascii ? "#" : "█"
    let digits = String(number).compactMap { $0.wholeNumberValue }
    return (0..<5).map { row in
      digits.map { digit in
        String(patterns[digit][row].map { $0 == "x" ? mark : " " })
      }
      .joined(separator: " ")
    }
  }

  private static let patterns = [
    ["xxx", "x x", "x x", "x x", "xxx"], [" x ", "xx ", " x ", " x ", "xxx"],
    ["xxx", "  x", "xxx", "x  ", "xxx"], ["xxx", "  x", "xxx", "  x", "xxx"],
    ["x x", "x x", "xxx", "  x", "  x"], ["xxx", "x  ", "xxx", "  x", "xxx"],
    ["xxx", "x  ", "xxx", "x x", "xxx"], ["xxx", "  x", "  x", "  x", "  x"],
    ["xxx", "x x", "xxx", "x x", "xxx"], ["xxx", "x x", "xxx", "  x", "xxx"],
  ]
}
