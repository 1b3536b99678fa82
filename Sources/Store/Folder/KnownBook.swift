package import Domain

/// What this device has of a book that it had at a path before.
package struct KnownBook: Equatable, Sendable {
  package let store: RawIdentifier
  package let backups: Int
  /// Changes that were saved on this device only.
  package let hasRescued: Bool
}

extension StoreEnvironment {
  /// The book that this device had at a path; nil for a place it knows nothing of.
  package func knownBook(at path: String) -> KnownBook? {
    guard let stateFolder, let folder = try? files.openDirectory(stateFolder) else { return nil }
    defer { files.close(folder) }
    let stores = ((try? files.list(folder)) ?? []).sorted().compactMap(RawIdentifier.init(text:))
    for store in stores {
      let local = LocalState(self, store: store)
      guard local.hasSeen(path) else { continue }
      return KnownBook(
        store: store, backups: local.backups.count, hasRescued: local.hasRescued)
    }
    return nil
  }
}

extension LocalState {
  fileprivate var hasRescued: Bool {
    guard let folder = openRescue() else { return false }
    defer { files.close(folder) }
    return ((try? files.list(folder)) ?? []).contains(where: LogFolder.isCarrier)
  }
}
