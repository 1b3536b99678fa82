import Domain

/// Which columns of a list are shown, for as long as the program runs; the first always is.
extension Model {
  /// Those that have a place where there is room.
  var keptColumns: [Column] {
    let hidden = hiddenColumns[listName] ?? []
    return hidden.isEmpty ? listColumns : listColumns.filter { !hidden.contains($0.id) }
  }

  mutating func showColumns() { show(columnsPage) }

  var columnsPage: Page {
    let hidden = hiddenColumns[listName] ?? []
    let rows = listColumns.filter { $0.priority > 1 && !$0.head[language].isEmpty }.map { column in
      let box: RowCells.Box = hidden.contains(column.id) ? .empty : .ticked
      return Page.Row(
        "\(box.rawValue) \(column.head[language])", subject: .column(column.id))
    }
    return Page(.columns, title: .columns, rows: rows)
  }

  /// The page stays, with the focus where it was.
  mutating func toggleColumn() {
    guard case .column(let id) = page?.subject else { return }
    hiddenColumns[listName, default: []].formSymmetricDifference([id])
    renew(columnsPage)
  }
}
