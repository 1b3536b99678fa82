extension InputDecoder {
  mutating func takeGround(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x00: emit(.control(" "))
    case 0x08, 0x7F: emit(.backspace)
    case 0x09: emit(.tab)
    case 0x0A, 0x0D: emit(.enter)
    case 0x01...0x1A: emit(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C...0x1F: emit(.control(Character(Unicode.Scalar(byte + 0x40))))
    case 0x20...0x7E: emit(.character(Character(Unicode.Scalar(byte))))
    default:
      if let scalar = EncodedScalar(lead: byte) {
        state = .encoded(scalar)
      } else {
        takeForeign(byte)
      }
    }
  }

  mutating func takeEscape(_ byte: UInt8) {
    switch byte {
    case 0x5B: state = .sequence(ControlSequence(.csi))
    case 0x4F: state = .sequence(ControlSequence(.ss3))
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F:
      if isAlt { emit(.escape, plain: true) }
      state = .answer(length: 0, last: 0)
    case 0x1B:
      if isAlt { emit(.escape, plain: true) }
      isAlt = true
    default:
      if isAlt { emit(.escape, plain: true) }
      state = .ground
      isAlt = true
      takeGround(byte)
    }
  }

  mutating func takeAfterEscape(_ byte: UInt8) {
    enterGround()
    switch byte {
    case 0x5B: state = .sequence(ControlSequence(.csi, isLate: true))
    case 0x4F: state = .sequence(ControlSequence(.ss3, isLate: true))
    default: takeGround(byte)
    }
  }

  mutating func takeSequence(_ byte: UInt8, _ sequence: ControlSequence) {
    var sequence = sequence
    switch sequence.take(byte) {
    case .more: state = .sequence(sequence)
    case .linuxFunctionKey: state = .trailing(count: 1, isFunctionKey: !sequence.isLate)
    case .oldMouseReport: state = .trailing(count: 3, isFunctionKey: false)
    case .tooLong: enterGround()
    case .broken:
      enterGround()
      takeGround(byte)
    case .complete: finish(sequence, final: byte)
    }
  }

  private mutating func finish(_ sequence: ControlSequence, final: UInt8) {
    state = .ground
    if sequence.isLate {
      isAlt = false
    } else if sequence.startsPaste(final: final) {
      isAlt = false
      state = .paste(PasteCollector())
    } else if let mouse = sequence.mouse(final: final) {
      isAlt = false
      events.append(.mouse(mouse))
    } else if let key = sequence.key(final: final) {
      emit(key)
    }
    isAlt = false
  }

  mutating func takeTrailing(_ byte: UInt8, _ count: Int, _ isFunctionKey: Bool) {
    if byte == 0x1B {
      enterGround()
      return takeGround(byte)
    }
    if count > 1 {
      state = .trailing(count: count - 1, isFunctionKey: false)
      return
    }
    state = .ground
    if isFunctionKey, (0x41...0x45).contains(byte) {
      emit(.function(Int(byte) - 0x40))
    }
    isAlt = false
  }

  /// The control functions of one character, C1, that begin what ESC and a letter begin too.
  mutating func takeControl(_ control: Unicode.Scalar) {
    isAlt = false
    switch control.value {
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .answer(length: 0, last: 0)
    case 0x9B: state = .sequence(ControlSequence(.csi))
    case 0x8F: state = .sequence(ControlSequence(.ss3))
    default: break
    }
  }

  /// At most 4 kB; CAN and SUB end it too, and so does ST as one character.
  mutating func takeAnswer(_ byte: UInt8, _ length: Int, _ last: UInt8) {
    switch byte {
    case 0x07, 0x18, 0x1A: enterGround()
    case 0x5C where last == 0x1B: enterGround()
    case 0x9C where last == 0xC2: enterGround()
    case 0x1B: state = .answer(length: length, last: byte)
    default:
      if last == 0x1B {
        state = .escape
        isAlt = false
        return takeEscape(byte)
      }
      if length >= 4096 { return enterGround() }
      state = .answer(length: length + 1, last: byte)
    }
  }
}
