package import Domain
import Terminal

/// Chooses one of many by typing a part of its name.
package struct Picker: Equatable, Sendable {
  /// What choosing does.
  package enum Purpose: Equatable, Sendable {
    case placeOnAgenda(Identifier<Meeting>)
    case outcome(Identifier<Treatment>)
    case decide(Identifier<Treatment>)
    case minutes(Identifier<Meeting>)
    case erase
    case backup
    case showPlan
    case comparePlan(Identifier<ActivityPlan>)
    case followUpYear
    /// A body and a year.
    case annualProcess
    case theme
    /// What a field of the form below can take.
    case option(field: Int)
    /// Any record of any kind; what is typed is looked for through the whole book.
    case anything
    /// The column of the list to order by.
    case order
    /// Which of our columns a column of a file is.
    case importColumn(Int)
    case importEncoding
    /// What became of a nomination.
    case nomination(Identifier<Nomination>)
    /// Who of those elected takes an empty seat.
    case vacancy(Vacancy)
  }

  /// What can be chosen, with a word more at its right.
  package struct Item: Equatable, Sendable {
    let title: String
    let extra: String
    let value: Value
  }

  let purpose: Purpose
  let title: Phrase
  var items: [Item]
  package internal(set) var query = TextField()
  package internal(set) var highlighted = 0
  /// Whether rows are ticked, any number of them, so that a blank is never searched for.
  let isMultiple: Bool

  init(_ purpose: Purpose, title: Phrase, items: [Item], isMultiple: Bool = false) {
    self.purpose = purpose
    self.isMultiple = isMultiple
    self.title = title.withoutDots
    self.items = items
  }

  /// Whether a digit alone chooses.
  private var isNumbered: Bool {
    switch purpose {
    case .outcome, .decide, .nomination: true
    default: false
    }
  }

  /// The item that a key chooses at once, before anything is typed.
  func item(chosenBy key: KeyPress) -> Item? {
    guard isNumbered, query.text.isEmpty, case .character(let digit) = key, digit.isNumber else {
      return nil
    }
    return items.first { $0.title.first == digit }
  }

  var isQueue: Bool { if case .placeOnAgenda = purpose { true } else { false } }

  /// What is said where no item fits.
  var wordsForNothing: Phrase {
    purpose == .anything && query.text.trimmed.isEmpty ? .typeToSearchAll : .nothingFits
  }

  /// The items whose text holds what is typed.
  var matches: [Item] {
    if purpose == .anything { return items }
    let query = SearchQuery(query.text)
    guard !query.isEmpty else { return items }
    return items.filter { SearchText($0.title + " " + $0.extra).matches(query) }
  }
}

extension Model {
  mutating func handle(_ key: KeyPress, in picker: Picker) -> [Effect] {
    var picker = picker
    let found = picker.matches
    if let item = picker.item(chosenBy: key) {
      closeTop()
      return chose(item.value, for: picker.purpose)
    }
    switch key {
    case .escape:
      closeTop()
      return []
    case .enter,
      .character(" ") where picker.isMultiple:
      guard found.indices.contains(picker.highlighted) else { return [] }
      closeTop()
      return chose(found[picker.highlighted].value, for: picker.purpose)
    case .character(" ") where !picker.isMultiple && picker.query.text.isEmpty: return []
    case .tab where picker.isQueue: return step(from: .queue, by: 1)
    case .backTab where picker.isQueue: return step(from: .queue, by: -1)
    case .tab: picker.highlighted = (picker.highlighted + 1) % max(1, found.count)
    case .backTab:
      picker.highlighted = (picker.highlighted + max(1, found.count) - 1) % max(1, found.count)
    case .up: picker.highlighted = max(0, picker.highlighted - 1)
    case .down: picker.highlighted = min(max(0, found.count - 1), picker.highlighted + 1)
    case .pageUp: picker.highlighted = max(0, picker.highlighted - 10)
    case .pageDown: picker.highlighted = min(max(0, found.count - 1), picker.highlighted + 10)
    default: if picker.query.handle(key) { retype(&picker) }
    }
    replaceTop(.picker(picker))
    return []
  }

  /// After something was typed the first hit is marked.
  mutating func retype(_ picker: inout Picker) {
    picker.highlighted = 0
    if picker.purpose == .anything { picker.items = hits(for: picker.query.text) }
  }

  private mutating func chose(_ value: Value, for purpose: Picker.Purpose) -> [Effect] {
    switch purpose {
    case .placeOnAgenda(let meeting): return placeOnAgenda(Identifier(value: value), of: meeting)
    case .outcome(let treatment): return choseOutcome(value, of: treatment)
    case .decide(let treatment): choseAnother(value, of: treatment)
    case .minutes(let meeting): choseMinutesStep(value, of: meeting)
    case .erase: askForDecision(Identifier<Person>(value: value)?.raw)
    case .backup: return choseBackup(value.written)
    case .theme: return chooseTheme(value)
    case .option(let field): take(value, inField: field)
    case .showPlan: show(plan: Identifier(value: value))
    case .comparePlan(let newer): compare(value, with: newer)
    case .followUpYear: return choseFollowUpYear(value)
    case .annualProcess: return world.makeAnnualProcess(value)
    case .anything: goToHit(value)
    case .order: order(by: value.written)
    case .importColumn(let place): return putImportColumn(place, at: value.written)
    case .importEncoding: readImport(as: value.written)
    case .nomination(let nomination): return choseOutcome(value, of: nomination)
    case .vacancy(let vacancy): return fill(vacancy, with: Identifier(value: value))
    }
    return []
  }
}
