import Domain
import TestSupport
import Testing

@testable import App

/// What filters leave in the lists of the example book.
struct FilterLanguageTests {
  private static func found(_ place: Place, _ filter: String) throws -> Script {
    var script = try Script(place)
    try script.press("s")
    try script.type(filter)
    return script
  }

  private func names(_ script: Script) -> [String] {
    script.list.rows.compactMap { row in
      row.reference.flatMap { script.model.book.parties[Identifier($0.id)]?.name }
    }
  }

  private func parties(_ filter: String) throws -> [Party] {
    let script = try Self.found(.parties, filter)
    return script.list.rows.compactMap { row in
      row.reference.flatMap { script.model.book.parties[Identifier($0.id)] }
    }
  }

  @Test func `fields in Swedish narrow together`() throws {
    let parties = try parties("sida:kommun -typ:förvaltning ")
    #expect(!parties.isEmpty)
    #expect(parties.allSatisfy { $0.side == .municipality && $0.kind != .administration })
  }

  @Test(arguments: ["side:municipality", "sida:kommun", "SIDA:Kommun", "sida:k"])
  func `both languages and the beginning of a value mean the same`(filter: String) throws {
    #expect(try parties(filter) == self.parties("sida:kommun "))
  }

  @Test func `a closed value is not found inside another`() throws {
    let joined = try Self.found(.parties, "status:ansluten ")
    #expect(!joined.list.rows.isEmpty)
    #expect(!joined.screen.contains("Ej ansluten"))
  }

  @Test func `utan finds those where the field says nothing`() throws {
    let without = try parties("utan:epost ")
    #expect(!without.isEmpty)
    #expect(without.allSatisfy { $0.sharedEmail == nil })
    #expect(try without.count + parties("med:epost ").count == parties("").count)
  }

  @Test func `either side of eller is enough`() throws {
    let both = try parties("typ:nämnd eller typ:trossamfund ")
    #expect(Set(both.map(\.kind)) == [.committee, .faithCommunity])
  }

  @Test func `sen finds what is late in every part of the checklist`() throws {
    let script = try Self.found(.followUps, "sen")
    let rows = script.list.rows.compactMap(\.reference)
    #expect(Set(rows.map(\.kind)) == [.followups, .activities])
    #expect(
      rows.allSatisfy { reference in
        let followUp = script.model.book.followups[Identifier(reference.id)]
        let activity = script.model.book.activities[Identifier(reference.id)]
        return followUp?.isOverdue(on: script.model.now.day) ?? activity?.isLate(
          on: script.model.now.day)
          ?? false
      })
  }

  @Test func `a field that only some rows have leaves only those`() throws {
    let script = try Self.found(.followUps, "med:möte ")
    let kinds = Set(script.list.rows.compactMap { $0.reference?.kind })
    #expect(kinds == [.followups])
  }

  @Test func `a last day is compared with today`() throws {
    let script = try Self.found(.followUps, "förfaller:<30d öppen")
    let due = script.list.rows.compactMap { row in
      row.reference.flatMap { script.model.book.followups[Identifier($0.id)]?.due }
    }
    #expect(!due.isEmpty)
    #expect(due.allSatisfy { $0 < script.model.now.day.adding(days: 30) })
  }

  @Test func `the board shows the cards that fit and counts them`() throws {
    let script = try Self.found(.plan, "sida:kommun")
    #expect(script.screen.contains(" av "))
    let shown = script.model.boardColumns().flatMap(\.cards)
    #expect(!shown.isEmpty)
    #expect(shown.allSatisfy { $0.performingSide == .municipality })
  }

  @Test func `the start view is narrowed like any list`() throws {
    let all = try Script(.today).list.position.count
    let script = try Self.found(.today, "utan:ansvarig ")
    #expect(script.list.position.count < all)
  }

  @Test(arguments: [
    "sta", "status", "status:", "status:ans", "status:xyz", "-", "-typ:", "förfaller:<",
  ])
  func `what is being typed is never wrong`(filter: String) throws {
    let script = try Self.found(.parties, filter)
    #expect(script.model.filterRemark == nil)
  }

  @Test(arguments: [
    ("stauts:ansluten ", "Inget fält heter stauts. Menade du status:?"),
    ("status:anslten ", "läge kan inte vara anslten. Menade du läge:ansluten?"),
    ("sedan:nyss ", "nyss är ingen tid. Skriv sedan: med 2026-03, v 12, idag eller <30d."),
    ("ärenden:många ", "många är inget tal. Skriv ärenden: med 3, >2 eller 2..5."),
    ("saknas:kanske ", "saknas är ja eller nej, inte kanske."),
  ])
  func `a wrong word is named, with what was most likely meant`(
    filter: String, sentence: String
  ) throws {
    let script = try Self.found(.parties, filter)
    #expect(script.screen.contains(sentence.prefix(78)))
    #expect(script.list.rows.count == script.list.total)
  }

  @Test func `Enter finishes the last word`() throws {
    var script = try Self.found(.parties, "status:xyz")
    try script.press("enter")
    #expect(script.model.filterRemark != nil)
  }

  @Test func `a field can be empty once it is finished`() throws {
    var script = try Self.found(.parties, "epost:")
    #expect(script.list.rows.count == script.list.total)
    try script.press("enter")
    #expect(names(script).count < script.list.total)
  }

  @Test(arguments: Kind.allCases) func `no two fields of a kind share a word`(kind: Kind) {
    let words = FilterTable.fields(of: kind).flatMap { Set($0.words.all.map(\.folded)) }
    #expect(words.count == Set(words).count, "\(kind): \(words)")
    #expect(!words.contains { ["utan", "med", "without", "with"].contains($0) })
    #expect(!words.isEmpty)
  }

  @Test(arguments: Kind.allCases) func `every field of a kind can be asked for by its own name`(
    kind: Kind
  ) {
    for name in kind.type.fieldNames {
      #expect(FilterTable.field(name, of: kind) != nil, "\(kind).\(name)")
    }
  }

  @Test func `a change is seen by the filter that is kept`() throws {
    var script = try Self.found(.followUps, "öppen")
    try script.press("enter")
    let before = script.list.position.count
    try script.press("space down")
    #expect(script.list.position.count == before - 1)
    try script.press("u")
    #expect(script.list.position.count == before)
  }
}
