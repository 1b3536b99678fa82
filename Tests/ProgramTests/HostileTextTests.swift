import Foundation
import TestSupport
import Testing

/// Names that try to steer the terminal, through the real program to the bytes it sends.
@Suite(.serialized)
struct HostileTextTests {
  /// Escape and OSC, C1, direction marks, signs of no width, tags, and a tower of marks.
  private static let names = [
    "Exempel \u{1B}]0;KAPAD\u{7}\u{1B}[2J slut", "Exempel \u{9B}31m\u{9D}0;KAPAD\u{9C} C1",
    "Exempel \u{202E}dnäv\u{2066} riktning", "Exempel \u{200B}\u{200D}\u{FEFF}\u{2060} bredd",
    "Exempel \u{E0041}\u{E0042}\u{FE0F} taggar",
    "Exempel e" + String(repeating: "\u{301}", count: 8) + " torn",
  ]

  private static func registered() throws -> Program {
    let program = try Program.withBook()
    let file = try program.write(
      Array(("Namn\n" + names.map { "\"\($0)\"" }.joined(separator: "\n")).utf8), to: "n.csv")
    #expect(try program("import", "parties", file).code == 0)
    let added = try program(
      "add", "parties", "name=\(names[0])", "side=civilSociety", "kind=other",
      "note=\(names[1])")
    #expect(added.code == 0)
    let title = names.joined(separator: " ")
    #expect(try program("add", "matters", "title=\(title)", "kind=issue").code == 0)
    #expect(try program("add", "followups", "title=\(title)", "due=2026-03-20").code == 0)
    #expect(
      try program("add", "activities", "title=\(title)", "due=2026-03-20").code == 0)
    #expect(try program("add", "meetings", "kind=council", "date=2026-03-17").code == 0)
    return program
  }

  @Test func `a higher tower and an endless line are refused by the name of their field`() throws {
    let program = try Program.withBook()
    let tower = "Exempel e" + String(repeating: "\u{301}", count: 30)
    let file = try program.write(Array("Namn\n\(tower)".utf8), to: "n.csv")
    let imported = try program("import", "parties", file)
    #expect(imported.code == 1)
    #expect(imported.complaint.contains("rad 2, Namn"))
    #expect(imported.complaint.contains("för många accenter på en bokstav (högst 8)."))
    for (value, words) in [
      (tower, "title: har för många accenter på en bokstav (högst 8)."),
      (String(repeating: "x", count: 1_001), "title: är längre än 1000 tecken."),
    ] {
      let run = try program("add", "matters", "title=\(value)", "kind=issue")
      #expect(run.code == 1 && run.complaint.contains(words))
    }
    #expect(try program("list", "matters", "--json").objects.isEmpty)
  }

  /// What of a name has reached the terminal as more than signs to look at.
  private func harm(in bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    var found: [String] = []
    if text.contains("\u{1B}]") { found.append("OSC") }
    if scalars.contains("\u{7}") { found.append("BEL") }
    for scalar in scalars {
      switch scalar.value {
      case 0x80...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF,
        0xE0000...0xE007F:
        found.append(String(scalar.value, radix: 16))
      default: break
      }
    }
    let tower = scalars.split { $0 != "\u{301}" }.map(\.count).max() ?? 0
    if tower > 3 { found.append("\(tower) marks") }
    return found
  }

  @Test(
    arguments: [[], ["--plain"], ["--ascii"]], [(UInt16(80), UInt16(24)), (40, 12), (140, 40)])
  func `nothing in a name steers the terminal, in any place or anything that lies over it`(
    options: [String], size: (UInt16, UInt16)
  ) throws {
    let program = try Self.registered()
    var environment = program.environment
    environment["TERM"] = "xterm-256color"
    let terminal = try PseudoTerminal(
      [Program.binary.path] + options, environment: environment, size: size)
    var bytes = terminal.settle()
    let clears = Self.clears(in: bytes)
    let ways = [
      "1", "s", "Exempel", "\r", "\r", "\u{1B}", "e", "\t", "\u{1B}", "c", "\u{1B}", "i", "\u{1B}",
      "n", "\u{1B}", "w", "m", "\u{1B}", ":", "\u{1B}", "?", "\u{1B}", "k", "\u{1B}", "\u{1B}", "2",
      "\r", "\u{1B}", "e", "\u{1B}", "3", "g", "\r", "\u{1B}", "g", "\r", "\u{1B}", "h", "\u{1B}",
      "4",
      "\u{1B}[F", "\r", "\u{1B}", " ", "w", "u", "5", "\r", "n", "\u{1B}", "\t", "w", "0", "w",
      "\r",
    ]
    for way in ways {
      bytes += terminal.send(Array(way.utf8))
      bytes += terminal.settle(way == "\u{1B}" ? 90 : 25)
    }
    bytes += terminal.settle(200)
    #expect(bytes.holds(Array("KAPAD".utf8)))
    #expect(harm(in: bytes) == [])
    #expect(Self.clears(in: bytes) <= clears + 4)
    terminal.signal(SIGTERM)
    let exit = terminal.exit()
    #expect(exit?.code == 0 && exit?.isRestored == true)
  }

  /// How often the whole screen is cleared.
  private static func clears(in bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: UTF8.self).matches(of: /\u{1B}\[H?\u{1B}?\[?2J/).count
  }

  @Test(arguments: [
    ["list", "parties"], ["list", "followups"], ["list", "matters"], ["check"], ["log"],
    ["show", "parties", "MISSING \u{1B}]0;x\u{7}"], ["list", "parties", "\u{9B}31m"],
    ["import", "parties", "fil\u{1B}]0;x\u{7}.csv"],
    ["export", "parties", "-o", "/no\u{1B}[31m/x"],
    ["\u{1B}]0;x\u{7}"], ["--book", "/no/\u{1B}[31m\u{202E}", "list", "parties"],
  ])
  func `text commands show names on a terminal as signs to look at`(words: [String]) throws {
    let program = try Self.registered()
    let terminal = try PseudoTerminal(
      [Program.binary.path] + words, environment: program.environment)
    let bytes = terminal.settle(900)
    #expect(!bytes.isEmpty)
    #expect(harm(in: bytes) == [] && !bytes.contains(0x1B))
    _ = terminal.exit()
  }

  @Test func `a record shown whole is signs to look at`() throws {
    let program = try Self.registered()
    let all = try program("list", "parties", "--json").objects
    let ids = all.filter { ($0["name"] as? String)?.contains("Exempel") == true }
      .compactMap { $0["id"] as? String }
    #expect(ids.count >= Self.names.count)
    for id in ids {
      let terminal = try PseudoTerminal(
        [Program.binary.path, "show", "parties", id], environment: program.environment)
      let bytes = terminal.settle(700)
      #expect(harm(in: bytes) == [] && !bytes.contains(0x1B))
      _ = terminal.exit()
    }
  }

  @Test func `at most eight marks on a letter are kept`() throws {
    let program = try Self.registered()
    let names = try program("list", "parties", "--json").objects.compactMap {
      $0["name"] as? String
    }
    let tower = try #require(names.first { $0.contains("torn") })
    let marks = tower.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0 == "\u{301}" }
    #expect(marks.count <= 9)
  }
}
