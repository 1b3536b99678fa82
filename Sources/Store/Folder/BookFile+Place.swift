internal import Domain

/// What is where the book lay, as a look at the path tells.
package enum FolderFinding: Equatable, Sendable {
  /// The book.
  case book
  /// Nothing, or nothing that can be reached.
  case gone(FileError)
  case anotherBook
}

extension BookFile {
  /// Looks whether the book is still where it lay: a folder that was opened stays open when it is
  /// moved, thrown away or unmounted, and what is written there then is lost to everybody.
  ///
  /// While it is gone changes are kept on this device. Another folder with the same book, such as
  /// one that was mounted again, is used from then on.
  @discardableResult
  package func lookForFolder() -> FolderFinding {
    let finding = find()
    switch finding {
    case .book: saver?.refusal = nil
    case .gone(let error): saver?.refusal = error
    case .anotherBook: saver?.refusal = FileError(.openDirectory, SystemError.noEntry)
    }
    return finding
  }

  private func find() -> FolderFinding {
    let files = environment.files
    do throws(FileError) {
      let folder = try files.openDirectory(path)
      defer { files.close(folder) }
      let found = try files.openDirectory(LogFolder.name, in: folder)
      if let place = try? files.place(of: found), place == (try? files.place(of: log)) {
        files.close(found)
        return .book
      }
      return take(found, in: folder)
    } catch {
      return .gone(error)
    }
  }

  private func take(_ found: Directory, in folder: Directory) -> FolderFinding {
    let bytes = try? environment.files.read(StoreIdentity.fileName, in: folder, limit: 1 << 16)
    guard bytes.flatMap({ StoreIdentity($0) })?.store == store else {
      environment.files.close(found)
      return .anotherBook
    }
    use(found)
    return .book
  }
}
