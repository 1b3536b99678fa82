import Domain
import Testing

/// A change made to what somebody saw, done to what it has become.
struct RebasingTests {
  private func record(_ fields: (String, Value)...) -> Record {
    Record(fields.map { Field($0.0, $0.1) })
  }

  @Test func `fields that were not touched keep what others gave them`() {
    let seen = record(("a", .text("1")), ("b", .text("1")), ("c", .text("1")))
    let mine = record(("a", .text("2")), ("b", .text("1")))
    let now = record(("a", .text("3")), ("b", .text("3")), ("c", .text("1")), ("d", .text("3")))
    let result = mine.rebased(from: seen, onto: now)
    #expect(result == record(("a", .text("2")), ("b", .text("3")), ("d", .text("3"))))
  }

  @Test func `of a set each element goes by itself`() {
    func set(_ texts: String...) -> Record { record(("s", .set(texts.map { .text($0) }))) }
    let result = set("b", "c").rebased(from: set("a", "b"), onto: set("a", "b", "d"))
    #expect(result == set("b", "c", "d"))
  }

  @Test func `nothing changed leaves everything as it has become`() {
    let seen = record(("a", .text("1")))
    let now = record(("a", .text("2")))
    #expect(seen.rebased(from: seen, onto: now) == now)
  }
}
