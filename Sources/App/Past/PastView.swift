package import Domain

/// The book shown as it was at the end of a day, and the one of today to go back to.
package struct PastView: Equatable, Sendable {
  package let day: Day
  var present: BookIndex
  /// Today, to which the clock goes back.
  let today: Day
  /// Where one stood in the lists, to which one goes back.
  let focused: [Place: RowKey]
}

extension Model {
  /// The clock as the view has it: in the past its day is the day looked at.
  func shifted(_ moment: Moment) -> Moment {
    guard let past else { return moment }
    let back = Int64(past.day.days(until: moment.day)) * 86_400_000
    return Moment(millis: moment.millis - back, day: past.day, time: moment.time)
  }

  mutating func enterPast(_ day: Day, _ book: Book) {
    let today = past?.today ?? now.day
    past = PastView(
      day: day, present: past?.present ?? index, today: today,
      focused: past?.focused ?? lists.compactMapValues(\.focused))
    show(BookIndex(book), on: day)
    status = Status(.pastIsShown(day))
  }

  mutating func leavePast() {
    guard let past else { return }
    self.past = nil
    show(past.present, on: past.today)
    for (place, row) in past.focused { lists[place]?.focus(row) }
    status = Status(.presentIsShown)
  }

  private mutating func show(_ index: BookIndex, on day: Day) {
    let shift = Int64(day.days(until: now.day)) * 86_400_000
    world.now = Moment(millis: now.millis - shift, day: day, time: now.time)
    world.index = index
    searchKeys = SearchKeys()
    world.register.takeNote(of: book)
    refreshLists()
    if place == .meeting { go(to: .agenda) }
  }
}
