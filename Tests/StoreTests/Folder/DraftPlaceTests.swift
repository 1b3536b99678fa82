import Domain
import Testing

@testable import Store

/// What is being filled in, kept beside the book.
struct DraftPlaceTests {
  let bench = Bench()
  let draft = Record([Field("line", .text("Å")), Field("time", .instant(5))])

  @Test func `the next session gets what a session left behind, once`() throws {
    try bench.create()
    let cut = try bench.open().file
    cut.keepDraft(Record([Field("time", .instant(1))]))
    cut.keepDraft(draft)
    #expect(try bench.open().file.adoptDraft() == nil)
    bench.files.crash()
    let next = try bench.open().file
    #expect(next.adoptDraft() == draft)
    #expect(try bench.open().file.adoptDraft() == nil)
    next.keepDraft(nil)
    next.close()
    #expect(try bench.open().file.adoptDraft() == nil)
  }

  @Test func `a draft of a session that was closed is still offered`() throws {
    try bench.create()
    let file = try bench.open().file
    file.keepDraft(draft)
    file.close()
    #expect(try bench.open().file.adoptDraft() == draft)
  }

  @Test func `a damaged draft is none`() throws {
    var bytes = DraftPlace.bytes(of: draft)
    #expect(DraftPlace.draft(bytes, limits: .standard) == draft)
    bytes[bytes.count - 1] ^= 1
    #expect(DraftPlace.draft(bytes, limits: .standard) == nil)
    #expect(DraftPlace.draft([1, 2, 3], limits: .standard) == nil)
  }

  @Test func `no place and no room cost nothing but the draft`() throws {
    try bench.create()
    let file = try bench.open().file
    bench.files.faults.fail(.write, code: SystemError.noSpace, forever: true)
    file.keepDraft(draft)
    bench.files.faults = FaultPlan()
    file.keepDraft(draft)
    bench.files.crash()
    #expect(try bench.open().file.adoptDraft() == draft)
  }
}
