import Testing

@testable import Store

struct StampTests {
  @Test func `a clock that stands still or goes back still ticks forward`() {
    var clock = StampClock()
    let stamps = [1000, 1000, 500, 2000, 0].map { clock.tick(now: $0) }
    #expect(stamps == stamps.sorted())
    #expect(Set(stamps).count == 5)
    #expect(stamps[3].milliseconds == 2000)
  }

  @Test(arguments: [(86_400_000, true), (86_400_001, false)] as [(Int64, Bool)])
  func `another device's clock is followed up to a day ahead`(ahead: Int64, isFollowed: Bool) {
    var clock = StampClock()
    clock.observe(Stamp(milliseconds: 1_000_000 + ahead), now: 1_000_000)
    #expect((clock.tick(now: 1_000_000).milliseconds > 1_000_000) == isFollowed)
  }

  @Test(arguments: [(-5, 0), (.max, 0xFFFF_FFFF_FFFF)] as [(Int64, Int64)])
  func `times outside the range become its ends`(time: Int64, expected: Int64) {
    #expect(Stamp(milliseconds: time).milliseconds == expected)
  }
}
