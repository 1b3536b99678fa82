import Testing

@testable import Terminal

/// Bytes written with `^` for escape.
private func bytes(_ text: String) -> [UInt8] {
  Array(text.utf8).map { $0 == 0x5E ? 0x1B : $0 }
}

/// Everything that comes out of bytes fed in pieces and flushed until nothing is awaited.
private func decode(_ pieces: [[UInt8]]) -> [Event] {
  var decoder = InputDecoder()
  var events = pieces.flatMap { decoder.feed($0) }
  while decoder.waiting != .none { events += decoder.flush() }
  return events
}

/// Sequences that are keys, by the terminals that send them.
private let keySequences: [(String, KeyPress)] = [
  ("^[A", .up), ("^OA", .up), ("^[B", .down), ("^OB", .down), ("^[C", .right), ("^[D", .left),
  ("^OC", .right), ("^OD", .left), ("^[H", .home), ("^OH", .home), ("^[1~", .home),
  ("^[7~", .home), ("^[F", .end), ("^OF", .end), ("^[4~", .end), ("^[8~", .end),
  ("^[2~", .insert), ("^[3~", .delete), ("^[5~", .pageUp), ("^[6~", .pageDown),
  ("^OP", .function(1)), ("^[11~", .function(1)), ("^[[A", .function(1)), ("^[P", .function(1)),
  ("^OQ", .function(2)), ("^[12~", .function(2)), ("^[[B", .function(2)),
  ("^OR", .function(3)), ("^[13~", .function(3)), ("^[[C", .function(3)),
  ("^OS", .function(4)), ("^[14~", .function(4)), ("^[[D", .function(4)),
  ("^[15~", .function(5)), ("^[[E", .function(5)), ("^[17~", .function(6)),
  ("^[20~", .function(9)), ("^[21~", .function(10)), ("^[23~", .function(11)),
  ("^[24~", .function(12)), ("^[Z", .backTab), ("^[1;2Z", .backTab), ("^OM", .enter),
  ("^Op", .character("0")), ("^Oy", .character("9")), ("^Ok", .character("+")),
  ("^[1;5D", .modified(.left, .control)), ("^[1;2A", .modified(.up, .shift)),
  ("^[1;6C", .modified(.right, [.control, .shift])), ("^[3;5~", .modified(.delete, .control)),
  ("^Oa", .modified(.up, .control)), ("^[b", .modified(.down, .shift)),
  ("^[7$", .modified(.home, .shift)), ("^[1;3B", .modified(.down, .alt)),
  ("^^[A", .modified(.up, .alt)), ("^[1;2P", .modified(.function(1), .shift)),
  ("^[13u", .enter), ("^[97;5u", .control("a")), ("^[27;5;110~", .control("n")),
  ("^[27;2;9~", .backTab), ("^[27u", .escape), ("^[27;2;13~", .modified(.enter, .shift)),
  ("^x", .modified(.character("x"), .alt)), ("^\r", .modified(.enter, .alt)),
]

struct InputDecoderTests {
  @Test(arguments: keySequences)
  func `a sequence is the key of its cap`(sequence: String, key: KeyPress) {
    #expect(decode([bytes(sequence)]) == [.key(key)])
  }

  @Test(arguments: keySequences)
  func `a sequence means the same however it is split`(sequence: String, key: KeyPress) {
    let input = bytes(sequence)
    let splits = (0...input.count).map { decode([Array(input[..<$0]), Array(input[$0...])]) }
    #expect(splits.allSatisfy { $0 == [.key(key)] })
    #expect(decode(input.map { [$0] }) == [.key(key)])
  }

  @Test(arguments: ["X", "]", "P", "^", "_"])
  func `a control string is swallowed whole, however it begins and ends`(letter: String) {
    let code = UInt8(ascii: letter.unicodeScalars.first ?? "X") - 0x40 + 0x80
    let ends: [[UInt8]] = [[0x1B, 0x5C], [0xC2, 0x9C], [0x07], [0x18]]
    for begin in [[0x1B] + Array(letter.utf8), [0xC2, code]] {
      for end in ends {
        let input = begin + Array("+2Ü\r".utf8) + end + Array("q".utf8)
        for split in 0...input.count {
          let events = decode([Array(input[..<split]), Array(input[split...])])
          #expect(events == [.key(.character("q"))], "\(input) split at \(split)")
        }
      }
    }
  }

