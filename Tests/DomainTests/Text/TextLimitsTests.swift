import Testing

@testable import Domain

/// What a text may hold.
struct TextLimitsTests {
  @Test(
    arguments: [
      ("Åängen", nil), ("e\u{301}", nil), ("e" + String(repeating: "\u{301}", count: 8), nil),
      ("e" + String(repeating: "\u{301}", count: 9), ProblemReason.tooManyMarks(limit: 8)),
      (String(repeating: "e\u{301}\u{302}", count: 9), nil), ("नमस्ते, สวัสดี, שָׁלוֹם", nil), ("", nil),
      (String(repeating: "å", count: 1_000), nil),
      (String(repeating: "å", count: 1_001), .tooLong(limit: 1_000)),
    ] as [(String, ProblemReason?)])
  func `a line is at most a thousand signs, a letter bears at most eight marks`(
    text: String, fault: ProblemReason?
  ) {
    #expect(TextLimits.fault(in: text, isLine: true) == fault)
  }

  @Test func `a long text is at most 64 KiB`() {
    let text = String(repeating: "a", count: 64 << 10)
    #expect(TextLimits.fault(in: text, isLine: false) == nil)
    #expect(TextLimits.fault(in: text + "a", isLine: false) == .tooLong(limit: 64 << 10))
  }
}
