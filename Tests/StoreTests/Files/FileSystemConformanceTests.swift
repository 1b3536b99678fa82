import Testing

@testable import Store

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What both file systems promise alike.
struct FileSystemConformanceTests {
  /// The two file systems, each with an empty folder to work in.
  enum Kind: CaseIterable {
    case disk
    case memory

    func withFolder(_ body: (any FileSystem, String) throws -> Void) throws {
      switch self {
      case .memory:
        let memory = MemoryFileSystem()
        try memory.makeDirectory("/folder")
        try body(memory, "/folder")
      case .disk:
        let path = try TemporaryFolder()
        try body(DiskFileSystem(), path.path)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `what is written in pieces is read as a whole`(kind: Kind) throws {
    try kind.withFolder { system, path in
      let folder = try system.openDirectory(path)
      let file = try system.create("a.seg", in: folder)
      try system.writeAll([1, 2, 3], to: file, at: 0)
      try system.writeAll([4, 5], to: file, at: 3)
      #expect(try system.sync(file) == .full)
      #expect(try system.sync(folder) == .full)
      system.close(file)
      #expect(try system.read("a.seg", in: folder, limit: 5) == [1, 2, 3, 4, 5])
      #expect(try system.list(folder) == ["a.seg"])
    }
  }

  @Test(arguments: Kind.allCases)
  func `a file that exists is never opened for writing`(kind: Kind) throws {
    try kind.withFolder { system, path in
      let folder = try system.openDirectory(path)
      system.close(try system.create("a", in: folder))
      #expect(throws: FileError(.create, SystemError.exists)) {
        try system.create("a", in: folder)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `a file beyond the limit, a folder and a missing file are not read`(kind: Kind) throws {
    try kind.withFolder { system, path in
      let folder = try system.openDirectory(path)
      let file = try system.create("a", in: folder)
      try system.writeAll([1, 2], to: file, at: 0)
      try system.makeDirectory("sub", in: folder)
      #expect(throws: FileError(.read, SystemError.tooBig)) {
        try system.read("a", in: folder, limit: 1)
      }
      #expect(throws: FileError(.read, SystemError.invalid)) {
        try system.read("sub", in: folder, limit: 9)
      }
      #expect(throws: FileError(.read, SystemError.noEntry)) {
        try system.read("b", in: folder, limit: 9)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `names move and go`(kind: Kind) throws {
    try kind.withFolder { system, path in
      let folder = try system.openDirectory(path)
      system.close(try system.create("a", in: folder))
      try system.rename("a", to: "b", in: folder)
      #expect(try system.list(folder) == ["b"])
      try system.remove("b", in: folder)
      #expect(try system.list(folder) == [])
      #expect(throws: FileError(.remove, SystemError.noEntry)) {
        try system.remove("b", in: folder)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `folders are made once and opened by path and by name`(kind: Kind) throws {
    try kind.withFolder { system, path in
      try system.makeDirectories(path + "/x/y")
      try system.makeDirectories(path + "/x/y")
      let folder = try system.openDirectory(path)
      let inner = try system.openDirectory("x", in: folder)
      #expect(try system.list(inner) == ["y"])
      #expect(throws: FileError(.makeDirectory, SystemError.exists)) {
        try system.makeDirectory("x", in: folder)
      }
      #expect(throws: FileError(.openDirectory, SystemError.noEntry)) {
        try system.openDirectory(path + "/z")
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `a lock is held by one`(kind: Kind) throws {
    try kind.withFolder { system, path in
      let folder = try system.openDirectory(path)
      let lock = try #require(try system.lock("lock", in: folder))
      #expect(try system.lock("lock", in: folder) == nil)
      system.close(lock)
      #expect(try system.lock("lock", in: folder) != nil)
    }
  }

  @Test func `files on disk are the user's alone and links are not followed`() throws {
    let place = try TemporaryFolder()
    let system = DiskFileSystem()
    let folder = try system.openDirectory(place.path)
    system.close(try system.create("a", in: folder))
    var status = stat()
    #expect(stat(place.path + "/a", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(symlink("a", place.path + "/b") == 0)
    #expect(throws: FileError(.read, SystemError.isLink)) {
      try system.read("b", in: folder, limit: 9)
    }
    #expect(mkfifo(place.path + "/c", 0o600) == 0)
    #expect(throws: FileError(.read, SystemError.invalid)) {
      try system.read("c", in: folder, limit: 9)
    }
  }

  @Test func `a power cut keeps in memory what was flushed and nothing else`() throws {
    let system = MemoryFileSystem()
    let root = try system.openDirectory("/")
    let kept = try system.create("kept", in: root)
    try system.writeAll([1], to: kept, at: 0)
    _ = try system.sync(kept)
    _ = try system.sync(root)
    try system.writeAll([2], to: kept, at: 1)
    let lost = try system.create("lost", in: root)
    _ = try system.sync(lost)
    system.crash()
    let again = try system.openDirectory("/")
    #expect(try system.list(again) == ["kept"])
    #expect(try system.read("kept", in: again, limit: 9) == [1])
  }

  @Test func `a planned fault fails once or for ever`() throws {
    let system = MemoryFileSystem()
    let root = try system.openDirectory("/")
    system.faults.fail(.create, 2, code: SystemError.noSpace)
    system.faults.fail(.sync, code: SystemError.ioError, forever: true)
    let file = try system.create("a", in: root)
    #expect(throws: FileError(.create, SystemError.noSpace)) { try system.create("b", in: root) }
    #expect(throws: Never.self) { try system.create("b", in: root) }
    #expect(throws: FileError(.sync, SystemError.ioError)) { try system.sync(file) }
    #expect(throws: FileError(.sync, SystemError.ioError)) { try system.sync(file) }
  }
}
