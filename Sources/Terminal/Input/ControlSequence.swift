/// A sequence that begins with ESC `[` or ESC `O`, without its final byte; at most 64 bytes.
struct ControlSequence: Sendable {
  /// The two kinds that keys come in.
  enum Kind: Sendable {
    case csi
    case ss3
  }

  /// What a byte means to the sequence.
  enum Step: Sendable {
    case more
    case complete
    case linuxFunctionKey
    case oldMouseReport
    case tooLong
    /// The byte belongs to something else.
    case broken
  }

  let kind: Kind
  /// Whether it came after its escape had been taken for a key; it is then swallowed.
  let isLate: Bool
  private(set) var bytes: [UInt8] = []

  init(_ kind: Kind, isLate: Bool = false) {
    self.kind = kind
    self.isLate = isLate
  }

  /// The character a person typed after Esc, when nothing followed it.
  var typedIntroducer: Character? {
    guard isLate, bytes.isEmpty else { return nil }
    return kind == .csi ? "[" : "O"
  }

  /// Takes one byte by the grammar: parameters, intermediates, final.
  mutating func take(_ byte: UInt8) -> Step {
    switch byte {
    case 0x24 where kind == .csi && isRxvtKey: return .complete
    case 0x20...0x2F where kind == .csi, 0x30...0x3F:
      bytes.append(byte)
      return bytes.count < 64 ? .more : .tooLong
    case 0x5B where kind == .csi && bytes.isEmpty: return .linuxFunctionKey
    case 0x4D where kind == .csi && bytes.isEmpty: return .oldMouseReport
    case 0x20, 0x40...0x7E: return .complete
    default: return .broken
    }
  }

  /// Whether it is a number alone, as before the `$` with which rxvt says Shift.
  private var isRxvtKey: Bool {
    !bytes.isEmpty && bytes.count <= 2 && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Numbers between semicolons, missing ones as 0; nil when anything else stands there.
  ///
  /// Of a number with parts after colons the first is taken.
  func numbers(after prefix: [UInt8] = []) -> [Int]? {
    guard bytes.starts(with: prefix) else { return nil }
    let body = bytes.dropFirst(prefix.count)
    if body.isEmpty { return [] }
    let fields = body.split(separator: 0x3B, omittingEmptySubsequences: false).map { field in
      field.prefix { $0 != 0x3A }
    }
    guard fields.joined().allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return fields.map { $0.reduce(0) { min(1_000_000, $0 * 10 + Int($1) - 0x30) } }
  }

  /// Whether the key was let go, as the kitty protocol tells it.
  var isKeyRelease: Bool {
    let fields = bytes.split(separator: 0x3B, omittingEmptySubsequences: false)
    return fields.count > 1 && fields[1].suffix(2).elementsEqual([0x3A, 0x33])
  }
}
