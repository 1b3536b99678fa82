import Domain
import Terminal

/// The columns of the start view.
enum TodayColumns {
  static let all: [Column] = [
    Column("what", .whatHead, .free(minimum: 20, wished: 40), priority: 1),
    Column("when", .whenHead, .closed(19), priority: 2),
    Column("place", .placeHead, .closed(11), priority: 5),
  ]
}

/// The start view: what needs doing, computed; each line leads to its place.
extension Model {
  /// What is near before the first steps of a new book, and these before what can wait; nothing
  /// while there is no book.
  func todayItems() -> [TodayItem] {
    if isAtWelcome { return [] }
    let waiting = outsideItems + index.startView(on: now.day, period: agreement)
    let near = waiting.prefix { [.next, .urgent, .thisWeek].contains($0.urgency) }
    return near + index.firstSteps + waiting.dropFirst(near.count)
  }

  /// What others and this device have to agree on.
  private var outsideItems: [TodayItem] {
    func item(_ reason: TodayReason) -> TodayItem {
      TodayItem(urgency: .urgent, reason: reason, target: nil, place: .register)
    }
    let conflicts = outside.conflicts.count
    return (conflicts > 0 ? [item(.conflicts(count: conflicts))] : [])
      + (outside.vanished > 0 ? [item(.historyVanished(count: outside.vanished))] : [])
  }

  func todayRows() -> [RowKey] {
    if isAtWelcome { return [] }
    var rows: [RowKey] = []
    var last: Urgency?
    for (position, item) in todo.enumerated() {
      if item.urgency != last { rows.append(.heading(item.urgency.rawValue)) }
      last = item.urgency
      rows.append(.todo(position))
    }
    return rows + [.heading(Urgency.allCases.count)] + Progress.allCases.map(RowKey.progress)
  }

  var todayCounts: Phrase { isAtWelcome ? .empty : .waiting(todo.reduce(0) { $0 + $1.count }) }

  func todoCells(_ position: Int) -> RowCells {
    guard todo.indices.contains(position) else { return RowCells() }
    let item = todo[position]
    let words = world.told(item)
    var cells = RowCells()
    let mark = item.isPressing ? "! " : ""
    cells.set("what", mark + words.what[language], item.isPressing ? .warning : .text)
    cells.set("when", words.when[language], spoken: world.toldAloud(item)?[language])
    let own: Phrase = item.place == .archive ? .archive : Place(item.place).phrase
    cells.set("place", (item.reason.pageTitle ?? own)[language])
    return cells
  }

  func todoDetails(_ position: Int) -> Details? {
    guard todo.indices.contains(position) else { return nil }
    let words = world.told(todo[position])
    let hint = Phrase.todayHint[language]
    guard let target = todo[position].target, let details = details(of: target) else {
      return Details(
        title: words.what[language],
        brief: [
          [words.what[language], words.when[language]].filter { !$0.isEmpty }
            .joined(separator: ", "), hint,
        ], full: [hint])
    }
    return Details(title: details.title, brief: details.brief, full: details.full)
  }

  mutating func follow(todo position: Int) {
    if todo.indices.contains(position) { follow(todo[position]) }
  }
}

extension World {
  func todayHeading(_ urgency: Int) -> Phrase {
    switch Urgency(rawValue: urgency) {
    case .next: .nextMeetingHeading
    case .beginning: .beginningHeading
    case .urgent: .urgentHeading
    case .thisWeek: .thisWeekHeading
    case .later: .laterHeading
    case nil: .progressHeading
    }
  }

  var todayPath: Phrase { Phrase.todayTitle(now.day) }
}

extension TodayReason {
  /// The page that deals with it, where it is no place.
  var pageTitle: Phrase? {
    switch self {
    case .conflicts: .conflictsTitle
    case .historyVanished: .vanishedPlace
    default: nil
    }
  }
}

extension Place {
  /// Where a line of the start view is dealt with.
  init(_ place: TodayPlace) {
    switch place {
    case .register: self = .parties
    case .plan: self = .plan
    case .agenda, .archive: self = .agenda
    case .followUp: self = .followUps
    case .meeting: self = .meeting
    }
  }
}

/// The start view adds no commands; what it shows is changed where it lives.
enum TodayCommands {
  static let all: [Command] = []
}
