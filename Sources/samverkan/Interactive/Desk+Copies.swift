import App
import Domain
import Store

/// Backups brought back and copies of the book taken in, from the screen.
extension Desk {
  /// What was asked for, in the words the screen shows.
  mutating func perform(_ task: CopyTask) -> CareReport {
    do throws(CommandFailure) {
      switch task {
      case .listBackups: return .foundBackups(try backups())
      case .look(let source): return .looked(try look(at: source))
      case .takeIn(.backup(let path)): return try restore(path)
      case .takeIn(.book(let path)): return try unite(with: path)
      case .makeBook(let backup, let folder):
        let place = folder ?? context.bookFolder
        return .madeBook(folder: try RestoreCommand(context, backup).makeBook(in: place))
      }
    } catch {
      return .failed(sentence: error.sentence)
    }
  }

  private func backups() throws(CommandFailure) -> [BackupOffer] {
    try (hasNoBook ? context.store.keptBackups : openFile().keptBackups).compactMap { backup in
      SystemEnvironment.moment(backup.time).map {
        BackupOffer(
          path: backup.path, made: $0, records: backup.records, isWhole: backup.isWhole)
      }
    }
  }

  private func look(at source: CopySource) throws(CommandFailure) -> CopyPreview {
    switch source {
    case .backup(let path):
      let backup = try RestoreCommand(context, path).read()
      var preview = CopyPreview(source, gain: hasNoBook ? nil : try gain(from: backup))
      preview.made = SystemEnvironment.moment(backup.made)
      preview.records = backup.records
      if !backup.isWhole { preview.damage = .backupIsDamaged }
      return preview
    case .book(let path):
      let file = try openFile()
      do {
        let found = try file.gain(fromBookAt: context.system.absolute(onScreen: path))
        var preview = CopyPreview(source, gain: found.gain)
        preview.damage = Phrase.damage(found.damage, unreadable: 0)
        return preview
      } catch {
        throw CommandFailure(error, other: path, book: folder)
      }
    }
  }

  private func gain(from backup: BackupFile) throws(CommandFailure) -> Gain? {
    let file = try openFile()
    do {
      return try file.gain(from: backup)
    } catch {
      throw CommandFailure(.bookUnreadable, .cannotOpen(.unreadable(error), folder))
    }
  }

  /// Opens the book again, for what a backup adds shows only then.
  private mutating func restore(_ path: String) throws(CommandFailure) -> CareReport {
    let command = RestoreCommand(context, path)
    let (added, _) = try command.restore(command.read(), into: try openFile())
    close()
    try reopen()
    return .tookIn(.backup(path: path), changes: added)
  }

  private mutating func unite(with path: String) throws(CommandFailure) -> CareReport {
    let file = try openFile()
    do {
      let report = try file.merge(bookAt: context.system.absolute(onScreen: path))
      hasTakenIn = true
      return .tookIn(.book(path: path), changes: report.transactions)
    } catch {
      throw CommandFailure(error, other: path, book: folder)
    }
  }

  private func openFile() throws(CommandFailure) -> BookFile {
    guard let file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    return file
  }
}
