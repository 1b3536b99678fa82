import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The five steps through the example.
struct TourTests {
  private static func begun(
    size: Size = .usual, language: Language = .swedish
  ) throws -> Script {
    var start = try Example.start(
      size: size, settings: ViewSettings(language: language, isDemo: true))
    start.now = try Example.meetingDay()
    var script = Script(start: start)
    try script.send(.command(.tour))
    return script
  }

  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 40, height: 12),
  ]

  @Test(arguments: sizes, Language.allCases)
  func `all five are taken with the keys they tell, and told whole`(
    size: Size, language: Language
  ) throws {
    var script = try Self.begun(size: size, language: language)
    for step in Tour.Step.allCases {
      #expect(script.model.tour?.step == step)
      let told = script.wordsOfBox
      for line in step.lines {
        let words = line[language].split(separator: " ").joined(separator: " ")
        #expect(told.contains(words), "\(step)")
      }
      try script.press("enter")
      #expect(script.sentence == Phrase.tourHint(step)[language])
      #expect(script.screen.contains(Phrase.tourHint(step)[language]))
      try Self.take(step, in: &script, language)
    }
    #expect(script.model.tour == nil)
    #expect(script.screen.contains(Phrase.tourIsDone[language]))
  }

  private static func take(
    _ step: Tour.Step, in script: inout Script, _ language: Language
  ) throws {
    switch step {
    case .tick: try script.press("space")
    case .undo: try script.press("u")
    case .matter:
      try script.press("+")
      try script.type("Lokal saknas")
      try script.press("ctrl-s")
    case .meeting: try script.press("5")
    case .notice:
      try script.press(":")
      try script.type(language == .swedish ? "kallelse" : "notice")
      try script.press("enter")
      let request = ReportRequest(.notice)
      #expect(script.effects.last == .makeReport(request, language))
      try script.send(
        .reportMade(
          ReportText(request: request, title: Phrase(verbatim: "K"), lines: ["1"], fileName: "k")))
    }
  }

  @Test func `it says of a book of one's own, not of the example, that what is done is saved`() {
    let told = Tour.Step.allCases.flatMap(\.lines).flatMap { [$0.sv, $0.en] }
    let claims = told.filter { $0.contains("sparat") || $0.contains("saved") }
    #expect(claims.count == 2)
    #expect(claims.allSatisfy { $0.contains("din egen pärm") || $0.contains("your own book") })
  }

  @Test func `the hint comes back after another key, and Esc ends the tour`() throws {
    var script = try Self.begun()
    try script.press("enter down")
    #expect(script.sentence == Phrase.tourHint(.tick).sv)
    try script.press("space")
    #expect(script.model.tour?.step == .undo)
    try script.press("esc")
    #expect(script.model.tour == nil && script.sentence == Phrase.tourHasEnded.sv)
    try script.press("down")
    #expect(script.sentence != Phrase.tourHint(.undo).sv)
  }

  @Test func `what is done by other keys is no step`() throws {
    var script = try Self.begun()
    try script.press("enter 2 >")
    #expect(script.model.tour?.step == .tick)
  }

  @Test func `in a book of one's own it is refused, for it would change the book`() throws {
    var script = try Script(.today)
    try script.send(.command(.tour))
    #expect(script.model.tour == nil)
    #expect(script.sentence == Phrase.tourIsInExample.sv)
  }

  @Test func `the name at what is changed can be said at any time`() throws {
    var script = try Script(.today)
    try script.send(.command("yourName"))
    try script.press("ctrl-u")
    try script.type("Kim Exempel")
    try script.press("ctrl-s")
    #expect(script.model.author == "Kim Exempel")
    #expect(script.effects.contains { if case .keepView = $0 { true } else { false } })
  }
}