  @Test func `control with rxvt's caret is the key with Ctrl`() {
    #expect(decode([[0x1B] + Array("[5^".utf8)]) == [.key(.modified(.pageUp, .control))])
  }

  @Test(arguments: [
    (UInt8(0x0D), KeyPress.enter), (0x0A, .enter), (0x09, .tab), (0x7F, .backspace),
    (0x08, .backspace), (0x0E, .control("n")), (0x1A, .control("z")), (0x00, .control(" ")),
    (0x1F, .control("_")), (0x20, .character(" ")), (0x2B, .character("+")),
  ])
  func `a single byte is a key`(byte: UInt8, key: KeyPress) {
    #expect(decode([[byte]]) == [.key(key)])
  }

  @Test(arguments: [
    "^[I", "^[O", "^[?1;2c", "^[>0;276;0c", "^[24;80R", "^[1;1R", "^[0n", "^[?997;1n",
    "^[8;24;80t", "^]11;rgb:0000/0000/0000^\\", "^]52;c;cQo=\u{7}", "^P>|XTerm(390)^\\",
    "^P1+r544e=787465726d^\\", "^_Gi=31;OK^\\", "^[?0u", "^[?2026;2$y", "^[201~", "^[57399;1u",
    "^[97;1:3u", "^[999~", "^[<35;10;10M", "^[M !!", "^[1;2;3;4x", "^[200;1~", "^[?1049$p",
  ])
  func `an answer or an unknown sequence is no key`(sequence: String) {
    #expect(decode([bytes(sequence), Array("q".utf8)]) == [.key(.character("q"))])
    #expect(decode((bytes(sequence) + [0x71]).map { [$0] }) == [.key(.character("q"))])
  }

  @Test func `a sequence without end lets keys through after its bound`() {
    let endless = [0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 64)
    #expect(decode([endless + [0x71]]) == [.key(.character("q"))])
    let answer = [0x1B, 0x5D] + [UInt8](repeating: 0x31, count: 4097)
    #expect(decode([answer + [0x71]]) == [.key(.character("q"))])
  }

  @Test func `a lone escape waits shortly and is then a key`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.waiting == .escape)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(decoder.waiting == .sequence)
    #expect(decoder.flush() == [])
    #expect(decoder.waiting == .none)
  }

  @Test(arguments: [("[A", []), ("OB", []), ("[1;5C", []), ("q", [KeyPress.character("q")])])
  func `the tail of a late sequence is swallowed`(tail: String, keys: [KeyPress]) {
    var decoder = InputDecoder()
    _ = decoder.feed([0x1B])
    #expect(decoder.flush() == [.key(.escape)])
    #expect(decoder.feed(Array(tail.utf8)) == keys.map { .key($0) })
    #expect(decoder.waiting == .none)
  }

  @Test func `a capital O typed after escape is not lost`() {
    var decoder = InputDecoder()
    _ = decoder.feed([0x1B])
    _ = decoder.flush()
    #expect(decoder.feed(Array("O".utf8)) == [])
    #expect(decoder.flush() == [.key(.character("O"))])
  }

  @Test func `a begun arrow waits for its end`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B, 0x5B]) == [])
    #expect(decoder.waiting == .sequence)
    #expect(decoder.feed([0x41]) == [.key(.up)])
  }

  @Test func `two escapes are two keys`() {
    #expect(decode([[0x1B, 0x1B]]) == [.key(.escape), .key(.escape)])
  }

  @Test(arguments: [
    ("^[<0;10;5M", MouseEvent(.press(.left), at: Point(column: 9, row: 4))),
    ("^[<0;300;5m", MouseEvent(.release(.left), at: Point(column: 299, row: 4))),
    ("^[<2;1;1M", MouseEvent(.press(.right), at: Point(column: 0, row: 0))),
    ("^[<64;1;2M", MouseEvent(.wheelUp, at: Point(column: 0, row: 1))),
    ("^[<69;1;2M", MouseEvent(.wheelDown, at: Point(column: 0, row: 1))),
  ])
  func `a mouse report has an action and a place`(sequence: String, event: MouseEvent) {
    #expect(decode([bytes(sequence)]) == [.mouse(event)])
  }
}
