import App
import Domain
import Terminal
import TestSupport
import Testing

@Suite struct SeatsTests {
  private func open(_ book: Book? = nil, size: Size = .usual) throws -> Script {
    var script = try Script(.parties, size: size, book: book)
    try script.press("p")
    return script
  }

  @Test func `the council is told side by side with what it should be`() throws {
    let script = try open(size: Size(width: 140, height: 40))
    #expect(script.screen.contains("10 + 3 + 1 ska det vara, 10 + 3 + 1 är det."))
    #expect(script.screen.contains("Civilsamhället (10 av 10)"))
    #expect(script.screen.contains("Politiken (3 av 3)"))
    #expect(script.screen.contains("Tjänstepersoner (1 av 1)"))
  }

  @Test func `a council without a commissioner is told which rule asks for one`() throws {
    var book = try Example.start().book
    for mandate in book.mandates.all where mandate.isCommissioner {
      for change in mandate.changing({ $0.isCommissioner = false }) { book.apply(change) }
    }
    let script = try open(book)
    #expect(script.screen.contains("! Ingen av politikerna är kommunalråd. R3, kommunens sida"))
  }

  @Test func `enter on a seat shows its card, and e changes it`() throws {
    var script = try open()
    try script.press("enter")
    #expect(script.screen.contains("Ada Exempelsson"))
    try script.press("e")
    guard case .form(let form) = script.model.overlays.last else { throw Missing() }
    #expect(form.purpose.isEdit(of: .mandates))
  }

  @Test func `left and right go to the days of change and back to today`() throws {
    var script = try open()
    try script.press("left")
    #expect(script.screen.contains("Samverkansrådet den 2026-01-01"))
    try script.press("left left")
    #expect(script.sentence.contains("tidigare"))
    try script.press("right right")
    #expect(script.screen.contains("Samverkansrådet i dag"))
  }

  @Test func `a day before the first seat says that nothing is known of it`() throws {
    var script = try open()
    try script.press("d ctrl-u")
    try script.type("2018-06-01")
    try script.press("ctrl-s")
    #expect(script.screen.contains("vet inget om tiden före 2024-01-01"))
    #expect(!script.screen.contains("0 av 10"))
  }

  @Test func `of a time before any affiliation nothing is said of who had joined`() throws {
    var book = try Example.start().book
    let politician = try #require(book.mandates.all.first { $0.side == .politics })
    for change in politician.changing({ $0.from = .on("2019-01-01") }) { book.apply(change) }
    var script = try open(book, size: Size(width: 140, height: 40))
    try script.press("d ctrl-u")
    try script.type("2019-06-01")
    try script.press("ctrl-s")
    #expect(script.screen.contains("R4 prövas inte"))
    #expect(script.screen.contains("Politiken (1 av 3)"))
  }

  @Test func `an empty seat is filled with who is written in, as one step`() throws {
    var book = try Example.start().book
    let politician = try #require(book.mandates.all.first { $0.side == .politics })
    for change in try book.removing(politician.reference, reason: nil) { book.apply(change) }
    var script = try open(book, size: Size(width: 140, height: 40))
    #expect(script.screen.contains("(tom plats)"))
    try script.focusRow("(tom plats)")
    try script.press("enter")
    try script.type("Ny Påhittad")
    try script.press("ctrl-s")
    #expect(script.recorded.count == 1)
    #expect(script.model.overlays.count == 1)
    #expect(!script.screen.contains("(tom plats)"))
    #expect(script.screen.contains("Ny Påhittad"))
    try script.press("u")
    #expect(script.screen.contains("(tom plats)"))
  }

  @Test func `a nomination becomes a seat with two keys and nothing typed again`() throws {
    var script = try open()
    try script.press("g g g g")
    try script.press("+")
    try script.nominate("Ny Nominerad", by: "Exempelföreningen Ån")
    try script.focusRow("Ny Nominerad")
    try script.press("b 1")
    let step = try #require(script.recorded.last)
    #expect(step.changes.map(\.kind) == [.nominations, .people, .mandates])
    let seat = try #require(script.model.book.mandates.all.max { $0.from < $1.from })
    #expect(seat.from == .on("2027-01-01"))
    #expect(seat.to == .on("2027-12-31"))
    #expect(script.screen.contains("vald, från 2027-01-01"))
  }

  @Test func `R15 is told in the form where the nominating party is not affiliated`() throws {
    var script = try open()
    try script.press("g g g g +")
    try script.nominate("Ny Nominerad", by: "Caritas")
    #expect(script.recorded.isEmpty)
    #expect(script.sentence.contains("fel"))
    #expect(script.screen.contains("ansluten"))
  }

  @Test func `seats that end soon stand on the start view and lead to the seats`() throws {
    var book = try Example.start().book
    for mandate in book.mandates.all where mandate.body == .council && mandate.side == .politics {
      for change in mandate.changing({ $0.to = .on("2026-05-01") }) { book.apply(change) }
    }
    let script = try Script(.today, size: Size(width: 140, height: 40), book: book)
    #expect(script.screen.contains("Samverkansrådet: 3 mandat slutar"))
  }

  @Test(arguments: [Size(width: 60, height: 20), Size(width: 40, height: 12)])
  func `the narrowest page names every seat`(size: Size) throws {
    var script = try open(size: size)
    for _ in 0..<5 { try script.press("g") }
    #expect(script.screen.contains("Ada Exempelsson"))
  }
}

private struct Missing: Error {}

extension Day {
  fileprivate static func on(_ text: String) -> Day { Day(text: text) ?? .earliest }
}

extension Form.Purpose {
  fileprivate func isEdit(of kind: Kind) -> Bool {
    if case .edit(let reference) = self { reference.kind == kind } else { false }
  }
}

extension Script {
  /// Moves down to the first row that says so.
  mutating func focusRow(_ words: String) throws {
    try press("home")
    for _ in 0..<80 {
      if rows.contains(where: { $0.contains("> ") && $0.contains(words) }) { return }
      try press("down")
    }
    throw NoSuchRow()
  }

  /// Fills the form of a new nomination for 2027 and saves it.
  fileprivate mutating func nominate(_ name: String, by party: String) throws {
    try press("ctrl-u")
    try type("2027")
    try press("tab")
    try type(party)
    try press("enter tab")
    try type(name)
    try press("ctrl-s")
  }
}

/// No row of the page holds the words.
struct NoSuchRow: Error {}
