/// Why a book could not be opened at all; damage inside a book is never one of these.
package enum OpenFailure: Error, Equatable, Sendable {
  /// There is no folder at the path.
  case missing
  /// The folder holds nothing of a book.
  case notABook
  /// Parts of a book are there and others are not: still being copied, or copied in part.
  case incompleteCopy
  case noPermission
  /// Made by a newer version of the program.
  case newerFormat(major: UInt16)
  case unreadable(FileError)

  /// What an error while opening the folder means.
  init(_ error: FileError) {
    switch error.code {
    case SystemError.noEntry: self = .missing
    case SystemError.notDirectory: self = .notABook
    case SystemError.notPermitted, SystemError.notAllowed: self = .noPermission
    default: self = .unreadable(error)
    }
  }
}

/// Why a book could not be made.
package enum CreationFailure: Error, Equatable, Sendable {
  /// The folder exists and is not empty.
  case occupied
  case noPermission
  case failed(FileError)

  init(_ error: FileError) {
    let isRefused =
      error.code == SystemError.notPermitted || error.code == SystemError.notAllowed
    self = isRefused ? .noPermission : .failed(error)
  }
}

/// Why a book is only read.
package enum ReadOnlyReason: Equatable, Sendable {
  case newerFormat(major: UInt16)
  /// `store.id` is damaged and the segments told the book's name.
  case damagedIdentity
  /// More in the folder than is read.
  case tooLarge
}

/// What became of a change; only after `saved` may the user be told that it is kept.
package enum SaveResult: Equatable, Sendable {
  case saved
  /// Flushed in this device's own folder; tried again in the book with every next change.
  case savedHereOnly(FileError)
  /// In memory only, and tried again with every next change.
  case notSaved(FileError)
  /// Not taken in at all: the caller has to take the change back.
  case refused(Refusal)

  /// Why a change was not taken in.
  package enum Refusal: Equatable, Sendable {
    case readOnly(ReadOnlyReason)
    /// One entity is larger than a frame, or everything together than half a segment.
    case tooLarge
  }
}
