#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the volume under a folder is and promises, found out without writing.
package struct DiskTraits: Equatable, Sendable {
  /// Whether flushing a file, and flushing a folder, is offered.
  package var flushesFiles = true
  package var flushesFolders = true
  /// Whether `A` and `a` are one name.
  package var ignoresCase = false
  /// Such as `NFS`; nil for a disk of this computer.
  package var networkName: String?
  /// Kept in memory and gone with the power.
  package var isVolatile = false
  package var freeBytes = Int64.max
  /// Somebody besides the user and the folder's group may read it.
  package var othersMayRead = false
  package var isGroupFolder = false

  package init() {}

  /// Nil when the folder cannot be opened; `file` is one in it, in small letters.
  package init?(of folder: String, file: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    flushesFolders = Self.flushes(descriptor)
    let opened = openat(descriptor, file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if opened >= 0 {
      flushesFiles = Self.flushes(opened)
      close(opened)
    }
    var status = stat()
    ignoresCase = fstatat(descriptor, file.uppercased(), &status, AT_SYMLINK_NOFOLLOW) == 0
    if fstat(descriptor, &status) == 0 {
      othersMayRead = status.st_mode & 0o007 != 0
      isGroupFolder = status.st_mode & DiskFileSystem.groupMode == DiskFileSystem.groupMode
    }
    readVolume(descriptor)
  }

  private static func flushes(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      fcntl(descriptor, F_FULLFSYNC) == 0
    #else
      fsync(descriptor) == 0 || errno != EINVAL && errno != ENOTSUP
    #endif
  }

  private mutating func readVolume(_ descriptor: Int32) {
    var volume = statvfs()
    // Some network volumes say that they have no blocks at all.
    if fstatvfs(descriptor, &volume) == 0, volume.f_blocks > 0 {
      let (bytes, overflow) = Int64(clamping: volume.f_bavail)
        .multipliedReportingOverflow(by: Int64(clamping: volume.f_frsize))
      freeBytes = overflow ? .max : bytes
    }
    let name = Self.volumeName(descriptor)
    networkName = Self.networks.first(where: { name.hasPrefix($0.beginning) })?.said
    isVolatile = ["tmpfs", "ramfs"].contains(name)
  }

  private static let networks: [(beginning: String, said: String)] = [
    (beginning: "nfs", said: "NFS"), ("cifs", "SMB"), ("smb", "SMB"), ("fuse.", "FUSE"),
    ("9p", "9P"), ("afs", "AFS"), ("afp", "AFP"), ("ceph", "Ceph"), ("webdav", "WebDAV"),
    ("virtiofs", "virtiofs"),
  ]

  #if canImport(Darwin)
    private static func volumeName(_ descriptor: Int32) -> String {
      var volume = statfs()
      guard fstatfs(descriptor, &volume) == 0 else { return "" }
      return withUnsafeBytes(of: &volume.f_fstypename) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
    }
  #else
    /// The sort of file system that the kernel says is mounted there; empty when it does not say.
    private static func volumeName(_ descriptor: Int32) -> String {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { return "" }
      let device = "\(major(status.st_dev)):\(minor(status.st_dev))"
      for line in mounts().split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count > 2, words[2] == device, let dash = words.firstIndex(of: "-"),
          dash + 1 < words.count
        else { continue }
        return String(words[dash + 1])
      }
      return ""
    }

    private static func major(_ device: dev_t) -> dev_t {
      device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    }

    private static func minor(_ device: dev_t) -> dev_t {
      device & 0xFF | device >> 12 & 0xFFFF_FF00
    }

    /// Of at most a megabyte.
    private static func mounts() -> String {
      let descriptor = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return "" }
      defer { close(descriptor) }
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while bytes.count < 1 << 20 {
        let count = read(descriptor, &piece, piece.count)
        if count <= 0 { break }
        bytes += piece.prefix(count)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  #endif
}
