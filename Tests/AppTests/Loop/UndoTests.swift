import Domain
import TestSupport
import Testing

@testable import App

/// Taking back and doing again, also what was done before this session.
struct UndoTests {
  /// A book in which the first commitment not yet settled was ticked in an earlier session.
  private static func earlier() throws -> (before: Book, later: Script) {
    var first = try Script(.followUps)
    let before = first.model.book
    try first.press("down down space")
    var later = try Script(.followUps, book: first.model.book)
    try later.send(.historyRead(UndoHistory(first.recorded)))
    return (before, later)
  }

  private static func isTicked(_ script: Script) -> Bool {
    script.model.book.assessment(of: .takePartWhenInvited, year: 2025)?.tickedDate != nil
  }

  @Test func `u takes back what was done and r does it again`() throws {
    var script = try Script(.followUps)
    try script.press("down down space")
    #expect(Self.isTicked(script))
    try script.press("u")
    #expect(!Self.isTicked(script))
    #expect(script.sentence.hasPrefix("Ångrade: Bockade av "))
    try script.press("r")
    #expect(Self.isTicked(script))
    #expect(script.sentence.hasPrefix("Gjorde om: Bockade av "))
    #expect(script.recorded.count == 3)
  }

  @Test func `what was done in an earlier session can be taken back`() throws {
    var (before, script) = try Self.earlier()
    #expect(Self.isTicked(script))
    try script.press("u")
    #expect(script.model.book.assessments.all == before.assessments.all)
    #expect(script.recorded.count == 1)
    try script.press("r")
    #expect(Self.isTicked(script))
  }

  @Test func `what was done before the history was read is taken back first`() throws {
    var first = try Script(.followUps)
    try first.press("down down space")
    var script = try Script(.followUps, book: first.model.book)
    try script.press("down down down space")
    let earlier = first.recorded.map { step in
      Transaction(
        id: Identifier(RawIdentifier(high: 77, low: 7)), action: step.action, author: step.author,
        time: step.time, changes: step.changes)
    }
    try script.send(.historyRead(UndoHistory(earlier)))
    try script.press("u")
    #expect(Self.isTicked(script))
    try script.press("u")
    #expect(!Self.isTicked(script))
    #expect(script.model.undoHistory.undoable.isEmpty)
  }

  @Test func `a step of another day or person is named before it is taken back`() throws {
    for (other, days) in [(nil, 1), ("Bo", 0)] as [(String?, Int64)] {
      var first = try Script(.followUps)
      try first.press("down down space")
      var script = try Script(.followUps, book: first.model.book)
      let step = try #require(first.recorded.first)
      let name = other ?? step.author
      let earlier = Transaction(
        id: step.id, action: step.action, author: name, time: step.time - days * 86_400_000,
        changes: step.changes)
      try script.send(.historyRead(UndoHistory([earlier])))
      try script.press("u")
      #expect(Self.isTicked(script))
      #expect(script.sentence.hasPrefix("Nästa att ångra: "))
      #expect(script.sentence.contains("(\(name) "))
      try script.press("u")
      #expect(!Self.isTicked(script))
    }
  }

  @Test func `what is read again is not taken back twice`() throws {
    var script = try Script(.followUps)
    try script.press("down down space")
    try script.send(.historyRead(UndoHistory(script.recorded)))
    #expect(script.model.undoHistory.undoable.count == 1)
  }

  @Test func `an undo of an earlier session can be done again`() throws {
    var first = try Script(.followUps)
    try first.press("down down space u")
    var script = try Script(.followUps, book: first.model.book)
    try script.send(.historyRead(UndoHistory(first.recorded)))
    try script.press("r")
    #expect(Self.isTicked(script))
  }

  @Test func `nothing to take back is said`() throws {
    var script = try Script(.parties)
    try script.press("u")
    #expect(script.sentence == "Inget att ångra.")
    try script.press("r")
    #expect(script.sentence == "Inget att göra om.")
    #expect(script.effects.isEmpty)
  }

  @Test func `a new change ends what could be done again`() throws {
    var script = try Script(.followUps)
    try script.press("down down space u down space r")
    #expect(script.sentence == "Inget att göra om.")
  }

  @Test func `a removed party comes back by undo and by the list of removed`() throws {
    var script = try Script(.parties)
    let party = try #require(script.focusedParty)
    try script.press("del")
    try script.type("fel")
    try script.press("ctrl-s")
    #expect(script.model.book.parties[party.id] == nil)
    #expect(script.recorded.last?.reason == "fel")
    try script.press("u")
    #expect(script.model.book.parties[party.id] == party)
    try script.press("r")
    try script.send(.command("removed"))
    try script.press("enter")
    #expect(script.model.book.parties[party.id] == party)
    #expect(script.focusedParty == party)
  }

  @Test func `a change that is not taken in is as if it had never been made`() throws {
    var script = try Script(.followUps)
    let before = script.model.book
    try script.press("down down space")
    let transaction = try #require(script.recorded.last)
    try script.send(.saved(.refused(transaction, reason: Phrase(verbatim: "full"))))
    #expect(script.model.book.assessments.all == before.assessments.all)
    #expect(script.model.undoHistory == UndoHistory())
    #expect(script.sentence == "Ändringen togs inte emot: full")
  }
}
