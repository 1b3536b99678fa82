import Testing

@testable import Terminal

struct ColumnWidthTests {
  @Test(arguments: ["日", "한", "Ａ", "🎉", "👍", "\u{3000}"])
  func `a wide character takes two columns`(text: String) {
    #expect(columns(of: text) == 2)
  }

  @Test(arguments: ["a", "å", "Ж", "…", "─", "€", "·", "e\u{301}", "ไ\u{E48}"])
  func `a narrow character takes one column with its marks`(text: String) {
    #expect(columns(of: text) == 1)
  }

  @Test(arguments: [zeroWidthRanges, wideRanges])
  func `the ranges ascend and do not overlap`(ranges: [ClosedRange<UInt32>]) {
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }

  @Test(arguments: [UInt32(0x300), 0x1100, 0x115F, 0x1160, 0x1F600, 0x10FFFF])
  func `halving finds just what is in a range`(value: UInt32) {
    #expect(wideRanges.sortedContains(value) == wideRanges.contains { $0.contains(value) })
  }
}
