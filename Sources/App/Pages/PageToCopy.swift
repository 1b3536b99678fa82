import Domain
import Terminal

/// Pages that are there to be marked with the mouse and copied into something else.
extension Model {
  /// What `k` gives of some rows: mail addresses in the register, sentences elsewhere.
  mutating func copy(_ rows: [RowKey]) {
    guard place != .parties else { return showAddresses(of: rows) }
    let lines = rows.map { key in
      let row = plainRow(of: key, in: keptColumns)
      return row.role == .title ? row.text + ":" : row.text
    }
    showToCopy(lines, title: path)
  }

  /// Nothing but the lines, broken where the screen ends.
  mutating func showToCopy(_ lines: [String], title: Phrase) {
    show(Page(.copy, title: title, rows: world.rowsToCopy(lines)))
  }
}

extension World {
  func rowsToCopy(_ lines: [String]) -> [Page.Row] {
    lines.flatMap { $0.isEmpty ? [""] : wrapped($0, to: max(20, size.width - 1)) }
      .map { Page.Row($0) }
  }
}
