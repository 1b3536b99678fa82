import Foundation
import Testing

/// Who may read what the program writes, and what it does about files that are not what they seem.
struct RightsTests {
  private func modes(_ program: Program, _ folders: String) throws -> [String: String] {
    let lines = try program.shell("find \(folders) -printf '%m %y %p\\n'").output
      .split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2).map(String.init) }
    return Dictionary(lines.map { ($0[2], $0[1] + $0[0]) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: ["000", "022", "077", "777"])
  func `what is written is for the user alone whatever the umask`(umask: String) throws {
    let program = try Program()
    let run = try program.shell(
      "umask \(umask); \"$S\" init && \"$S\" add matters title=a kind=issue && \"$S\" backup")
    #expect(run.code == 0)
    let modes = try modes(program, "\"$SAMVERKAN_BOOK\" \"$HOME/.local\"")
    #expect(modes.count > 8)
    #expect(modes.filter { $0.value != "d700" && $0.value != "f600" } == [:])
  }

  @Test func `a folder open to all is closed when a book is made in it`() throws {
    let program = try Program()
    _ = try program.shell("mkdir -m 777 \"$SAMVERKAN_BOOK\"; umask 0; \"$S\" init")
    #expect(try modes(program, "\"$SAMVERKAN_BOOK\"")[program.path("book")] == "d700")
  }

  @Test(arguments: ["000", "077"])
  func `a book for a group is for the group, and what is the device's own is not`(
    umask: String
  ) throws {
    let program = try Program()
    _ = try program.shell("umask \(umask); \"$S\" init --group")
    _ = try program.shell("umask \(umask); \"$S\" add matters title=a kind=issue")
    let book = try modes(program, "\"$SAMVERKAN_BOOK\"")
    #expect(book.filter { $0.value != "d2770" && $0.value != "f660" } == [:])
    let own = try modes(program, "\"$HOME/.local\"")
    #expect(own.filter { $0.value != "d700" && $0.value != "f600" } == [:])
  }

  @Test(arguments: [
    "ln -s /etc/passwd", "mkfifo", "mkdir", "ln -s /dev/zero", "ln -s ../../outside",
  ])
  func `what is planted among the segments neither stops the program nor is followed`(
    planting: String
  ) throws {
    let program = try Program.withBook()
    _ = try program.shell("cd; printf x > outside; \(planting) \"$SAMVERKAN_BOOK\"/log/a.seg")
    _ = try program.shell("\(planting) \"$SAMVERKAN_BOOK\"/log/pack-0.seg")
    #expect(try program("add", "matters", "title=Hyror", "kind=issue").code == 0)
    let list = try program("list", "matters", "--json")
    #expect(list.objects.count == 1)
    #expect(list.complaint.contains("a.seg"))
    #expect(try program("verify").code == 3)
    #expect(try program("backup").output.contains("kontrolläst"))
  }

  @Test(arguments: ["device", "rescue", "backups", "sessions", "maint.lock", "erasures.seg"])
  func `what is planted in the device's own folder is not followed`(name: String) throws {
    let program = try Program.withBook()
    let outside = program.path("outside")
    _ = try program.shell(
      """
      mkdir '\(outside)'; cd "$HOME"/.local/state/samverkan/*; rm -rf \(name)
      ln -s '\(outside)' \(name)
      """)
    let run = try program("add", "matters", "title=Hyror", "kind=issue")
    #expect(!run.signalled && run.code < 6)
    #expect(try program("list", "matters", "--json").objects.count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == [])
  }

  @Test(.enabled(if: getuid() == 0, "only root can lend rights"))
  func `the program does not run with borrowed rights`() throws {
    let program = try Program()
    let run = try program.shell(
      """
      cd; cp "$S" copy && chown nobody copy && chmod 4755 copy && ./copy --version; code=$?
      rm -f copy; exit $code
      """)
    #expect(run.code == 1)
    #expect(run.complaint.contains("set-uid"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/limits")))
  func `no picture of the memory is left behind`() throws {
    let program = try Program.withBook()
    let run = try program.shell(
      """
      cd; mkfifo in; ulimit -c unlimited 2>/dev/null
      "$S" import parties in --dry-run >/dev/null 2>&1 & sleep 0.3
      grep 'core file' /proc/$!/limits; : > in; wait
      """)
    #expect(run.output.contains(" 0 "))
  }

  @Test func `check tells what the device cannot promise`() throws {
    let program = try Program.withBook()
    let good = try program("check", "--device")
    #expect(good.output.contains("säkerhetskopia"))
    _ = try program.shell(
      "chmod 755 \"$SAMVERKAN_BOOK\"; rm -r \"$HOME\"/.local/state/samverkan/*/backups")
    let bad = try program("check", "--device")
    #expect(bad.code == 1)
    #expect(bad.output.contains("chmod 700") && bad.output.contains("samverkan backup"))
    #expect(bad.output.split(separator: "\n").count >= 3)
  }
}
