/// Names of files that are being made: `~`, the device, a number, `.tmp`.
///
/// Readers and sync tools pass over them, and a device knows its own when one was left behind.
enum TemporaryName {
  static func new(device: UInt64, _ number: UInt64) -> String {
    "~\(device.hexadecimal)-\(number.hexadecimal).tmp"
  }

  static func isAny(_ name: String) -> Bool { name.hasPrefix("~") && name.hasSuffix(".tmp") }

  /// The number in a name of the device's; nil for any other.
  static func number(in name: String, of device: UInt64) -> UInt64? {
    guard isOne(name, of: device) else { return nil }
    return UInt64(name.dropFirst(18).dropLast(4), radix: 16)
  }

  static func isOne(_ name: String, of device: UInt64) -> Bool {
    name.hasPrefix("~\(device.hexadecimal)-") && name.hasSuffix(".tmp")
  }
}

extension FileSystem {
  /// Puts bytes in place of a file that is good to have and not missed: nothing is flushed, and
  /// after a power cut the file may be old, empty or damaged.
  func replaceLightly(
    _ name: String, with bytes: [UInt8], in folder: Directory, temporary: String
  ) throws(FileError) {
    do throws(FileError) {
      let file = try create(temporary, in: folder)
      defer { close(file) }
      try writeAll(bytes, to: file, at: 0)
      try rename(temporary, to: name, in: folder)
    } catch {
      try? remove(temporary, in: folder)
      throw error
    }
  }

  /// Puts bytes in place of a file: written beside it, flushed, read back, compared, renamed.
  ///
  /// - Returns: whether the volume promises that all of it lasts.
  @discardableResult
  func replace(
    _ name: String, with bytes: [UInt8], in folder: Directory, temporary: String
  ) throws(FileError) -> SyncStrength {
    do throws(FileError) {
      let strength = try writeNew(temporary, bytes, in: folder)
      guard try read(temporary, in: folder, limit: bytes.count) == bytes else {
        throw FileError(.read, SystemError.ioError)
      }
      try rename(temporary, to: name, in: folder)
      return try sync(folder) == .full ? strength : .notGuaranteed
    } catch {
      try? remove(temporary, in: folder)
      throw error
    }
  }
}
