import Domain
import Terminal

/// Drawing of the calendar: a month of weeks from Monday, the weeks numbered.
extension Model {
  func drawCalendar(_ calendar: CalendarSheet, on canvas: inout Canvas) {
    let weeks = calendar.weeks
    let inside = drawBox(calendar.title, width: 40, height: weeks.count + 6, on: &canvas)
    let foot = max(1, min(2, inside.size.height - 5))
    let heads = inside.size.height < 7 ? 1 : 2
    if heads == 2 {
      let month = "< " + Phrase.month(of: calendar.day)[language] + " >"
      canvas.write(
        padded(month, to: inside.size.width, .centre),
        at: Point(column: inside.minX, row: inside.minY), style: Style(.title))
    }
    canvas.write(
      Phrase.calendarHeads[language],
      at: Point(column: inside.minX, row: inside.minY + heads - 1), style: Style(.heading))
    world.draw(weeks, of: calendar, on: &canvas, in: inside.droppingTop(heads).droppingBottom(foot))
    world.drawFoot(of: calendar, on: &canvas, in: inside.bottom(foot))
  }
}

extension World {
  /// The chosen day in brackets, today in parentheses.
  fileprivate func signs(of day: Day, in calendar: CalendarSheet) -> String {
    let number = padded("\(day.day)", to: 2, .right)
    if day == calendar.day { return "[" + number + "]" }
    return day == calendar.today ? "(" + number + ")" : " " + number + " "
  }

  /// What is typed, or how to type; and the keys where there is a line for them.
  fileprivate func drawFoot(of calendar: CalendarSheet, on canvas: inout Canvas, in area: Rect) {
    let start = Point(column: area.minX, row: area.minY)
    if calendar.typed.text.isEmpty {
      canvas.write(
        Phrase.calendarTyping[language], at: start, style: Style(.hint), width: area.size.width)
    } else {
      let read = calendar.isUnreadable ? "" : Phrase.weekdayAndWeek(calendar.day)[language]
      drawField(calendar.typed, on: &canvas, at: start, 18, .fieldFocused)
      canvas.write(
        read, at: Point(column: start.column + 20, row: start.row), style: Style(.hint),
        width: max(1, area.size.width - 20))
    }
    guard area.size.height > 1 else { return }
    canvas.write(
      Phrase.calendarHint[language], at: Point(column: area.minX, row: area.minY + 1),
      style: Style(.hint), width: area.size.width)
  }

  /// As many weeks as there is room for, that of the day among them.
  fileprivate func draw(
    _ weeks: [Day], of calendar: CalendarSheet, on canvas: inout Canvas, in area: Rect
  ) {
    let own = weeks.firstIndex(of: calendar.day.firstOfWeek) ?? 0
    let top = max(0, min(own, weeks.count - area.size.height))
    for row in 0..<area.size.height where weeks.indices.contains(top + row) {
      draw(weeks[top + row], of: calendar, on: &canvas, in: area.row(row))
    }
  }

  fileprivate func draw(
    _ monday: Day, of calendar: CalendarSheet, on canvas: inout Canvas, in row: Rect
  ) {
    canvas.write(
      padded("\(monday.week)", to: 2, .right), at: Point(column: row.minX, row: row.minY),
      style: Style(.hint))
    for weekday in 0..<7 {
      let day = monday.adding(days: weekday)
      guard day.month == calendar.day.month else { continue }
      let point = Point(column: row.minX + 4 + 4 * weekday, row: row.minY)
      let isFocused = day == calendar.day
      canvas.write(
        signs(of: day, in: calendar), at: point, style: Style(isFocused ? .selected : .text))
      canvas.mark(Rect(origin: point, size: Size(width: 4, height: 1)), as: .button(day.day))
      if isFocused, calendar.typed.text.isEmpty { canvas.cursor = point }
    }
  }
}
