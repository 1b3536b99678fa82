import CNcurses
import Terminal

/// Hands canvases to ncurses, cell by cell and only what differs from the canvas before.
struct ScreenPainter {
  private let looks: [Role: Appearance]
  private let isUTF8: Bool
  private var previous: Canvas?

  /// What ncurses is told about a role.
  private struct Appearance {
    var attributes: Int32
    var pair: Int32
  }

  init(theme: Theme, isUTF8: Bool) {
    self.isUTF8 = isUTF8
    let colours = Self.colours(for: theme)
    var pairs: [[Int]: Int32] = [:]
    var looks: [Role: Appearance] = [:]
    for role in Role.allCases {
      let look = theme.look(of: role, colours: colours)
      let pair = Self.pair(look.foreground, look.background, &pairs)
      looks[role] = Appearance(attributes: look.attributes, pair: pair)
    }
    self.looks = looks
    cn_background(looks[.text]?.pair ?? 0)
  }

  /// Makes the next canvas be painted whole.
  mutating func forget() {
    previous = nil
  }

  mutating func paint(_ canvas: Canvas, screen: Size) {
    if previous?.size != canvas.size { previous = nil }
    // What a larger window had in the last cell, which is never drawn, must not stay there.
    if previous == nil { cn_erase() }
    var latest: Role?
    for row in 0..<min(canvas.size.height, screen.height) {
      paintRow(row, of: canvas, screen: screen, &latest)
    }
    previous = canvas
    let row = min(max(0, canvas.cursor?.row ?? 0), max(0, screen.height - 1))
    let column = min(max(0, canvas.cursor?.column ?? 0), max(0, screen.width - 1))
    cn_show(Int32(row), Int32(column))
  }

  private func paintRow(_ row: Int, of canvas: Canvas, screen: Size, _ latest: inout Role?) {
    let isLast = row == screen.height - 1
    let end = min(canvas.size.width, isLast ? screen.width - 1 : screen.width)
    for column in canvas.changes(in: row, since: previous) where column < end {
      let cell = canvas.cells[row * canvas.size.width + column]
      if cell.width == 0 { continue }
      if latest != cell.style.role, let look = looks[cell.style.role] {
        latest = cell.style.role
        cn_style(look.attributes, look.pair)
      }
      let fits = column + Int(cell.width) <= end
      draw(fits ? cell : Cell(style: cell.style), Int32(row), Int32(column))
    }
  }

  /// A sign that the terminal's tables do not know is drawn as a mark of the same width.
  private func draw(_ cell: Cell, _ row: Int32, _ column: Int32) {
    let isKnown = isUTF8 || cell.base.isASCII
    let scalars = isKnown ? cell.scalars : [asciiStandIn(for: cell.base).value]
    let width = isKnown ? Int32(cell.width) : 1
    let isDrawn = cn_put(row, column, scalars, Int32(scalars.count), width)
    if !isDrawn {
      _ = cn_put(row, column, [isUTF8 ? 0xB7 : 0x2E], 1, 1)
    }
    if cell.width == 2, !isDrawn || !isKnown { _ = cn_put(row, column + 1, [0x20], 1, 1) }
  }

  /// How many colours there are to choose from; 0 for a theme that has none of its own.
  private static func colours(for theme: Theme) -> Int {
    theme == .terminal || theme == .colourless ? 0 : Int(cn_start_colours())
  }

  /// The pair of two colours, made at its first use; 0 is the terminal's own.
  private static func pair(
    _ foreground: Int, _ background: Int, _ pairs: inout [[Int]: Int32]
  ) -> Int32 {
    if foreground < 0, background < 0 { return 0 }
    if let known = pairs[[foreground, background]] { return known }
    let number = Int32(pairs.count + 1)
    let isMade = cn_define_pair(number, Int32(foreground), Int32(background))
    pairs[[foreground, background]] = isMade ? number : 0
    return isMade ? number : 0
  }
}

extension Look {
  fileprivate var attributes: Int32 {
    (isBold ? Int32(CN_BOLD.rawValue) : 0) | (isReverse ? Int32(CN_REVERSE.rawValue) : 0)
      | (isUnderlined ? Int32(CN_UNDERLINE.rawValue) : 0)
  }
}
