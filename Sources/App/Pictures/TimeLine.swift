import Domain
import Terminal

/// The plan's activities as bars over its months, with a mark at today.
extension Model {
  func timeLines(shift: Int, width: Int) -> PictureLines {
    let activities = planActivities.filter { $0.status != .dropped }
      .sorted { ($0.start ?? $0.due ?? .latest) < ($1.start ?? $1.due ?? .latest) }
    let frame = TimeFrame(
      years: shownPlan.map { ($0.fromYear, $0.toYear) } ?? (now.day.year, now.day.year + 1),
      shift: shift, width: width)
    if settings.isPlain {
      return PictureLines(
        lines: activities.map { world.line(of: $0, text: world.told($0)[language]) })
    }
    let bars = activities.map { activity -> PictureLine in
      let label = fitted(
        activity.number + " " + activity.title, to: frame.label - 1,
        ellipsis: settings.lines.ellipsis)
      let state = (world.lateWords(activity) ?? activity.status.phrase)[language]
      let text =
        padded(label, to: frame.label) + world.bar(of: activity, frame)
        + (frame.hasStates ? " " + state : "")
      return world.line(
        of: activity, text: fitted(text, to: width, ellipsis: settings.lines.ellipsis))
    }
    return PictureLines(
      heads: world.heads(of: frame),
      lines: bars + [PictureLine("")] + world.timeLegend(width: width))
  }
}

extension World {
  fileprivate func line(of activity: Activity, text: String) -> PictureLine {
    PictureLine(
      text, activity.isLate(on: now.day) ? .warning : .text, words: told(activity),
      target: .go(activity.reference))
  }

  /// "A03 Dialogforum i fyra områden: december 2025–februari 2026, pågår, 17 dagar sen".
  fileprivate func told(_ activity: Activity) -> Phrase {
    .spanOf(
      activity.number, activity.title, from: activity.start, to: activity.due,
      status: activity.status.phrase,
      daysLate: activity.isLate(on: now.day) ? activity.due?.days(until: now.day) : nil,
      isShort: size.width < 60 && !settings.isPlain)
  }

  fileprivate func place(_ text: String, in line: inout [Character], at start: Int) {
    for (offset, sign) in text.enumerated() where line.indices.contains(start + offset) {
      line[start + offset] = sign
    }
  }

  /// Filled from its first to its last day; what has run over is told by `!` until today.
  fileprivate func bar(of activity: Activity, _ frame: TimeFrame) -> String {
    var signs = [Character](repeating: " ", count: frame.columns)
    if let today = frame.column(of: now.day) {
      signs[today] = Character(settings.lines.vertical)
    }
    let last = activity.due ?? activity.start
    let first = activity.start ?? activity.due
    if let first, let last, first <= last {
      for column in frame.columns(from: first, to: last) { signs[column] = sign(of: activity) }
    }
    if let due = activity.due, activity.isLate(on: now.day) {
      for column in frame.columns(from: due.adding(days: 1), to: now.day) { signs[column] = "!" }
    }
    return String(signs)
  }

  private func sign(of activity: Activity) -> Character {
    switch activity.status {
    case .proposed, .decided: settings.lines.light
    case .ongoing: settings.lines.full
    case .completed: settings.lines.dense
    case .paused, .dropped: settings.lines.medium
    }
  }

  fileprivate func timeLegend(width: Int) -> [PictureLine] {
    let lines = settings.lines
    let legend = Phrase.timeLegend(
      planned: lines.light, ongoing: lines.full, done: lines.dense, paused: lines.medium,
      today: Character(lines.vertical))
    return wrapped(legend[language], to: width).map { PictureLine($0, .hint) }
  }

  /// The years over the quarters, and the mark of today below them.
  fileprivate func heads(of frame: TimeFrame) -> [PictureLine] {
    var years = [Character](repeating: " ", count: frame.label + frame.columns)
    var quarters = years
    for month in 0..<frame.months where frame.month(month) % 3 == 0 {
      let start = frame.label + month * frame.perMonth
      if frame.month(month) % 12 == 0 || month == 0 {
        place("\(frame.year(of: month))", in: &years, at: start)
      }
      let quarter = "\(frame.month(month) % 12 / 3 + 1)"
      place(
        frame.perMonth > 1 ? Phrase.quarter(quarter)[language] : quarter, in: &quarters, at: start)
    }
    let today = Phrase.todayMark[language]
    var marks = [Character](repeating: " ", count: frame.label + frame.columns)
    if let column = frame.column(of: now.day) {
      let start = max(0, min(frame.label + column, marks.count - columns(of: today) - 2))
      place("v " + today, in: &marks, at: start)
    }
    return [years, quarters, marks].map { PictureLine(String($0), .heading) }
  }
}

/// Which months a time line shows, and how wide each is.
private struct TimeFrame {
  let label: Int
  let perMonth: Int
  let months: Int
  /// Whether there is room for the state after the bar; else only the row below tells it.
  let hasStates: Bool
  /// Months since year 0 of the first one shown.
  private let first: Int

  init(years: (from: Int, to: Int), shift: Int, width: Int) {
    let from = max(1, min(9_000, years.from))
    let to = max(from, min(years.to, from + 3))
    months = (to - from + 1) * 12
    first = max(12, from * 12 + shift * 3)
    perMonth = max(1, min(3, (width - 34) / months))
    hasStates = width >= 50
    label = max(4, min(44, width - perMonth * months - (hasStates ? 12 : 0)))
  }

  var columns: Int { months * perMonth }

  func month(_ index: Int) -> Int { first + index }
  func year(of index: Int) -> Int { (first + index) / 12 }

  /// The column that a day falls in; nil outside the months shown.
  func column(of day: Day) -> Int? {
    let column = position(of: day)
    return 0..<columns ~= column ? column : nil
  }

  func columns(from start: Day, to end: Day) -> Range<Int> {
    let from = max(0, min(columns, position(of: start)))
    return from..<max(from, min(columns, position(of: end) + 1))
  }

  private func position(of day: Day) -> Int {
    let parts = day.components
    let month = parts.year * 12 + parts.month - 1 - first
    return month * perMonth + (parts.day - 1) * perMonth / day.daysInMonth
  }
}
