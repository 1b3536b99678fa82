import Testing

@testable import Domain

struct DaySpanReaderTests {
  /// Wednesday 2026-03-18, week 12.
  private static let today = Day(number: 20_530)

  private func span(
    _ text: String, _ comparison: FilterTerm.Comparison = .equal,
    _ direction: TimeDirection = .ahead
  ) -> String? {
    DaySpanReader(today: Self.today, direction: direction).read(text, comparison).map {
      "\($0.from?.text ?? "")..\($0.to?.text ?? "")"
    }
  }

  @Test(arguments: [
    ("2024", "2024-01-01..2024-12-31"), ("2024-02", "2024-02-01..2024-02-29"),
    ("2026 H2", "2026-07-01..2026-12-31"), ("v 12", "2026-03-16..2026-03-22"),
    ("v12", "2026-03-16..2026-03-22"), ("idag", "2026-03-18..2026-03-18"),
    ("+14", "2026-04-01..2026-04-01"), ("fre", "2026-03-20..2026-03-20"),
    ("18/3", "2026-03-18..2026-03-18"), ("30d", "2026-03-18..2026-04-17"),
    ("2v", "2026-03-18..2026-04-01"), ("1å", "2026-03-18..2027-03-18"),
    ("2024..2025", "2024-01-01..2025-12-31"), ("idag..", "2026-03-18.."),
    ("..2025-06", "..2025-06-30"), ("idag..30d", "2026-03-18..2026-04-17"),
  ])
  func `a time is the days it covers`(text: String, days: String) {
    #expect(span(text) == days)
  }

  @Test(arguments: [
    ("2024", FilterTerm.Comparison.less, "..2023-12-31"), ("2024", .more, "2025-01-01.."),
    ("2024", .atMost, "..2024-12-31"), ("2024", .atLeast, "2024-01-01.."),
    ("30d", .less, "..2026-04-16"), ("30d", .more, "2026-04-18.."), ("idag", .less, "..2026-03-17"),
  ])
  func `a comparison leaves what lies before or after`(
    text: String, comparison: FilterTerm.Comparison, days: String
  ) {
    #expect(span(text, comparison) == days)
  }

  @Test func `what lies behind counts its days backwards`() {
    #expect(span("30d", .less, .back) == "2026-02-17..")
    #expect(span("30d", .more, .back) == "..2026-02-15")
    #expect(span("30d", .equal, .back) == "2026-02-16..2026-03-18")
  }

  @Test(arguments: ["", "..", "hej", "2024-13", "30x", "99999d", "1..2..3", "<30d"])
  func `what is no time is nothing`(text: String) {
    #expect(span(text) == nil)
  }

  @Test(arguments: [
    ("3", FilterTerm.Comparison.equal, "3..3"), ("2..5", .equal, "2..5"), ("2..", .equal, "2.."),
    ("3", .less, "..2"), ("3", .atLeast, "3.."),
  ])
  func `numbers are compared in the same way`(
    text: String, comparison: FilterTerm.Comparison, numbers: String
  ) throws {
    let span = try #require(Span<Int>(text, comparison))
    #expect("\(span.from.map(String.init) ?? "")..\(span.to.map(String.init) ?? "")" == numbers)
  }
}
