import Chance
import Domain
import Store

/// Damages a segment in every single place, and in several places by chance.
struct DamageHarness {
  private let book: DamagedBook
  private(set) var tally = Tally()
  private let seed: UInt64
  private let isClosed: Bool

  init(transactions: Int, seed: UInt64, isClosed: Bool = true) throws {
    book = try DamagedBook(transactions: transactions, seed: seed, isClosed: isClosed)
    self.seed = seed
    self.isClosed = isClosed
  }

  private var segment: [UInt8] { book.segment }

  /// - Parameter stride: one for everything, more for a part of it.
  mutating func everySingleDamage(stride: Int = 1) {
    flips(stride)
    truncations(stride)
    headerValues(stride)
    insertions(stride)
    if isClosed { swapsAndCopies() }
  }

  private mutating func check(
    _ what: String, _ bytes: [UInt8], _ place: @autoclosure () -> String
  ) {
    tally.count(what)
    if let fault = book.fault(of: bytes) {
      tally.violation("seed \(seed), \(what) \(place()): \(fault)")
    }
  }

  private mutating func flips(_ stride: Int) {
    for bit in Swift.stride(from: 0, to: segment.count * 8, by: stride) {
      var bytes = segment
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      check("bit flips", bytes, "\(bit)")
    }
  }

  private mutating func truncations(_ stride: Int) {
    for count in Swift.stride(from: 0, to: segment.count, by: stride) {
      check("truncations", Array(segment.prefix(count)), "\(count)")
    }
  }

  private mutating func headerValues(_ stride: Int) {
    let places = Array(0..<64) + book.frames.flatMap { $0.prefix(40) }
    for place in places {
      for value in Swift.stride(from: 0, through: 255, by: stride) {
        var bytes = segment
        bytes[place] = UInt8(value)
        check("header values", bytes, "\(place) = \(value)")
      }
    }
  }

  /// Bytes that were never written, among those that were.
  private mutating func insertions(_ stride: Int) {
    for place in Swift.stride(from: 0, through: segment.count, by: stride)
      + book.frames.map(\.lowerBound)
    {
      for count in [1, 8, 40, 512] {
        var bytes = segment
        bytes.insert(
          contentsOf: repeatElement(UInt8(truncatingIfNeeded: place &* 7), count: count), at: place)
        check("insertions", bytes, "\(count) at \(place)")
      }
    }
  }

  /// Without a seal nobody can tell the order frames were written in.
  private mutating func swapsAndCopies() {
    for first in book.frames {
      for second in book.frames {
        if first.lowerBound < second.lowerBound {
          let swapped =
            segment[..<first.lowerBound] + segment[second]
            + segment[first.upperBound..<second.lowerBound] + segment[first]
            + segment[second.upperBound...]
          check("swaps", Array(swapped), "\(first) \(second)")
        }
        let copied =
          segment[..<second.lowerBound] + segment[first] + segment[second.lowerBound...]
        check("copies", Array(copied), "\(first) before \(second)")
      }
    }
  }

  /// Two to six damages of any sort.
  mutating func severalDamages(_ rounds: Int) {
    var source = SeededSource(seed: seed)
    for round in 0..<rounds {
      var bytes = segment
      for _ in 0..<source.next(in: 2...6) { damage(&bytes, &source) }
      check("several damages", bytes, "round \(round)")
    }
  }

  private func damage(_ bytes: inout [UInt8], _ source: inout SeededSource) {
    guard bytes.count > 1 else { return }
    let place = source.next(in: 0...bytes.count - 1)
    let end = min(bytes.count, place + source.next(in: 1...200))
    switch source.next(in: 0...5) {
    case 0: bytes[place] ^= UInt8(1 << source.next(in: 0...7))
    case 1: bytes[place] = UInt8(truncatingIfNeeded: source.next())
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: source.next(in: 0...bytes.count))
    case 4: for index in place..<end { bytes[index] = 0 }
    default: bytes.removeSubrange(place...)
    }
  }
}
