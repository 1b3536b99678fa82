import Terminal

/// A table for people: closed columns whole, free ones cut to what the width leaves.
struct TextTable {
  /// One column with its heading.
  struct Column {
    let title: String
    let cells: [String]
    var isFree = false

    /// What the column would like to have.
    fileprivate var wished: Int {
      ([title] + cells).map { Terminal.columns(of: $0) }.max() ?? 0
    }
  }

  var columns: [Column]

  private static let gap = 2
  private static let narrowest = 12
  /// What the first free column keeps as long as others can give way.
  private static let readable = 30

  init(_ columns: [Column]) {
    self.columns = columns
  }

  func print(to output: Output, width: Int) {
    let columns = columns.map(Self.shown)
    let widths = Self.widths(columns, width)
    let rows = columns.first?.cells.count ?? 0
    output.line(line(columns.map(\.title), widths))
    for row in 0..<rows { output.line(line(columns.map { $0.cells[row] }, widths)) }
  }

  private static func shown(_ column: Column) -> Column {
    Column(
      title: column.title, cells: column.cells.map(displayable), isFree: column.isFree)
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { padded($0, to: $1) }
      .joined(separator: String(repeating: " ", count: Self.gap)).withoutTrailingBlanks
  }

  /// Takes from the later free columns, then from the first one, then drops columns from the end.
  private static func widths(_ columns: [Column], _ width: Int) -> [Int] {
    var widths = columns.map(\.wished)
    let first = columns.firstIndex(where: \.isFree)
    while total(widths) > width {
      let later = widths.indices.filter {
        $0 != first && columns[$0].isFree && widths[$0] > narrowest
      }
      if let widest = later.max(by: { widths[$0] < widths[$1] }) {
        widths[widest] -= 1
      } else if let first, first < widths.count, widths[first] > readable {
        widths[first] -= 1
      } else if widths.count > 2 {
        widths.removeLast()
      } else if let first, first < widths.count, widths[first] > narrowest {
        widths[first] -= 1
      } else {
        break
      }
    }
    return widths
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }
}

extension String {
  /// A table's last column ends where its text ends.
  var withoutTrailingBlanks: String {
    guard hasSuffix(" ") else { return self }
    return lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }

  /// For standard error, where a control character could hide what went wrong.
  var withoutControls: String { displayable(self) }
}
