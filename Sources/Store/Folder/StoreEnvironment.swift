/// Everything outside the book's folder that the store depends on.
package struct StoreEnvironment {
  package var files: any FileSystem
  /// Where this device keeps what must not be synced; nil when there is no such place.
  package var stateFolder: String?
  /// Milliseconds since 1970 UTC.
  package var now: () -> Int64
  package var random: () -> UInt64
  package var limits = Limits.standard

  /// With the limits of this format.
  package init(
    files: any FileSystem, stateFolder: String?, now: @escaping () -> Int64,
    random: @escaping () -> UInt64
  ) {
    self.files = files
    self.stateFolder = stateFolder
    self.now = now
    self.random = random
  }

  /// `$XDG_STATE_HOME/samverkan`, else `~/.local/state/samverkan`; nil without a home.
  package static func stateFolder(environment: [String: String]) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/samverkan"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/state/samverkan"
  }

  /// Random and not zero.
  func newSegment() -> UInt64 {
    max(random(), 1)
  }
}
