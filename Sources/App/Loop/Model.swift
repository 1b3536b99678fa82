package import Domain
package import Terminal

/// The whole state of the interactive program; it changes in `update` only.
package struct Model: Sendable {
  package internal(set) var world: World
  package internal(set) var undoHistory = UndoHistory()
  /// The step of another day or person that was named before it is undone.
  var undoAsked: Identifier<Transaction>?
  package internal(set) var identifiers: IdentifierSource

  package internal(set) var place = Place.today
  package internal(set) var lists: [Place: ListState] = [:]
  var searchKeys = SearchKeys()
  /// By the names of the lists.
  var orders: [String: ListOrder] = [:]
  var hiddenColumns: [String: Set<String>] = [:]
  package internal(set) var plan = PlanState()
  package internal(set) var agenda = AgendaState()
  package internal(set) var parties = PartiesState()
  package internal(set) var followUps = FollowUpsState()
  package internal(set) var meeting = MeetingState()
  package internal(set) var records = RecordsState()
  package internal(set) var carry: Carry?
  /// The day the book is shown as of, and the book of today to go back to.
  package internal(set) var past: PastView?
  package internal(set) var overlays: [Overlay] = []
  package internal(set) var status: Status?
  /// What was chosen about the view on this device, in this run and before.
  var viewChoices: ViewChoices
  /// The latest event, when it was a click that focused; a second one there opens.
  var latestClick: Click?
  /// The latest keys, for whoever helps from afar.
  package internal(set) var recentKeys: [KeyPress] = []
  /// What was run by its name, the latest first.
  package internal(set) var recentCommands: [CommandID] = []
  package internal(set) var saving: SaveState
  package internal(set) var todo: [TodayItem] = []
  package internal(set) var outside: OutsideState
  /// Where one is in the tour; nil when none is taken.
  package internal(set) var tour: Tour?
  var drafts = DraftState()
  /// The file of parties that is being looked at.
  var importDesk: ImportDesk?
  /// The latest form that asked for a path, until it is known whether the path can be used.
  var pathForm: Form?

  /// The form of an attachment whose file is being read.
  var papers = PaperDesk()

  package init(start: Start) {
    world = World(start)
    identifiers = IdentifierSource(seed: start.seed)
    viewChoices = start.viewChoices
    saving = start.settings.isReadOnly ? .readOnly : .untouched
    outside = OutsideState(conflicts: start.conflicts, vanished: start.vanished)
    status =
      start.notice.map { Status($0, .warning) }
      ?? (start.vanished > 0 ? Status(.historyVanished(start.vanished), .warning) : nil)
      ?? start.latestBackup.map { Status(.backup(of: $0, today: start.now.day)) }
    if start.isFirstTime {
      let isBegun = start.notice != nil || start.lost != nil
      overlays = [.welcome(Welcome(step: isBegun ? .beginning : .what, lost: start.lost))]
    }
    if let lost = start.lost { saving = .away(reason: .notThere(lost.folder)) }
    world.register.takeNote(of: book)
    refreshLists()
    resumeRunningMeeting()
    if let draft = start.draft { offer(draft) }
  }

  /// The list of the place shown.
  var list: ListState {
    get { lists[place] ?? ListState() }
    set { lists[place] = newValue }
  }
}

/// What the program knows when the screen comes up.
package struct Start: Sendable {
  package var book: Book
  package var agreement: AgreementPeriod
  package var author: String
  package var now: Moment
  package var seed: RawIdentifier
  package var size: Size
  package var settings: ViewSettings
  /// A sentence to begin with: damage found, a draft left.
  package var notice: Phrase?
  /// What was chosen about the view before, to which later choices are added.
  package var viewChoices = ViewChoices()
  /// When the latest backup was made and found good; nil without one.
  package var latestBackup: Moment?
  package var facts = Facts()
  /// What nobody has decided yet.
  package var conflicts: [Conflict] = []
  /// Changes that this device has seen and that are not in the folder.
  package var vanished = 0
  /// What was being filled in when the program ended before its time.
  package var draft: Draft?
  /// There is no book yet; the welcome offers one.
  package var isFirstTime = false
  /// Where there was a book and is none.
  package var lost: LostBook?

  package init(
    book: Book, agreement: AgreementPeriod, author: String, now: Moment, seed: RawIdentifier,
    size: Size, settings: ViewSettings
  ) {
    self.book = book
    self.agreement = agreement
    self.author = author
    self.now = now
    self.seed = seed
    self.size = size
    self.settings = settings
  }
}

/// What the options of the command line and the terminal decide about the view.
package struct ViewSettings: Hashable, Sendable {
  package var language: Language
  package var lines: LineSet
  /// Whether the terminal can show more than ASCII.
  package var canShowLines = true
  package var isPlain: Bool
  package var isReadOnly: Bool
  package var isDemo: Bool
  package var theme: Theme
  /// Whether the mouse may be used; on a page to copy from it is left to the terminal all the same.
  package var usesMouse: Bool

  package init(
    language: Language = .swedish, lines: LineSet = .unicode, isPlain: Bool = false,
    isReadOnly: Bool = false, isDemo: Bool = false, theme: Theme = .terminal,
    usesMouse: Bool = true
  ) {
    self.language = language
    self.lines = lines
    self.isPlain = isPlain
    self.isReadOnly = isReadOnly
    self.isDemo = isDemo
    self.theme = theme
    self.usesMouse = usesMouse
  }
}

/// The sentence in the last row but one.
package struct Status: Hashable, Sendable {
  package let sentence: Phrase
  package let role: Role

  init(_ sentence: Phrase, _ role: Role = .text) {
    self.sentence = sentence
    self.role = role
  }

  /// Whether it says why something was not done.
  var isRefusal: Bool { role == .warning || role == .error }
}

/// Whether what is on the screen is on the disk; always one of these words in row 1.
package enum SaveState: Hashable, Sendable {
  /// Nothing has been changed since the start, so all is as it was read.
  case untouched
  case saving
  case saved(TimeOfDay)
  case savedHereOnly(reason: Phrase)
  case notSaved(reason: Phrase)
  /// There is nothing unsaved, and the book's folder is not where it was.
  case away(reason: Phrase)
  case readOnly
}
