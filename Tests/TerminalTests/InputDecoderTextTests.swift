import Testing

@testable import Terminal

struct InputDecoderTextTests {
  private func keys(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  private func decode(_ bytes: [UInt8]) -> [Event] {
    var decoder = InputDecoder()
    var events = decoder.feed(bytes)
    while decoder.waiting != .none { events += decoder.flush() }
    return events
  }

  @Test(arguments: ["åäöÅÄÖé", "日本", "🎉", "ß€"])
  func `letters of several bytes arrive whole at any split`(text: String) {
    var decoder = InputDecoder()
    #expect(Array(text.utf8).flatMap { decoder.feed([$0]) } == keys(text))
    #expect(decoder.feed(Array(text.utf8)) == keys(text))
  }

  @Test(arguments: [
    [UInt8(0xE5)], [0xFF], [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x8E], [0xED, 0xA0],
    [0xC0], [0xF5], [0xF4],
  ])
  func `bytes that are not a letter lose no later key`(broken: [UInt8]) {
    #expect(decode(broken + [0x71]).last == .key(.character("q")))
    #expect(decode(broken + [0x1B, 0x5B, 0x41]).last == .key(.up))
    #expect(decode(broken + [0x0D]).last == .key(.enter))
  }

  @Test func `the third foreign byte makes Swedish letters readable`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0xE5, 0x71]) == keys("q"))
    #expect(!decoder.sawForeignBytes)
    #expect(decoder.feed([0xE4, 0x71, 0xF6]) == keys("qö"))
    #expect(decoder.sawForeignBytes)
    #expect(decoder.feed([0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0x71]) == keys("åäöÅÄÖq"))
    #expect(decoder.feed([0xE5]) == [])
    #expect(decoder.waiting == .escape)
    #expect(decoder.flush() == keys("å"))
  }

  @Test func `a proper letter clears the suspicion of a foreign set`() {
    var decoder = InputDecoder()
    _ = decoder.feed([0xFF, 0xFF, 0xC3, 0xA5, 0xFF])
    #expect(!decoder.sawForeignBytes)
  }

  private func pasted(_ body: [UInt8], ended: Bool = true) -> [Event] {
    decode(Array("\u{1B}[200~".utf8) + body + (ended ? Array("\u{1B}[201~".utf8) : []))
  }

  @Test(arguments: [
    ("två\nrader", "två\nrader"), ("a\r\nb\rc", "a\nb\nc"), ("a\tb", "a\tb"),
    ("x\u{1B}[2Jy\u{7}\u{9B}z\u{0}", "x[2Jyz"), ("", ""),
  ])
  func `a paste is one event without controls`(text: String, expected: String) {
    #expect(pasted(Array(text.utf8)) == [.paste(expected)])
    #expect(pasted(Array(text.utf8), ended: false) == [.paste(expected)])
  }

  @Test func `part of an end mark within a paste is text`() {
    #expect(pasted(Array("a\u{1B}\u{1B}[20b".utf8)) == [.paste("a[20b")])
  }

  @Test func `a paste in Latin-1 is read as such`() {
    #expect(pasted([0xE5, 0x20, 0xF6]) == [.paste("å ö")])
  }

  @Test func `a paste larger than the bound is cut between letters`() {
    let text = "a" + String(repeating: "å", count: 500_000)
    #expect(pasted(Array(text.utf8)) == [.paste("a" + String(repeating: "å", count: 32_767))])
  }

  @Test func `keys after a paste are keys`() {
    let input = "\u{1B}[200~text\u{1B}[201~q"
    #expect(decode(Array(input.utf8)) == [.paste("text"), .key(.character("q"))])
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `random bytes end without waiting`(seed: UInt64) {
    var state = seed
    let noise = (0..<340_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: state >> 33)
      return byte < 40 ? 0x1B : byte
    }
    var decoder = InputDecoder()
    _ = decoder.feed(noise)
    _ = decoder.flush()
    _ = decoder.flush()
    #expect(decoder.waiting == .none)
    #expect(decoder.feed(Array("q".utf8)) == keys("q"))
  }
}
