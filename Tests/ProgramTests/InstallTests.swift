import Foundation
import Testing

/// The script that looks whether the program can be built here, among tools that are made up.
struct InstallTests {
  private let program: Program

  init() throws {
    program = try Program()
    try FileManager.default.createDirectory(
      atPath: program.path("tools"), withIntermediateDirectories: true)
    for tool in ["dirname", "env", "head", "sed", "sort"] {
      let found = ["/usr/bin/", "/bin/"].map { $0 + tool }
        .first(where: FileManager.default.isExecutableFile)
      try FileManager.default.createSymbolicLink(
        atPath: program.path("tools/\(tool)"), withDestinationPath: try #require(found))
    }
    try tool("id", "echo 0")
  }

  /// A tool of this name that does what the line says.
  private func tool(_ name: String, _ line: String) throws {
    let text = try program.write(Array("#!/bin/sh\n\(line)\n".utf8), to: "\(name).sh")
    let path = program.path("tools/\(name)")
    // Copied by another process: a file that this one holds open for writing cannot be run.
    #expect(try program.shell("/bin/cp '\(text)' '\(path)' && /bin/chmod 755 '\(path)'").code == 0)
  }

  private func install(_ argument: String = "") throws -> Program.Run {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Resources/install.sh").path
    program.environment["PATH"] = program.path("tools")
    return try program.shell("exec /bin/sh '\(script)' \(argument)")
  }

  @Test func `without Swift one sentence says where it is`() throws {
    let run = try install()
    #expect(run.code == 1)
    #expect(run.complaint.hasPrefix("Swift is missing"))
    #expect(run.complaint.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["5.10.1", "6.0.3", "6.0"])
  func `an older Swift is told by its number`(version: String) throws {
    try tool("swift", "echo 'Swift version \(version) (swift-\(version)-RELEASE)'")
    let run = try install()
    #expect(run.code == 1 && run.complaint.contains("Swift \(version) is too old"))
  }

  @Test(arguments: ["Swift version 6.1 (x)", "Apple Swift version 6.2.1 (y)", "Swift version 10.0"])
  func `a newer Swift is enough where the headers are`(line: String) throws {
    try tool("swift", "echo '\(line)'")
    #expect(try install().code == 0)
  }

  @Test func `a Swift that does not start is told`() throws {
    try tool("swift", "exit 127")
    #expect(try install().complaint.contains("does not start"))
  }

  @Test func `what is missing is installed with what the machine has`() throws {
    try tool("swift", "echo 'Swift version 6.2'")
    try tool("dnf", "echo \"$@\"")
    let run = try install("tests")
    #expect(run.code == 0 && run.output == "install -y tmux\n")
  }

  @Test func `without rights an administrator is asked for, with the line to run`() throws {
    try tool("swift", "echo 'Swift version 6.2'")
    try tool("id", "echo 1000")
    try tool("dnf", "exit 0")
    let run = try install("tests")
    #expect(run.code == 1)
    #expect(
      run.complaint
        == "Installing tmux needs an administrator: ask one to run dnf install -y tmux.\n")
  }

  @Test func `without a network it says so, and without a package manager what is needed`() throws {
    try tool("swift", "echo 'Swift version 6.2'")
    #expect(try install("tests").complaint.hasPrefix("No package manager was found"))
    try tool("apt-get", "exit 100")
    let run = try install("tests")
    #expect(run.code == 1 && run.complaint.contains("look whether there is a network"))
  }
}
