import Testing

@testable import Domain

struct HalfYearTests {
  @Test(arguments: ["2026 H1", "2026 h1", "2026H1", "H1 2026", "h1 2026"])
  func `a half-year is read in the forms that people write`(text: String) {
    #expect(HalfYear(text: text)?.text == "2026 H1")
  }

  @Test(arguments: ["", "2026", "H1", "2026 H3", "2026 H0", "0 H1", "2026 H1 H2", "12345 H1", "H"])
  func `other texts are no half-year`(text: String) {
    #expect(HalfYear(text: text) == nil)
  }

  @Test(arguments: [
    ("2026-01-01", "2026 H1"), ("2026-06-30", "2026 H1"), ("2026-07-01", "2026 H2"),
    ("2026-12-31", "2026 H2"),
  ])
  func `a day lies in its half-year`(text: String, half: String) throws {
    let day = try #require(Day(text: text))
    let halfYear = HalfYear(day)
    #expect(halfYear.text == half)
    #expect(halfYear.first <= day)
    #expect(day <= halfYear.last)
    #expect(HalfYear(value: halfYear.value) == halfYear)
  }

  @Test func `half-years follow each other in time`() throws {
    let first = try #require(HalfYear(year: 2026, half: 1))
    #expect(first < first.next)
    #expect(first.next.next.text == "2027 H1")
    #expect(HalfYear(.latest).next == HalfYear(.latest))
  }
}
