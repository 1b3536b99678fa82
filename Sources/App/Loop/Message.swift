package import Domain
package import Terminal

/// What happened, as the model hears of it.
package enum Message: Equatable, Sendable {
  /// The clock, told before every other message of a turn.
  case clock(Moment)
  case event(Event)
  /// A command chosen by its name: palette, menu, script.
  case command(CommandID)
  /// A saved view that was asked for when the program was started.
  case openView(Identifier<Setting>)
  case saved(SaveReport)
  case folder(FolderReport)
  /// What this device recorded before; read after the first screen is up.
  case historyRead(UndoHistory)
  case importRead(ImportReport)
  case cared(CareReport)
  /// Nil when there is no meeting to make it of.
  case reportMade(ReportText?)
  case reportWritten(ReportRequest, ReportFile, ReportOutcome)
  /// The latest first; nil where nothing but this session is known.
  case historyFound(EntityReference, [Transaction]?)
  case removalsFound([Transaction]?)
  /// Nil where there is no history to go back in.
  case pastRead(Day, Book?)
  /// The day that was asked for is before the book's first.
  case pastIsBefore(Day, began: Day)
  case differenceRead(from: Day, to: Day, [Change]?)
  /// The keyboard sends another character set than UTF-8.
  case foreignInput
  /// What others changed since the last look at the folder.
  case outside(OutsideNews)
  case putBack(PutBackReport)
  case exported(ExportReport)
  /// With the whole path; nil where it cannot be read.
  case fileTaken(path: String, FileFacts?)
  case filesExamined([Identifier<Attachment>: AttachmentStanding])
}

/// How putting vanished history back into the folder went.
package enum PutBackReport: Equatable, Sendable {
  /// How many changes were written again.
  case done(Int)
  case failed(reason: Phrase)
}

/// How the saving of one transaction went; exactly one sentence is shown.
package enum SaveReport: Equatable, Sendable {
  case saved
  case savedHereOnly(reason: Phrase)
  case notSaved(reason: Phrase)
  /// Not taken in and never will be; the model takes the change back.
  case refused(Transaction, reason: Phrase)
}

/// Whether the book lies where it was opened.
package enum FolderReport: Equatable, Sendable {
  case away(reason: Phrase)
  case back
}

/// A file of parties that is looked at before anything changes.
package enum ImportReport: Equatable, Sendable {
  case ready(file: String, bytes: [UInt8])
  case unreadable(file: String, sentence: Phrase)
}

/// How the writing of a list to a file went.
package enum ExportReport: Equatable, Sendable {
  case written(file: String, rows: Int)
  /// The whole book.
  case wroteBook(file: String)
  /// Nothing was written over.
  case exists(file: String)
  case failed(sentence: Phrase)
}
