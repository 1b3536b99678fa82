/// Turns the bytes of a terminal into events; a value without a clock.
///
/// Sequences are told apart by their grammar (ECMA-48), so that an unknown one is swallowed whole
/// and an answer from the terminal is never a key. How bytes are split over reads does not matter.
/// `waiting` says how long the caller may wait for more before it calls `flush`.
package struct InputDecoder: Sendable {
  var state = State.ground
  /// Whether Alt, an escape before the key, belongs to what is being read.
  var isAlt = false
  var events: [Event] = []
  private var foreignBytes = 0

  package init() {}

  /// What the decoder is in the middle of.
  enum State: Sendable {
    case ground
    case escape
    /// A moment after a lone escape, in which the tail of a late sequence may come.
    case afterEscape
    case sequence(ControlSequence)
    /// The rest of a mouse report of the old kind, or the letter of a Linux function key.
    case trailing(count: Int, isFunctionKey: Bool)
    /// A text that the terminal answers with, ended by BEL or ESC and a backslash.
    case answer(length: Int, last: UInt8)
    case encoded(EncodedScalar)
    case paste(PasteCollector)
  }

  /// What more may come, and how long it is worth waiting for.
  package enum Waiting: Hashable, Sendable {
    case none
    /// A lone escape or part of a letter.
    case escape
    /// A sequence begun.
    case sequence
    case paste

    /// Milliseconds of silence before `flush`; nil when nothing is awaited.
    package var milliseconds: Int? {
      switch self {
      case .none: nil
      case .escape: 50
      case .sequence: 500
      case .paste: 1000
      }
    }
  }

  package var waiting: Waiting {
    switch state {
    case .ground: .none
    case .escape, .encoded: .escape
    case .afterEscape, .sequence, .trailing, .answer: .sequence
    case .paste: .paste
    }
  }

  /// Whether three bytes that are not UTF-8 have come since the latest letter that was.
  package var sawForeignBytes: Bool { foreignBytes >= 3 }

  /// Takes bytes in the order they came and returns what they complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Event] {
    for byte in bytes { take(byte) }
    return takeEvents()
  }

  /// Ends what is being waited for, after the silence that `waiting` asks for.
  ///
  /// After a lone escape one more flush is needed; `waiting` says so.
  package mutating func flush() -> [Event] {
    switch state {
    case .ground, .trailing, .answer, .afterEscape:
      enterGround()
    case .escape:
      if isAlt { emit(.escape, plain: true) }
      emit(.escape, plain: true)
      state = .afterEscape
    case .sequence(let sequence):
      enterGround()
      if let introducer = sequence.typedIntroducer { emit(.character(introducer)) }
    case .encoded(let scalar):
      enterGround()
      scalar.bytes.forEach { takeForeign($0) }
    case .paste(let paste):
      enterGround()
      events.append(.paste(paste.finished()))
    }
    return takeEvents()
  }

  private mutating func takeEvents() -> [Event] {
    defer { events = [] }
    return events
  }

  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .afterEscape: takeAfterEscape(byte)
    case .sequence(let sequence): takeSequence(byte, sequence)
    case .trailing(let count, let isFunctionKey): takeTrailing(byte, count, isFunctionKey)
    case .answer(let length, let last): takeAnswer(byte, length, last)
    case .encoded(let scalar): takeEncoded(byte, scalar)
    case .paste(var paste):
      state = .ground
      if paste.take(byte) {
        events.append(.paste(paste.finished()))
      } else {
        state = .paste(paste)
      }
    }
  }

  mutating func enterGround() {
    state = .ground
    isAlt = false
  }

  /// Reports a key, held with Alt when an escape came before it.
  mutating func emit(_ key: KeyPress, plain: Bool = false) {
    events.append(.key(isAlt && !plain ? key.with(.alt) : key))
    isAlt = false
  }

  private mutating func takeEncoded(_ byte: UInt8, _ scalar: EncodedScalar) {
    var scalar = scalar
    guard scalar.accepts(byte) else {
      state = .ground
      scalar.bytes.forEach { takeForeign($0) }
      return take(byte)
    }
    scalar.bytes.append(byte)
    guard let complete = scalar.complete else {
      state = .encoded(scalar)
      return
    }
    state = .ground
    foreignBytes = 0
    if complete.properties.generalCategory == .control {
      takeControl(complete)
    } else {
      emit(.character(Character(complete)))
    }
  }

  /// Reads the Swedish letters of Latin-1 once it is clear that UTF-8 is not what comes.
  mutating func takeForeign(_ byte: UInt8) {
    foreignBytes = min(foreignBytes + 1, 3)
    let letters: [UInt8] = [0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0xC9]
    if sawForeignBytes, letters.contains(byte) {
      emit(.character(Character(Unicode.Scalar(byte))))
    }
    isAlt = false
  }
}
