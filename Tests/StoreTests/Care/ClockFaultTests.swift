import Domain
import Testing

@testable import Store

/// A clock that cannot be right is told of and hinders nothing.
struct ClockFaultTests {
  private static let year: Int64 = 365 * 86_400_000
  private static let now: Int64 = 1_790_000_000_000

  @Test(
    arguments: [
      (-1, nil, ClockFault.outOfRange), (946_684_799_999, nil, .outOfRange),
      (946_684_800_000, nil, nil), (7_258_118_399_999, nil, nil),
      (7_258_118_400_000, nil, .outOfRange), (now, now, nil), (now, now - year + 1, nil),
      (now, now - year, .farFrom(newest: now - year)),
      (now, now + year, .farFrom(newest: now + year)), (0, 0, .outOfRange),
    ] as [(Int64, Int64?, ClockFault?)])
  func `outside two centuries, or a year from the newest change`(
    now: Int64, newest: Int64?, fault: ClockFault?
  ) {
    #expect(ClockFault(now: now, newest: newest) == fault)
  }

  @Test(arguments: [0, 9_000_000_000_000] as [Int64])
  func `a book is written with any clock, and the fault is told`(time: Int64) throws {
    let bench = Bench()
    try bench.create()
    #expect(try bench.open().file.clockFault == nil)
    bench.setTime(time)
    let file = try bench.open().file
    #expect(file.clockFault == .outOfRange)
    #expect(file.record(bench.transaction([.party(.create(bench.party("Ån")))])) == .saved)
    file.close()
    #expect(try bench.open().book.parties.count == 1)
  }
}
