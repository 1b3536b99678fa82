import Domain
import Terminal

/// Which columns of the board are seen, and how wide each is: as wide as what is in it, empty ones
/// narrow.
struct BoardFrame {
  /// What one column asks for, in columns of the screen.
  struct Wish {
    let least: Int
    /// Where everything in it stands on as few lines as it can.
    let most: Int
  }

  let shown: Range<Int>
  /// Of each one shown; between two stands one border.
  let widths: [Int]

  /// As many from the left as have room, or further on so that the one in focus is seen.
  init(_ wishes: [Wish], focused: Int, width: Int) {
    func fits(_ range: Range<Int>) -> Bool {
      wishes[range].reduce(0) { $0 + $1.least } + range.count - 1 <= width
    }
    guard wishes.indices.contains(focused) else {
      (shown, widths) = (0..<0, [])
      return
    }
    var range = 0..<1
    while range.upperBound < wishes.count, fits(range.lowerBound..<range.upperBound + 1) {
      range = range.lowerBound..<range.upperBound + 1
    }
    if !range.contains(focused) {
      range = focused..<focused + 1
      while range.lowerBound > 0, fits(range.lowerBound - 1..<range.upperBound) {
        range = range.lowerBound - 1..<range.upperBound
      }
    }
    shown = range
    widths = Self.shared(Array(wishes[range]), in: width)
  }

  /// Each gets what it needs at least, then all by turns as far as they go, then what is left over
  /// goes to those that hold something.
  private static func shared(_ wishes: [Wish], in width: Int) -> [Int] {
    var widths = wishes.map(\.least)
    var free = width - wishes.count + 1 - widths.reduce(0, +)
    guard free > 0 else { return wishes.count == 1 ? [width] : widths }
    while free > 0 {
      let wanting = wishes.indices.filter { widths[$0] < wishes[$0].most }
      guard !wanting.isEmpty else { break }
      for place in wanting.prefix(free) { widths[place] += 1 }
      free -= min(free, wanting.count)
    }
    let filled = wishes.indices.filter { wishes[$0].most > wishes[$0].least }
    let rest = filled.isEmpty ? Array(wishes.indices) : filled
    for (turn, place) in rest.enumerated() {
      widths[place] += free / rest.count + (turn < free % rest.count ? 1 : 0)
    }
    return widths
  }
}

extension World {
  /// An empty column needs room for its name; one with cards for their titles.
  func wish(of column: BoardColumn, named heading: String) -> BoardFrame.Wish {
    let name = columns(of: heading) + 2
    guard !column.cards.isEmpty else {
      let narrow = max(10, min(name, 18))
      return BoardFrame.Wish(least: narrow, most: narrow)
    }
    let longest = column.cards.prefix(60).map { columns(of: $0.number + $0.title) + 4 }.max() ?? 0
    return BoardFrame.Wish(least: 19, most: max(20, min(longest, 44), min(name, 30)))
  }
}
