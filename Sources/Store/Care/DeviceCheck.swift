internal import Domain

/// Something that this disk, share or computer cannot promise the book.
package enum DeviceRemark: Equatable, Sendable {
  case flushIsNotGuaranteed
  case folderFlushIsNotGuaranteed
  case ignoresCase
  case isOnNetwork(String)
  case isVolatile
  case littleSpace(bytes: Int64)
  case othersMayRead
  /// Somebody's clock, or this one's, is off: the newest change is later than now by so long.
  case clockIsOff(milliseconds: Int64)
  case noBackup
  case backupIsOld(time: Int64)
  /// There is no folder for what this device keeps for itself.
  case noStateFolder
  /// Devices that have not carried out an erasure yet.
  case erasureIsPending(decision: String, devices: [UInt64])
}

extension BookFile {
  /// What the device cannot promise, most serious first; nothing is written.
  package func remarks(_ traits: DiskTraits) -> [DeviceRemark] {
    promises(traits) + clockRemarks + backupRemarks + erasureRemarks
  }

  private static let leastSpace: Int64 = 256 << 20
  private static let clockTolerance: Int64 = 10 * 60_000
  private static let oldBackup: Int64 = 7 * 86_400_000

  private func promises(_ traits: DiskTraits) -> [DeviceRemark] {
    var remarks: [DeviceRemark] = []
    if traits.isVolatile { remarks.append(.isVolatile) }
    if !traits.flushesFiles { remarks.append(.flushIsNotGuaranteed) }
    if !traits.flushesFolders { remarks.append(.folderFlushIsNotGuaranteed) }
    if let name = traits.networkName { remarks.append(.isOnNetwork(name)) }
    if traits.othersMayRead { remarks.append(.othersMayRead) }
    if traits.freeBytes < Self.leastSpace {
      remarks.append(.littleSpace(bytes: traits.freeBytes))
    }
    if traits.ignoresCase { remarks.append(.ignoresCase) }
    return remarks
  }

  private var clockRemarks: [DeviceRemark] {
    guard let newest = entries.last.flatMap(recordedTime) else { return [] }
    let ahead = newest - environment.now()
    return ahead > Self.clockTolerance ? [.clockIsOff(milliseconds: ahead)] : []
  }

  private var backupRemarks: [DeviceRemark] {
    guard local.path != nil else { return [.noStateFolder] }
    guard let latest = latestBackup else { return entries.isEmpty ? [] : [.noBackup] }
    return environment.now() - latest > Self.oldBackup ? [.backupIsOld(time: latest)] : []
  }

  private var erasureRemarks: [DeviceRemark] {
    let devices = Set(entries.compactMap(\.device))
    return entries.filter(\.isErasure).compactMap { entry in
      let state = state[EraseNotes.name(of: entry.head.id)]
      let done = state.map { EraseNotes.done($0, self.state.table) } ?? [:]
      let waiting = devices.filter { done[$0] == nil }.sorted()
      guard !waiting.isEmpty else { return nil }
      var decision = ""
      if case .text(let text) = part(entry)?.attributes["reason"] { decision = text }
      return .erasureIsPending(decision: decision, devices: waiting)
    }
  }
}
