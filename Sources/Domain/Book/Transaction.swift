/// Everything one user action changed: saved whole or not at all, undone in one step.
package struct Transaction: Equatable, Sendable {
  package let id: Identifier<Transaction>
  package let action: Action
  package let author: String
  /// Milliseconds since 1970 UTC by the clock of the device; orders for display, decides nothing.
  package let time: Int64
  /// Why, in the user's words; required for a removal.
  package var reason: String?
  /// The transaction this one takes back; an undo or, when that one is an undo, a redo.
  package var reverts: Identifier<Transaction>?
  package private(set) var changes: [Change]
  /// The conflicts it decides; the values that lost are replaced with it.
  package var settlements: [Settlement] = []
  /// Which state of the book the author was looking at; nil for the latest.
  package var basis: Int?

  package init(
    id: Identifier<Transaction>, action: Action, author: String, time: Int64,
    reason: String? = nil, reverts: Identifier<Transaction>? = nil, changes: [Change]
  ) {
    self.id = id
    self.action = action
    self.author = author
    self.time = time
    self.reason = reason
    self.reverts = reverts
    self.changes = changes
  }

  /// The same step with other changes.
  package func with(_ changes: [Change]) -> Transaction {
    var step = self
    step.changes = changes
    return step
  }
}

/// What sort of user action a transaction was, for the line that tells what undo takes back.
package enum Action: String, Token {
  case create
  case edit
  case remove
  case restore
  case affiliate
  case endAffiliation
  case note
  case move
  case tick
  case untick
  case assess
  case placeOnAgenda
  case reorder
  case attendance
  case outcome
  case decide
  case feedback
  /// Adding to minutes on record; never undone.
  case amend
  case startMeeting
  /// Going from point to point: recorded so that a restart is at the same point, never undone.
  case step
  case pauseMeeting
  case endMeeting
  case importParties
  /// A whole book taken into an empty one.
  case importAll
  case setUp
  /// Deciding between values that were written without knowing each other.
  case resolve
  /// Several records of one thing became one.
  case join
  /// Bodies ended and others took over.
  case reorganise
  /// Personal data erased after a decision; never undone.
  case erase
}

extension Action {
  /// The change that what was done is called by: the meeting where one was begun, left or ended,
  /// whatever became of its points in the same step.
  package func principal(of changes: [Change]) -> Change? {
    switch self {
    case .startMeeting, .step, .pauseMeeting, .endMeeting:
      changes.first { $0.kind == .meetings } ?? changes.first
    case .feedback: changes.first { $0.kind == .matters } ?? changes.first
    case .reorganise: changes.first { $0.kind == .parties && $0.before != nil } ?? changes.first
    default: changes.first
    }
  }
}
