import App
import Documents
import Domain
import Terminal
import Testing

@testable import samverkan

struct ArgumentTests {
  private func read(_ line: String) throws -> Arguments {
    try Arguments(reading: line.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    "list parties örebro idrott --json", "--json list parties örebro idrott",
    "list --json parties örebro -- idrott",
  ])
  func `options may stand anywhere`(line: String) throws {
    let expected = Request.list(.parties, filter: ["örebro", "idrott"], json: true, asOf: nil)
    #expect(try read(line).request == expected)
  }

  @Test func `a value stands behind its option or after an equals sign`() throws {
    let options = try read("--book=/a --author Bo --language en --today 2026-03-17").options
    #expect(options.book == "/a" && options.author == "Bo" && options.language == .english)
    #expect(options.today?.text == "2026-03-17")
  }

  @Test func `without a command the program opens`() throws {
    #expect(try read("--demo --enkel --ascii").request == .interactive)
    #expect(try read("--demo").options.isDemo && read("--enkel").options.isPlain)
  }

  @Test func `an assignment is cut at its first equals sign`() throws {
    #expect(
      try read("add matters title=a=b note=").request
        == .add(
          .matters,
          [Assignment(field: "title", value: "a=b"), Assignment(field: "note", value: "")]))
  }

  @Test(arguments: [
    ("exprot", UsageError.unknownCommand("exprot", nearest: .export)),
    ("qqqqqq", .unknownCommand("qqqqqq", nearest: nil)),
    ("list partier", .unknownKind("partier", nearest: "parties")),
    ("--lnguage", .unknownOption("--lnguage", nearest: .language)),
    ("tick --note", .valueMissing(.note)), ("verify --json", .foreignOption(.json, of: .verify)),
    ("verify now", .tooMany(.verify, "now")), ("--demo=1", .valueNotTaken(.demo)),
    ("set parties abcd", .argumentMissing(.set)), ("--demo --json", .commandMissing(.json)),
    ("import matters a.csv", .unknownKind("matters", nearest: "parties")),
  ])
  func `a wrong word is told with what was most likely meant`(line: String, error: UsageError) {
    #expect(throws: error) { try read(line) }
  }

  @Test(arguments: [
    ([:], Language.swedish), (["LANG": "en_GB.UTF-8"], .english), (["LANG": "de_DE"], .swedish),
    (["LC_ALL": "C", "LANG": "en_US"], .swedish),
    (["LC_MESSAGES": "en", "LANG": "sv_SE"], .english),
    (["LC_ALL": "", "LANG": "en_US.UTF-8"], .english),
  ])
  func `the first variable that is set decides the language`(
    variables: [String: String], language: Language
  ) {
    #expect(SystemEnvironment(variables: variables).language == language)
  }

  @Test func `the book's folder has three places to come from`() {
    let folder = { SystemEnvironment(variables: $0).bookFolder }
    #expect(folder(["SAMVERKAN_BOOK": "/b", "HOME": "/h"]) == "/b")
    #expect(folder(["XDG_DATA_HOME": "/x", "HOME": "/h"]) == "/x/samverkan/book")
    #expect(folder(["HOME": "/h"]) == "/h/.local/share/samverkan/book")
  }

  @Test(arguments: CommandName.allCases)
  func `every command has a purpose and a line of help`(command: CommandName) {
    #expect(Help.text(nil).sv.contains("  \(command.rawValue)"))
    #expect(Help.text(nil).en.contains("  \(command.rawValue)"))
    let help = Help.text(command)
    #expect(help.sv.split(separator: "\n").count == help.en.split(separator: "\n").count)
    for option in command.options {
      #expect(help.sv.contains("  \(option.rawValue) "))
      #expect(!option.purpose.sv.isEmpty)
    }
  }
}

extension ArgumentTests {
  @Test(arguments: [
    ("--theme dark", Theme.dark), ("--tema mörkt", .dark), ("--tema utan", .colourless),
    ("--theme=contrast", .contrast), ("--tema terminalens", .terminal),
  ])
  func `a theme is asked for in either language`(line: String, theme: Theme) throws {
    #expect(try read(line).options.theme == theme)
  }

  @Test func `a theme that does not exist is told with those that do`() {
    #expect(throws: UsageError.self) { try read("--tema rosa") }
  }
}
