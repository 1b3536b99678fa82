import Domain

/// What the running meeting has that is not in the book: what is being typed, and what was done.
package struct MeetingState: Equatable, Sendable {
  /// A note that is saved as it is typed.
  package struct Note: Equatable, Sendable {
    let target: EntityReference
    /// As it was when the line was opened.
    let original: String
    var area: TextArea
    /// The state of the book in which the line was opened.
    let basis: Int
    var savedText: String
    /// When it was last saved or opened; milliseconds.
    var savedAt: Int64

    /// What is to be saved; blanks and empty lines at either end are not.
    var text: String { area.text.trimmed }
    var isDirty: Bool { text != savedText.trimmed }
  }

  /// One thing done in the meeting, for the line *Senast*.
  package struct Event: Equatable, Sendable {
    let time: TimeOfDay
    let words: Phrase
  }

  /// A row that was ticked, and when; milliseconds.
  struct Tick: Equatable, Sendable {
    let row: RowKey
    let time: Int64
  }

  /// A follow-up that is typed, with what was said of it so far.
  package struct FollowUpLine: Equatable, Sendable {
    var field: TextField
    /// Which of those that the name in it may mean was chosen; nil while nobody chose.
    var choice: Int?
    /// The text that was asked about once, and is taken as it stands the next time.
    var asked: String?

    init(_ text: String) {
      field = TextField(text)
    }
  }

  /// The line below the list.
  package enum Line: Equatable, Sendable {
    case note(Note)
    case followUp(FollowUpLine)
  }

  package internal(set) var line: Line?
  /// What stood in the line of a follow-up when it was left without being done with.
  var leftLine = ""
  /// Whether the room sees the point instead of what the secretary works with.
  package internal(set) var isPresenting = false
  /// Newest last.
  package internal(set) var events: [Event] = []
  /// So that a held key ticks once.
  var lastTick: Tick?

  package init() {}

  package var isTyping: Bool { line != nil }
}
