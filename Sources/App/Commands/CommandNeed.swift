import Domain

/// What must be there for a command to be done.
enum CommandNeed: Sendable {
  /// A book that may be changed, shown as it is today.
  case writing
  /// Files of one's own to read and write, which the example does not have.
  case files
  /// A book with a history, which the example does not have.
  case history
  /// A row in focus.
  case row
  /// A row in focus that is a record.
  case record
  /// A row of a page that is about something.
  case subject
  /// A page with a record on the focused row, or that is about one.
  case recordOnPage
  /// What it is done to stands in its place and is to be seen first; that it is there is the
  /// command's own question.
  case sight

  /// Whether it is about what is in focus.
  var isOfRow: Bool {
    switch self {
    case .row, .record, .subject, .recordOnPage, .sight: true
    case .writing, .files, .history: false
    }
  }

  /// What is said when it is missing; nil when it is there.
  func refusal(_ model: Model) -> Phrase? {
    switch self {
    case .writing: model.refusalToChange
    case .files: model.settings.isDemo ? .exampleHasNoFiles : nil
    case .history: model.settings.isDemo ? .exampleHasNoPast : nil
    case .row: model.list.focused == nil ? .noRow : nil
    case .record:
      switch model.list.focused {
      case nil, .heading: .noRow
      case .entity: nil
      case .commitment: .commitmentIsNoRecord
      case .todo, .progress: .rowIsNoRecord
      }
    case .subject: model.page?.subject == nil ? .rowIsOnlyRead : nil
    case .recordOnPage: model.recordOnPage == nil ? .rowIsOnlyRead : nil
    case .sight: nil
    }
  }
}
