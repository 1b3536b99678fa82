package import Domain

/// What the model wants done in the world; the executable does it and answers with a message.
package enum Effect: Equatable, Sendable {
  /// Save durably; answered by `saved`.
  case record(Transaction)
  /// Read a table of parties; answered by `importRead`.
  case readImport(path: String)
  /// Make a book where there is none, and begin in it.
  case createBook(by: String, thenImport: Bool)
  /// Change to the book in another folder.
  case openBook(path: String)
  /// Begin in the example, where nothing is written, with its tour.
  case openExample
  /// Remember on this device how the user wants the screen.
  case keepView(ViewChoices)
  /// Make a backup; answered by `cared`.
  case backUp
  /// List, look into or take in a backup or a copy of the book; answered by `cared`.
  case copies(CopyTask)
  /// Erase what is personal in a record, for good; begins anew, or is answered by `cared`.
  case erase(ErasureSubject, decision: String)
  /// Make a report of the book shown; answered by `reportMade`.
  case makeReport(ReportRequest, Language)
  /// Write a report to a file; answered by `reportWritten`.
  case writeReport(ReportRequest, Language, ReportFile)
  /// What every device recorded about one record; answered by `historyFound`.
  case readHistory(EntityReference)
  /// What every device recorded about removed records; answered by `removalsFound`.
  case readRemovals(Set<EntityReference>)
  /// The book as it was at the end of a day; answered by `pastRead`.
  case readPast(Day)
  /// What became different from the end of one day to that of another; answered by
  /// `differenceRead`.
  case readDifference(from: Day, to: Day)
  /// Write vanished history again; answered by `putBack`.
  case putBack
  /// Keep what is being filled in, in case the program ends; nil when there is nothing to keep.
  case keepDraft(Draft?)
  /// Write a table, its heads first, to a file that is not there; answered by `exported`.
  case exportTable(path: String, rows: [[String]])
  /// Write a text to a file that is not there; answered by `exported` with so many rows.
  case exportText(path: String, text: String, rows: Int)
  /// Ask the terminal to take a text on its clipboard.
  case copyOut(String)
  /// Write the book as JSON to a file that is not there; answered by `exported`.
  case exportBook(path: String)
  /// Read a file for what tells it; answered by `fileTaken`.
  case takeFile(path: String)
  /// Look how the files of attachments stand; answered by `filesExamined`.
  case examineFiles([Attachment])
  case suspend
  /// Draw every cell again, for a terminal that something else wrote on.
  case repaint
  case quit
}
