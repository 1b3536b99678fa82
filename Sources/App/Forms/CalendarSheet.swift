package import Domain
import Terminal

/// The month a date field is chosen in; what is typed moves the day as it is read.
package struct CalendarSheet: Equatable, Sendable {
  /// The field of the form below that the day goes to.
  let field: Int
  let title: Phrase
  let today: Day
  package internal(set) var day: Day
  package internal(set) var typed = TextField()

  /// Opens on the day the field holds, else on today.
  init(field: Int, title: Phrase, text: String, today: Day) {
    self.field = field
    self.title = title
    self.today = today
    if case .day(let day) = DateReader(today: today).read(text) {
      self.day = day
    } else {
      day = today
    }
  }

  /// The Mondays of the weeks that touch the month.
  var weeks: [Day] {
    let first = day.firstOfMonth
    let last = first.adding(days: day.daysInMonth - 1)
    return (0..<6).map { first.firstOfWeek.adding(days: 7 * $0) }.filter { $0 <= last }
  }

  /// Whether what is typed is no day.
  var isUnreadable: Bool {
    if typed.text.trimmed.isEmpty || isToday { return false }
    if case .day = DateReader(today: today).read(typed.text) { return false }
    return true
  }

  /// A lone t is today, until more letters make it a weekday.
  private var isToday: Bool { typed.text == "t" }

  mutating func handle(_ key: KeyPress) {
    switch key {
    case .left: move(to: day.adding(days: -1))
    case .right: move(to: day.adding(days: 1))
    case .up: move(to: day.adding(days: -7))
    case .down: move(to: day.adding(days: 7))
    case .pageUp: move(to: day.adding(months: -1))
    case .pageDown: move(to: day.adding(months: 1))
    case .home: move(to: day.firstOfMonth)
    case .end: move(to: day.firstOfMonth.adding(days: day.daysInMonth - 1))
    default: if typed.handle(key) { follow() }
    }
  }

  mutating func paste(_ text: String) {
    typed.insert(text)
    follow()
  }

  /// Moves to a day of the month shown.
  mutating func focus(day number: Int) {
    move(to: day.firstOfMonth.adding(days: number - 1))
  }

  private mutating func move(to day: Day) {
    self.day = day
    typed = TextField()
  }

  private mutating func follow() {
    if isToday { day = today }
    if case .day(let read) = DateReader(today: today).read(typed.text) { day = read }
  }
}

/// Opening the calendar of a date field, and taking its day.
extension Model {
  mutating func openCalendar(ofField index: Int, in form: Form) {
    guard case .date(let field) = form.fields[index].input else { return }
    overlays.append(
      .calendar(
        CalendarSheet(
          field: index, title: form.fields[index].spec.label, text: field.text, today: now.day)))
  }

  mutating func handle(_ key: KeyPress, in calendar: CalendarSheet) -> [Effect] {
    var calendar = calendar
    switch key {
    case .escape: closeTop()
    case .enter where calendar.isUnreadable:
      status = Status(.notADate(calendar.typed.text), .warning)
    case .enter:
      closeTop()
      take(calendar.day, inField: calendar.field)
    default:
      calendar.handle(key)
      replaceTop(.calendar(calendar))
    }
    return []
  }

  private mutating func take(_ day: Day, inField index: Int) {
    guard case .form(var form) = overlays.last else { return }
    form.fields[index].input = .date(TextField(day.text))
    form.fields[index].problem = nil
    replaceTop(.form(form))
  }
}
