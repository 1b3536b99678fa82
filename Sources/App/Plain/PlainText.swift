import Domain
import Terminal

/// The place shown as text from top to bottom, for where there is no screen.
extension Model {
  /// Where one is, then every row as it is read aloud, under its heading.
  package func text(width: Int) -> String {
    let screen = plainScreen
    let rows = (0..<screen.count).map(screen.row)
    let told = rows.flatMap { row in
      row.role == .title
        ? [""] + wrapped(row.text, to: width)
        : wrapped(row.text, to: width - 4).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
    }
    return (screen.heading.flatMap { wrapped($0, to: width) } + told).map { $0 + "\n" }.joined()
  }
}
