package import Domain

/// What one row of a list stands for; rows keep their focus by this, not by their number.
package enum RowKey: Hashable, Sendable {
  /// A group heading; never focused.
  case heading(Int)
  case entity(EntityReference)
  case commitment(Commitment)
  /// A line of the start view, by its place in the computed list.
  case todo(Int)
  /// How far something has come, told on the start view.
  case progress(Progress)

  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  /// The entity behind the row, when there is one.
  package var reference: EntityReference? {
    if case .entity(let reference) = self { reference } else { nil }
  }
}

/// What the start view tells the progress of.
package enum Progress: Hashable, Sendable, CaseIterable {
  case plan
  case followUp
}

/// Rows, focus, scrolling and filter of one list.
package struct ListState: Equatable, Sendable {
  package private(set) var rows: [RowKey] = []
  /// The rows without a filter.
  private(set) var all: [RowKey] = []
  /// How many of them can be focused.
  package private(set) var total = 0
  /// Where the headings stand, ascending.
  private var headings: [Int] = []
  package private(set) var focusIndex = 0
  package private(set) var top = 0
  package var filter = TextField()
  package var isFiltering = false
  package var chosen: Set<RowKey> = []
  /// The candidates that Tab goes round in.
  var completing: Completing?
  /// Where the focus goes while the filter is typed.
  var filterFocus: FilterFocus?
  var staying: StayingRow?

  package init() {}

  package var focused: RowKey? { rows.indices.contains(focusIndex) ? rows[focusIndex] : nil }

  /// The place of the focus among the rows that are not headings, from one, and their number.
  package var position: (index: Int, count: Int) {
    let before = headings.prefix { $0 <= focusIndex }.count
    return (rows.isEmpty ? 0 : focusIndex + 1 - before, rows.count - headings.count)
  }

  /// Takes what there is to show; a filter then chooses among it.
  mutating func take(all rows: [RowKey]) {
    all = rows
    total = rows.count { !$0.isHeading }
  }

  /// Takes new rows and keeps the focus on the same record, else near where it stood.
  package mutating func replaceRows(_ new: [RowKey]) {
    let old = focused
    rows = new
    headings = new.indices.filter { new[$0].isHeading }
    if let old, let index = new.firstIndex(of: old) {
      focusIndex = index
    } else {
      focusIndex = min(focusIndex, max(0, new.count - 1))
    }
    settle(direction: 1)
  }

  /// Scrolls so that the focused row stands this many rows below the first one shown.
  package mutating func keepFocus(below offset: Int) {
    top = max(0, focusIndex - offset)
  }

  /// A heading gives the focus to the row below it.
  package mutating func focus(_ key: RowKey) {
    guard let index = rows.firstIndex(of: key) else { return }
    focusIndex = index
    settle(direction: 1)
  }

  package mutating func focusFirst() {
    focusIndex = 0
    top = 0
    settle(direction: 1)
  }

  /// Moves by rows that can be focused; stops at the ends.
  package mutating func move(by steps: Int) {
    guard !rows.isEmpty else { return }
    let direction = steps < 0 ? -1 : 1
    var left = abs(steps)
    var index = focusIndex
    while left > 0, let next = nextItem(from: index, direction) {
      index = next
      left -= 1
    }
    focusIndex = index
  }

  package mutating func moveToEnd(_ last: Bool) {
    guard !rows.isEmpty else { return }
    focusIndex = last ? rows.count - 1 : 0
    settle(direction: last ? -1 : 1)
  }

  /// Scrolls so that the focus keeps a margin of two rows where there is room.
  package mutating func scroll(height: Int) {
    guard height > 0 else { return }
    let margin = min(2, (height - 1) / 2)
    top = min(top, max(0, focusIndex - margin))
    top = max(top, min(focusIndex + margin, rows.count - 1) - height + 1)
    top = max(0, min(top, rows.count - height))
    if top == 1, focusIndex <= margin + 1, rows.first?.isHeading == true, height > focusIndex {
      top = 0
    }
  }

  private func nextItem(from index: Int, _ direction: Int) -> Int? {
    var next = index + direction
    while rows.indices.contains(next) {
      if !rows[next].isHeading { return next }
      next += direction
    }
    return nil
  }

  private mutating func settle(direction: Int) {
    guard let focused, focused.isHeading else { return }
    if let next = nextItem(from: focusIndex, direction) ?? nextItem(from: focusIndex, -direction) {
      focusIndex = next
    }
  }
}
