import Domain
import Testing

struct TypographyTests {
  @Test(arguments: [
    ("15:00", "17:00", "kl.\u{A0}15–17", "15:00–17:00"),
    ("13:00", "14:30", "kl.\u{A0}13.00–14.30", "13:00–14:30"),
    ("9:05", "", "kl.\u{A0}9.05", "09:05"),
  ])
  func `times are written as in the municipality's calendar`(
    start: String, end: String, swedish: String, english: String
  ) throws {
    let clock = Phrase.clock(try #require(TimeOfDay(text: start)), TimeOfDay(text: end))
    #expect(clock == Phrase(swedish, english))
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1\u{A0}000", "1,000"),
    (1_234_567, "1\u{A0}234\u{A0}567", "1,234,567"), (-12_000, "−12\u{A0}000", "−12,000"),
  ])
  func `thousands do not come apart at the end of a line`(
    number: Int, swedish: String, english: String
  ) {
    #expect(Phrase.number(number) == Phrase(swedish, english))
  }

  @Test func `decimals have a comma, and weeks hold together`() throws {
    let day = try #require(Day(text: "2026-03-18"))
    #expect(Phrase.decimal(tenths: 12_345) == Phrase("1\u{A0}234,5", "1,234.5"))
    #expect(Phrase.week(of: day).sv == "v.\u{A0}12")
    #expect(Phrase.longDay(day).sv == "onsdag 18\u{A0}mars 2026")
  }
}
