/// 128 random bits that name one entity for ever; ordered as unsigned.
package struct RawIdentifier: Hashable, Comparable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads 32 hexadecimal digits, nothing else.
  package init?(text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 32,
      let high = UInt64(hexadecimal: digits[..<16]), let low = UInt64(hexadecimal: digits[16...])
    else { return nil }
    self.init(high: high, low: low)
  }

  /// 32 lower-case hexadecimal digits.
  package var text: String {
    String(unsafeUninitializedCapacity: 32) { buffer in
      for index in 0..<32 {
        let half = index < 16 ? high : low
        let digit = UInt8(half >> UInt64((15 - index % 16) * 4) & 15)
        buffer[index] = digit < 10 ? 48 + digit : 87 + digit
      }
      return 32
    }
  }

  /// The bits are random, so half of them tell.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(low)
  }

  package static func < (left: RawIdentifier, right: RawIdentifier) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension UInt64 {
  fileprivate init?(hexadecimal digits: ArraySlice<UInt8>) {
    self = 0
    for digit in digits {
      switch digit {
      case 48...57: self = self << 4 | UInt64(digit - 48)
      case 97...102: self = self << 4 | UInt64(digit - 87)
      case 65...70: self = self << 4 | UInt64(digit - 55)
      default: return nil
      }
    }
  }
}

/// Names one `Subject` and cannot be passed where another kind's name is wanted.
package struct Identifier<Subject>: Hashable, Comparable, Sendable, Codable, ValueConvertible {
  package let raw: RawIdentifier

  package init(_ raw: RawIdentifier) {
    self.raw = raw
  }

  package var value: Value { .identifier(raw) }

  package init?(value: Value) {
    switch value {
    case .identifier(let raw): self.init(raw)
    case .text(let text):
      guard let raw = RawIdentifier(text: text) else { return nil }
      self.init(raw)
    default: return nil
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(raw.text)
  }

  package static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}

/// Lets a dictionary by identifier be written as a map instead of a list of pairs.
extension Identifier: CodingKeyRepresentable {
  package var codingKey: any CodingKey { NamedKey(stringValue: raw.text) }

  package init?(codingKey: some CodingKey) {
    guard let raw = RawIdentifier(text: codingKey.stringValue) else { return nil }
    self.init(raw)
  }
}

/// A stream of new identifiers; the same seed gives the same stream, so that tests can expect them.
package struct IdentifierSource: Sendable, Equatable {
  private var state: (UInt64, UInt64)

  /// The seed comes from the system's randomness in the program, from a constant in tests.
  package init(seed: RawIdentifier) {
    state = (seed.high, seed.low)
  }

  package static func == (left: Self, right: Self) -> Bool { left.state == right.state }

  package mutating func next<Subject>(_: Subject.Type = Subject.self) -> Identifier<Subject> {
    Identifier(RawIdentifier(high: Self.step(&state.0), low: Self.step(&state.1)))
  }

  /// SplitMix64, one step.
  private static func step(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
