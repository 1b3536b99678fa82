import Documents
import Domain
import Foundation
import Testing

@testable import samverkan

/// Help, manual page and completion are made of the declarations of commands.
struct ManualTests {
  @Test(arguments: CommandName.allCases)
  func `the example of a command is a line of it that is understood`(command: CommandName) throws {
    #expect(command.example.first == command.rawValue)
    #expect(throws: Never.self) { try Arguments(reading: command.example) }
    #expect(Help.text(command).sv.contains(command.exampleLine))
  }

  @Test(arguments: Language.allCases)
  func `the manual page has every command with its example, every option and exit code`(
    language: Language
  ) {
    let page = ManualPage(language: language).text.replacing("\\-", with: "-")
      .replacing("\\(dq", with: "\"").split(separator: "\n").map(String.init)
    for command in CommandName.allCases {
      #expect(page.contains(".B " + command.lineWithoutName))
      #expect(page.contains(".I " + command.exampleLine))
      for option in command.allOptions + OptionName.withoutCommand {
        #expect(page.contains(".B " + option.typed))
      }
    }
    for code in ExitCode.allCases { #expect(page.contains(".B \(code.rawValue)")) }
    let macros = Set(page.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(macros == [".TH", ".SH", ".PP", ".TP", ".IP", ".B", ".I", ".br", ".RS", ".RE"])
  }

  @Test func `nothing in the manual page is taken for an instruction`() {
    #expect(ManualPage.escaped(".so a-b\\c") == "\\&.so a\\-b\\ec")
    #expect(ManualPage.escaped("'x \"y\"") == "\\&'x \\(dqy\\(dq")
  }

  @Test(arguments: OptionName.allCases)
  func `every option says what it does in both languages`(option: OptionName) {
    #expect(!option.purpose.sv.isEmpty && !option.purpose.en.isEmpty)
  }

  @Test func `version and day are those of the change log's first line`() throws {
    let release = try #require(Release(line: "0.1 (2026-11-29)"))
    #expect(release.version == "0.1" && release.day == "2026-11-29")
    #expect(Release(line: "Nytt i programmet") == nil)
    #expect(!Release.current.version.isEmpty && Day(text: Release.current.day) != nil)
    let said = try Program()("--version").line
    #expect(said == "samverkan \(Release.current.version) (\(Release.current.day))")
  }

  @Test func `README names the files of this version`() throws {
    let readme = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../README.md"), encoding: .utf8)
    let version = Release.current.version
    #expect(readme.contains("`samverkan_\(version)_amd64.deb`"))
    #expect(readme.contains("`samverkan-\(version)-linux-x86_64.tar.gz`"))
  }

  @Test func `the change log is in the form that becomes a package's`() throws {
    let lines = try Program()("changes").output.split(
      separator: "\n", omittingEmptySubsequences: false)
    let strange = lines.filter { line in
      !line.isEmpty && !line.hasPrefix("  * ") && !line.hasPrefix("    ")
        && Release(line: line) == nil || line.count > 80
    }
    #expect(strange == [])
  }
}

/// The completion of bash as bash itself carries it out.
struct CompletionTests {
  /// What Tab offers behind a line.
  private func offered(_ line: String) throws -> [String] {
    let program = try Program()
    program.environment["LINE"] = line
    let script = """
      eval "$($S completion bash)"
      compopt() { :; }
      read -ra COMP_WORDS <<<"$LINE"
      case $LINE in *' ') COMP_WORDS+=('') ;; esac
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _samverkan
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let file = try program.write(Array(script.utf8), to: "complete.bash")
    let run = try program.shell("bash \(file)")
    #expect(run.complaint == "")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ("samverkan li", ["list"]), ("samverkan --language en ver", ["verify"]),
    ("samverkan list parti", ["parties"]), ("samverkan --book /tmp show mat", ["matters"]),
    ("samverkan export --public al", ["all"]), ("samverkan report ann", ["annual-process"]),
    ("samverkan add matters tit", ["title="]), ("samverkan set matters 2026-04 tit", ["title="]),
    ("samverkan list --js", ["--json"]), ("samverkan --pl", ["--plain", "--place"]),
    ("samverkan tick --no", ["--no-colour", "--note"]),
    ("samverkan --language ", ["sv", "en"]), ("samverkan completion f", ["fish"]),
    ("samverkan help comp", ["completion"]), ("samverkan verify ", []),
    ("samverkan tick --note li", []),
  ])
  func `Tab offers what may stand there`(line: String, words: [String]) throws {
    #expect(try offered(line) == words)
  }

  @Test func `Tab offers files where a file is named`() throws {
    #expect(try offered("samverkan import parties /etc/host").contains("/etc/hosts"))
    #expect(try offered("samverkan --book /et") == ["/etc"])
  }

  @Test(arguments: Shell.allCases)
  func `every shell knows every command, option and field`(shell: Shell) {
    let script = shell.completion(in: .swedish)
    for command in CommandName.allCases { #expect(script.contains(command.rawValue)) }
    for option in OptionName.allCases {
      #expect(
        script.contains(shell == .fish ? " -l \(option.rawValue.dropFirst(2))" : option.rawValue))
    }
    for kind in Kind.allCases {
      for field in kind.assignments { #expect(script.contains(field)) }
    }
  }
}
