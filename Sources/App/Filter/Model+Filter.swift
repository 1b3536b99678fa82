import Domain
import Terminal

/// What a filter leaves of a place's rows.
extension World {
  /// What filters, orders and completion read the fields of records from.
  var filterWorld: FilterWorld {
    FilterWorld(index: index, today: now.day, period: agreement, language: language)
  }
}

extension Model {
  /// The kinds of record in a place's list, the most telling first.
  func kinds(in place: Place) -> [Kind] {
    switch place {
    case .today: [.matters, .followups, .activities, .meetings, .parties]
    case .parties: [.parties]
    case .plan: [.activities]
    case .agenda:
      switch agenda.shown {
      case .agenda: [.treatments]
      case .matters: [.matters]
      case .meetings: [.meetings]
      }
    case .followUps: [.followups, .activities, .assessments]
    case .meeting: [.followups]
    case .records: [records.kind]
    }
  }

  /// The filter of a place as it stands; one that is being typed may end in an unfinished word.
  func filter(in place: Place) -> Filter {
    let state = lists[place] ?? ListState()
    return Filter(
      state.filter.text, of: kinds(in: place), on: now.day, in: language,
      isFinished: !state.isFiltering)
  }

  mutating func filterList() { filterList(of: place) }

  /// Shows the rows that pass, with the headings that still have rows.
  mutating func filterList(of place: Place) {
    let filter = filter(in: place)
    let state = lists[place] ?? ListState()
    let staying = stayingRow(in: place)
    let shown = filter.isEmpty ? state.all : passing(state.all, filter, keeping: staying)
    if place == .plan {
      let cards = shown.compactMap { $0.reference.flatMap { Identifier<Activity>($0) } }
      plan.hits = filter.isEmpty ? nil : Set(cards)
    }
    lists[place, default: ListState()].replaceRows(place == .plan ? planRows() : shown)
  }

  private mutating func passing(
    _ rows: [RowKey], _ filter: Filter, keeping staying: RowKey?
  ) -> [RowKey] {
    let world = world.filterWorld
    var keys = searchKeys
    searchKeys = SearchKeys()
    keys.begin(rows, in: world.language)
    var kept: [RowKey] = []
    for (place, row) in rows.enumerated() {
      if row.isHeading, kept.last?.isHeading == true { kept.removeLast() }
      if row.isHeading || row == staying || lets(row, at: place, filter, world, &keys) {
        kept.append(row)
      }
    }
    if kept.last?.isHeading == true { kept.removeLast() }
    searchKeys = keys
    return kept
  }

  private func lets(
    _ row: RowKey, at place: Int, _ filter: Filter, _ world: FilterWorld, _ keys: inout SearchKeys
  ) -> Bool {
    switch row {
    case .heading: return true
    case .entity(let reference):
      return filter.lets(reference.kind, reference.id, world) {
        keys.key(of: reference, at: place, in: world)
      }
    case .commitment(let commitment):
      let id = book.assessment(of: commitment, year: followUpYear)?.id.raw ?? .none
      return filter.lets(.assessments, id, world) { shownText(of: row) }
    case .todo(let position):
      let target = todo.indices.contains(position) ? todo[position].target : nil
      return lets(target, filter, world) { shownText(of: row) }
    case .progress: return lets(nil, filter, world) { shownText(of: row) }
    }
  }

  /// A line of the start view is found by what it says and by the fields of what it leads to.
  private func lets(
    _ target: EntityReference?, _ filter: Filter, _ world: FilterWorld, text: () -> SearchText
  ) -> Bool {
    let known = target.flatMap { kinds(in: .today).contains($0.kind) ? $0 : nil }
    return filter.lets(known?.kind ?? .matters, known?.id ?? .none, world, text: text)
  }

  private func shownText(of row: RowKey) -> SearchText {
    SearchText(cells(of: row).texts.joined(separator: " "))
  }

  /// What is wrong with the filter, once the word is finished.
  var filterRemark: Status? {
    guard !list.filter.text.isEmpty, let problem = filter(in: place).problem else { return nil }
    return Status(.filterProblem(problem.reason), .warning)
  }
}

extension RawIdentifier {
  /// Names no record.
  fileprivate static let none = RawIdentifier(high: 0, low: 0)
}
