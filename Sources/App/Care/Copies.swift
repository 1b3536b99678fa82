package import Domain

/// Something that the book can take changes from.
package enum CopySource: Equatable, Sendable {
  /// The file of a backup.
  case backup(path: String)
  /// The folder of another copy of the book.
  case book(path: String)
}

/// What the world does with backups and copies; answered by `cared`.
package enum CopyTask: Equatable, Sendable {
  /// Look through this device's backups.
  case listBackups
  /// Reckon what taking it in would bring.
  case look(CopySource)
  case takeIn(CopySource)
  /// Make a book of a backup in a folder of its own; nil is where a book usually lies.
  case makeBook(from: String, at: String?)
}

/// One of this device's backups, as it stands in the list.
package struct BackupOffer: Equatable, Sendable {
  package let path: String
  package let made: Moment
  package let records: Int
  package let isWhole: Bool

  package init(path: String, made: Moment, records: Int, isWhole: Bool) {
    self.path = path
    self.made = made
    self.records = records
    self.isWhole = isWhole
  }
}

/// What a copy holds and would bring, for the question before it is taken in.
package struct CopyPreview: Equatable, Sendable {
  package let source: CopySource
  /// Nil for a copy of another book, which this one cannot take in.
  package let gain: Gain?
  /// Of a backup: when it was made and how much it holds.
  package var made: Moment?
  package var records = 0
  /// What is wrong in the copy; everything else of it is taken.
  package var damage: Phrase?

  package init(_ source: CopySource, gain: Gain?) {
    self.source = source
    self.gain = gain
  }
}

/// What became of a backup, of taking in a copy, or of an erasure.
package enum CareReport: Equatable, Sendable {
  case backedUp(Moment)
  case erased(Phrase, AfterErasing)
  case failed(sentence: Phrase)
  /// The newest first.
  case foundBackups([BackupOffer])
  case looked(CopyPreview)
  /// How many changes came in.
  case tookIn(CopySource, changes: Int)
  case madeBook(folder: String)
  /// A book that is shown from now on; a new one was made for it.
  case opened(folder: String, isNew: Bool)
}
