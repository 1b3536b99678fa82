import Domain
import Terminal

/// Ordering a list by any of its columns; every list keeps its own order.
extension Model {
  /// Names a list for what is kept about it: its order, and the views that open it.
  var listName: String { listName(of: place) }

  func listName(of place: Place) -> String {
    switch place {
    case .agenda: place.name + "." + agenda.shown.name
    case .records: records.kind.recordsList
    case .today, .parties, .plan, .followUps, .meeting: place.name
    }
  }

  func order(of place: Place) -> ListOrder? { orders[listName(of: place)] }

  /// The rows by the order chosen, each group for itself.
  func ordered(_ rows: [RowKey], in place: Place) -> [RowKey] {
    guard let order = order(of: place) else { return rows }
    let world = world.filterWorld
    let groups = rows.split(omittingEmptySubsequences: true, whereSeparator: \.isHeading)
    let headings = rows.filter(\.isHeading)
    let sorted = groups.map { group in
      group.ordered(descending: order.isDescending) { sortKey(of: $0, order.column, world) }
    }
    guard headings.count == sorted.count else { return sorted.flatMap { $0 } }
    return zip(headings, sorted).flatMap { [$0] + $1 }
  }

  func sortKey(of row: RowKey, _ column: String, _ world: FilterWorld) -> SortKey? {
    if let reference = row.reference,
      let field = FilterTable.field(id: column, of: reference.kind)
    {
      return SortKey(field, field.values(reference.id, world))
    }
    return cells(of: row).cell(column).flatMap { SortKey(text: $0.text) }
  }

  /// The columns with a sign at the one the list is ordered by, and room for it.
  var shownColumns: [Column] {
    guard let order = order(of: place) else { return keptColumns }
    return keptColumns.map { column in
      guard column.id == order.column else { return column }
      let sign = order.isDescending ? Phrase.descendingSign : .ascendingSign
      return column.headed(column.head + sign)
    }
  }

  /// Whether the place has a list that can be ordered.
  var canBeOrdered: Bool { CommandTable.command(.order, in: place)?.works(in: place) == true }

  /// What a click on a head does, the same as choosing its column.
  mutating func orderByColumn(at place: Int) {
    let columns = listColumns
    guard canBeOrdered, columns.indices.contains(place), !columns[place].head[language].isEmpty
    else { return }
    order(by: columns[place].id)
  }

  /// Asks by which column; choosing the same one again turns it round.
  mutating func askForOrder() {
    let columns = listColumns.filter { !$0.head[language].isEmpty }
    let usual = Picker.Item(title: Phrase.usualOrder[language], extra: "", value: .text(""))
    let items = columns.map { column in
      Picker.Item(
        title: column.head[language], extra: directionWords(column.id)[language],
        value: .text(column.id))
    }
    var picker = Picker(.order, title: .orderBy, items: items + [usual])
    picker.highlighted = columns.firstIndex { $0.id == order(of: place)?.column } ?? 0
    overlays.append(.picker(picker))
  }

  private func directionWords(_ column: String) -> Phrase {
    guard let order = order(of: place), order.column == column else { return Phrase(verbatim: "") }
    return order.isDescending ? .descending : .ascending
  }

  mutating func order(by column: String) {
    let current = order(of: place)
    let turns = current?.column == column && current?.isDescending == false
    orders[listName] = column.isEmpty ? nil : ListOrder(column: column, isDescending: turns)
    refreshList()
    let head = listColumns.first { $0.id == column }?.head
    status = Status(
      head.map { .orderedBy($0, turns ? .descending : .ascending) } ?? .orderedAsUsual)
  }
}
