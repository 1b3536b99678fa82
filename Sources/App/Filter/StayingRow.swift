import Domain

/// The row that was changed last stays in its list, whatever the filter or the group now says of
/// it, until one moves on, asks for something else or leaves the place.
struct StayingRow: Equatable, Sendable {
  let key: RowKey
  /// What the list was asked for when the row was changed.
  let question: SavedView
}

/// Where the focus goes while a filter is typed.
struct FilterFocus: Equatable, Sendable {
  /// Where one stood when the line was opened; Esc goes back there.
  let start: RowKey?
  /// The row to keep while it passes: the first one, or one moved to since.
  var wanted: RowKey?
  /// Where typing itself put the focus.
  var given: RowKey?

  init(at row: RowKey?) {
    start = row
    wanted = row
    given = row
  }
}

extension Model {
  /// Before a change: its row is the one that has the focus.
  mutating func keepFocusedRow() {
    guard place != .meeting, let key = list.focused, key.isRecord else { return }
    list.staying = StayingRow(key: key, question: question(of: place))
  }

  /// After every message: a row that one has left, or that is asked for no more, goes.
  mutating func forgetStayingRow() {
    guard let staying = list.staying,
      list.focused != staying.key || staying.question != question(of: place)
    else { return }
    list.staying = nil
    refreshList()
  }

  /// The row that stays in a place's list; nil once its record is gone.
  func stayingRow(in place: Place) -> RowKey? {
    guard let staying = lists[place]?.staying, staying.question == question(of: place) else {
      return nil
    }
    let isThere = staying.key.reference.map { book.presence(of: $0) == .present } ?? true
    return isThere ? staying.key : nil
  }

  /// Of a place whose groups leave out what was just changed.
  func withStayingRow(_ rows: [RowKey], in place: Place) -> [RowKey] {
    guard place == .parties || place == .followUps, let key = stayingRow(in: place) else {
      return rows
    }
    return rows.keeping(key, whereItStoodIn: lists[place]?.all ?? [])
  }

  private func question(of place: Place) -> SavedView {
    var view = shownView(of: place)
    view.order = nil
    return view
  }
}

extension RowKey {
  fileprivate var isRecord: Bool {
    switch self {
    case .entity, .commitment: true
    case .heading, .todo, .progress: false
    }
  }
}

extension [RowKey] {
  /// With a row after the one it followed before, under its own heading.
  fileprivate func keeping(_ key: RowKey, whereItStoodIn old: [RowKey]) -> [RowKey] {
    guard !contains(key), let place = old.firstIndex(of: key) else { return self }
    let here = Set(self)
    let before = old[..<place]
    let heading = before.last(where: \.isHeading).flatMap { here.contains($0) ? nil : $0 }
    let anchor = before.last { here.contains($0) }.flatMap { firstIndex(of: $0) }
    var rows = self
    rows.insert(contentsOf: [heading, key].compactMap { $0 }, at: anchor.map { $0 + 1 } ?? 0)
    return rows
  }
}
