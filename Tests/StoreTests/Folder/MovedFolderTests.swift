import Domain
import Testing

@testable import Store

/// The folder goes, comes back or becomes another one while the book is open.
struct MovedFolderTests {
  private let bench = Bench()
  private let file: BookFile

  init() throws {
    try bench.create()
    file = try bench.open().file
    _ = file.record(bench.transaction([.party(.create(bench.party("before")))]))
  }

  private func add(_ name: String) -> SaveResult {
    file.record(bench.transaction([.party(.create(bench.party(name)))]))
  }

  private func rename(_ name: String, to other: String) throws {
    let data = try bench.files.openDirectory("/data")
    defer { bench.files.close(data) }
    try bench.files.rename(name, to: other, in: data)
  }

  private var names: Set<String> {
    get throws { Set(try bench.open().book.parties.all.map(\.name)) }
  }

  @Test func `a folder that was moved is missed, and changes come home when it is back`() throws {
    #expect(file.lookForFolder() == .book)
    try rename("book", to: "bin")
    #expect(file.lookForFolder() == .gone(FileError(.openDirectory, SystemError.noEntry)))
    #expect(add("away") == .savedHereOnly(FileError(.openDirectory, SystemError.noEntry)))
    #expect(file.hasUnsaved)
    try rename("bin", to: "book")
    #expect(file.lookForFolder() == .book)
    #expect(file.retry() == .saved)
    #expect(try names == ["before", "away"])
    #expect(try bench.open().damage == [])
  }

  @Test func `another folder with the same book is used from then on`() throws {
    let copy = Bench(files: bench.files, path: "/data/copy", state: "/home/copy", seed: 4)
    try copy.copyBook(from: bench)
    try rename("book", to: "old")
    try rename("copy", to: "book")
    #expect(add("new") == .saved)
    file.close()
    #expect(try names == ["before", "new"])
  }

  @Test func `another book in its place is not written to`() throws {
    let other = Bench(files: bench.files, path: "/data/other", state: "/home/other", seed: 5)
    try other.create()
    try rename("book", to: "old")
    try rename("other", to: "book")
    let before = try bench.log()
    #expect(file.lookForFolder() == .anotherBook)
    #expect(add("lost?") != .saved)
    #expect(try bench.log() == before)
    try rename("book", to: "other")
    try rename("old", to: "book")
    #expect(file.retry() == .saved)
    #expect(try names == ["before", "lost?"])
  }

  @Test func `a place where this device had a book is known`() throws {
    #expect(bench.environment.knownBook(at: bench.path) == nil)
    file.close()
    #expect(bench.environment.knownBook(at: bench.path)?.backups == 1)
    #expect(bench.environment.knownBook(at: "/data/elsewhere") == nil)
  }
}
