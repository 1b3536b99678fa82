package import Domain

/// What opening a folder gives: the book, and everything that was not as it should be.
package struct OpenedBook {
  package let file: BookFile
  package let book: Book
  package let damage: [Damage]
  package let conflicts: [Conflict]
  package let unreadable: [UnreadableEntity]
  package let unknown: UnknownContent
  /// Transactions that this device holds and the book does not; saved with the next change.
  package let rescuedFrames: Int
  /// Transactions that this device has seen here and that are not in the folder.
  package let vanished: Int
}

extension BookFile {
  /// Reads the whole book and writes nothing, not even a lock.
  package static func open(
    at path: String, in environment: StoreEnvironment
  ) throws(OpenFailure) -> OpenedBook {
    let loaded = try LoadedBook(path: path, in: environment)
    let builder = BookBuilder(loaded.state)
    let file = BookFile(loaded, in: environment)
    return OpenedBook(
      file: file, book: builder.book, damage: loaded.damage, conflicts: file.conflicts,
      unreadable: builder.unreadable, unknown: builder.unknown,
      rescuedFrames: loaded.union.rescued.count, vanished: file.vanished)
  }
}
