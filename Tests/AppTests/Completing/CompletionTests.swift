import Domain
import Testing

@testable import App

/// What the words before the caret can become.
struct CompletionTests {
  private let candidates: [Completion.Candidate] = [
    .init("ordf", "Vera Påhittad"), .init("nästa möte", "onsdag 20 maj 2026"),
    .init("civ", "civilsamhället"), .init("rådet noterade", "rådet noterade informationen."),
    .init("Örebro Föreningsråd", "Örebro Föreningsråd", least: 3),
    .init("Örebro läns idrottsförbund", "Örebro läns idrottsförbund", least: 3),
  ]

  private func completion(_ text: String, caret: Int? = nil) -> Completion? {
    var field = TextField(text, keepsLines: true)
    if let caret { field.caret = caret }
    return Completion(of: field) { _ in candidates }
  }

  @Test(arguments: [
    ("or", "Vera Påhittad", " → Vera Påhittad"), ("Mötet leddes av ordf", "Vera Påhittad", ""),
    ("vi ses nästa m", "onsdag 20 maj 2026", ""), ("ore", "Örebro Föreningsråd", ""),
    ("Örebro l", "Örebro läns idrottsförbund", "äns idrottsförbund"),
    ("ra\nÖre", "Örebro Föreningsråd", "bro Föreningsråd"),
    ("(ci", "civilsamhället", "vilsamhället"),
    ("Rå", "Rådet noterade informationen.", "det noterade informationen."),
    ("rådet n", "rådet noterade informationen.", "oterade informationen."),
  ])
  func `a beginning is completed, a short word written out`(
    text: String, becomes: String, rest: String
  ) throws {
    let found = try #require(completion(text))
    #expect(found.text == becomes)
    if !rest.isEmpty { #expect(found.rest == rest) }
  }

  @Test(arguments: ["", "o", "xyz", "Örebro Föreningsråd", "ci v", "or ", "Ör", "ordförande"])
  func `nothing is offered for what begins nothing, is too short or is whole`(text: String) {
    #expect(completion(text) == nil)
  }

  @Test func `nothing is offered inside a line, but at the end of any line`() {
    #expect(completion("ordf kom", caret: 4) == nil)
    #expect(completion("ordf\nkom", caret: 4)?.text == "Vera Påhittad")
  }

  @Test func `taking it replaces the beginning alone, and what stands after stays`() throws {
    var field = TextField("Se civ\nhär", keepsLines: true)
    field.caret = 6
    let found = try #require(Completion(of: field) { _ in candidates })
    field.take(found)
    #expect(field.text == "Se civilsamhället\nhär")
    #expect(field.caret == 17)
  }

  @Test func `the others that begin so are told`() {
    #expect(completion("Örebro")?.others == ["Örebro läns idrottsförbund"])
  }

  @Test func `a library is a phrase a line, short words before an equals sign, and comments`() {
    let library = PhraseLibrary("# här\nRådet noterade.\n\nök = överenskommelsen\n= tom\nx =\n")
    #expect(
      library.candidates == [
        .init("Rådet noterade.", "Rådet noterade."), .init("ök", "överenskommelsen"),
        .init("= tom", "= tom"), .init("x =", "x ="),
      ])
  }

  @Test(arguments: Language.allCases)
  func `the program's own library has phrases and short words`(language: Language) {
    let candidates = PhraseLibrary(PhraseLibrary.shipped(language)).candidates
    #expect(candidates.count > 10)
    #expect(candidates.contains { $0.key != $0.text })
    #expect(candidates.allSatisfy { $0.text.count > 3 && $0.key.count > 1 })
  }
}
