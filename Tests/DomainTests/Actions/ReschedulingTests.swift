import Domain
import Testing

/// Where a last day ends up in another half-year.
struct ReschedulingTests {
  private func due(_ day: String?, in year: Int, _ half: Int) throws -> String {
    var ids = IdentifierSource(seed: RawIdentifier(high: 1, low: 1))
    var activity = Activity(id: ids.next(), number: "A01", title: "Prova")
    activity.due = try day.map { try #require(Day(text: $0)) }
    return activity.dueDay(in: try #require(HalfYear(year: year, half: half))).text
  }

  @Test(arguments: [
    ("2026-09-30", 2027, 1, "2027-03-31"), ("2026-08-31", 2027, 1, "2027-02-28"),
    ("2027-02-28", 2026, 2, "2026-08-31"), ("2026-05-12", 2026, 2, "2026-11-12"),
    ("2026-05-12", 2027, 2, "2027-11-12"), ("2026-05-12", 2026, 1, "2026-05-12"),
  ])
  func `a last day keeps its place in the half-year`(
    _ before: String, _ year: Int, _ half: Int, _ after: String
  ) throws {
    #expect(try due(before, in: year, half) == after)
  }

  @Test func `without one it becomes the last of the half-year`() throws {
    #expect(try due(nil, in: 2027, 1) == "2027-06-30")
  }
}
