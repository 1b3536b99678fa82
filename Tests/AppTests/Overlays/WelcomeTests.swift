import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The three screens of a first start.
struct WelcomeTests {
  private static func opened(
    _ keys: String = "", size: Size = .usual, language: Language = .swedish
  ) throws -> Script {
    var start = try Example.start(
      size: size, settings: ViewSettings(language: language), book: Book())
    start.isFirstTime = true
    var script = Script(start: start)
    try script.press(keys)
    return script
  }

  @Test func `three screens lead to the choice, each said by its number`() throws {
    #expect(try Self.opened().screen.contains("1/3"))
    #expect(try Self.opened().screen.contains("Välkommen till Samverkan"))
    let keys = try Self.opened("enter")
    #expect(["m Meny", "? Hjälp", "u Ångra", "2/3"].allSatisfy(keys.screen.contains))
    #expect(try Self.opened("enter enter").screen.contains("> Ny pärm"))
    #expect(try Self.opened("enter left").screen.contains("1/3"))
  }

  @Test func `behind it nothing waits and nothing is said to be saved`() throws {
    let script = try Self.opened()
    #expect(script.model.todo == [] && script.model.list.rows == [])
    #expect(script.screen.contains("Ingen pärm än"))
    #expect(!script.screen.contains("sparat  ") && !script.screen.contains("saker väntar"))
  }

  @Test func `arrows on the first two screens leave the choice of the third alone`() throws {
    #expect(try Self.opened("down tab enter down enter").screen.contains("> Ny pärm"))
  }

  @Test func `Esc skips what is told and never quits`() throws {
    let script = try Self.opened("esc")
    #expect(script.screen.contains("> Ny pärm"))
    #expect(try Self.opened("esc esc").screen.contains("1/3"))
    #expect(try Self.opened("esc esc esc").effects == [])
  }

  @Test(arguments: [
    ("esc down enter", [Effect.openExample]), ("esc s", [.openExample]),
    ("esc å", [.copies(.listBackups)]), ("esc up enter", [.quit]), ("q", [.quit]),
  ])
  func `every way to begin is one choice`(keys: String, effects: [Effect]) throws {
    #expect(try Self.opened(keys).effects == effects)
  }

  @Test(arguments: [("esc enter", false), ("esc n", false), ("esc i", true)])
  func `before a book is made it asks who makes it, and keeps the name on the device`(
    keys: String, thenImport: Bool
  ) throws {
    var script = try Self.opened(keys)
    #expect(script.effects == [])
    #expect(script.screen.contains("Ditt namn"))
    try script.press("ctrl-u")
    try script.type("Kim Exempel")
    try script.press("ctrl-s")
    var choices = ViewChoices()
    choices.name = "Kim Exempel"
    #expect(
      script.effects == [
        .keepView(choices), .createBook(by: "Kim Exempel", thenImport: thenImport),
      ])
  }

  @Test func `the name that is proposed is the system's`() throws {
    var script = try Self.opened("esc n")
    try script.press("ctrl-s")
    let author = script.model.author
    #expect(script.effects.last == .createBook(by: author, thenImport: false))
  }

  @Test func `it says that there is no book yet, what one is and where it would lie`() throws {
    var start = try Example.start(book: Book())
    start.isFirstTime = true
    start.facts.newBookFolder = "~/.local/share/samverkan/book"
    var script = Script(start: start)
    #expect(script.wordsOfBox.contains("Här finns ingen pärm än"))
    #expect(script.wordsOfBox.contains("En pärm är en mapp"))
    try script.press("esc n")
    #expect(script.screen.contains("Pärmen blir mappen ~/.local/share/samverkan/book"))
  }

  @Test func `a lost book is made again from a backup, where it lay`() throws {
    var script = try Self.opened("esc å")
    try script.send(
      .cared(
        .foundBackups([
          BackupOffer(path: "/kopior/en", made: Example.now(), records: 9, isWhole: true)
        ])))
    try script.press("enter")
    #expect(script.effects.last == .copies(.look(.backup(path: "/kopior/en"))))
    var preview = CopyPreview(.backup(path: "/kopior/en"), gain: nil)
    preview.records = 9
    try script.send(.cared(.looked(preview)))
    #expect(script.screen.contains("Den har 9 poster."))
    try script.press("enter")
    #expect(script.effects.last == .copies(.makeBook(from: "/kopior/en", at: nil)))
  }

  @Test func `another book is asked for by its folder`() throws {
    var script = try Self.opened("esc ö")
    try script.type("/annan/mapp")
    try script.press("ctrl-s")
    #expect(script.effects == [.openBook(path: "/annan/mapp")])
  }

  @Test func `what went wrong is said and the choice stands again`() throws {
    var start = try Example.start(book: Book())
    start.isFirstTime = true
    start.notice = Phrase(verbatim: "Mappen finns inte.")
    let script = Script(start: start)
    #expect(script.screen.contains("> Ny pärm"))
    #expect(script.sentence == "Mappen finns inte.")
  }

  @Test(arguments: FrameTests.sizes, Language.allCases)
  func `all of it can be read at every size`(size: Size, language: Language) throws {
    var script = try Self.opened(size: size, language: language)
    for step in Welcome.Step.allCases {
      let told = script.wordsOfBox
      for line in step.lines {
        let words = line[language].split(separator: " ").joined(separator: " ")
        #expect(told.contains(words), "\(step)")
      }
      for choice in Welcome.Beginning.allCases where step == .beginning {
        #expect(told.contains(choice.phrase[language]))
      }
      try script.press("right")
    }
  }
}
