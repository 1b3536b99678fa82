import Foundation
import Testing

/// Real faults in the real program: the code that has them is loaded into it.
extension ScreenTests {
  @Test(
    .enabled(if: Faults.library != nil, "there is no compiler to make the faults with"),
    arguments: ["index", "fatalError", "nil", "recursion", "abort", "address"])
  func `a fault in the running program gives the terminal back and loses nothing`(
    fault: String
  ) throws {
    let library = try #require(Faults.library)
    let program = try Program.withRegister()
    let screen = try Screen(program, environment: ["LD_PRELOAD": library, "FAULT": fault])
    try screen.affiliateKarate()
    try screen.kill(SIGURG)
    let exit = try screen.exit()
    let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT]
    #expect(signals.map { 128 + Int($0) }.contains(exit.code))
    #expect(exit.isRestored)
    #expect(screen.text.contains("Samverkan stannade av ett fel."))
    #expect(!screen.text.contains("Fatal error") && !screen.text.contains("Press space"))
    #expect(try program("verify").code == 0)
    try Screen(program).expectKarateAffiliated()
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP])
  func `a request to end or stop that comes while the program ends cuts nothing off`(
    signal: Int32
  ) throws {
    let program = try Program.withRegister()
    let screen = try Screen(program)
    try screen.affiliateKarate()
    let process = try #require(screen.process)
    try screen.keys("q")
    let end = ContinuousClock.now + .seconds(5)
    while Foundation.kill(process, signal) == 0, ContinuousClock.now < end { usleep(200) }
    #expect(try screen.exit() == (0, true))
    #expect(screen.text.contains("Allt är sparat. 32 parter"))
  }
}

/// The library of faults, compiled once for all tests.
private enum Faults {
  static let library: String? = {
    #if os(Linux)
      return try? made()
    #else
      return nil
    #endif
  }()

  private static func made() throws -> String? {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Crashing")
    let program = try Program()
    program.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("faults-\(ProcessInfo.processInfo.processIdentifier)").path
    let run = try program.shell(
      """
      mkdir -p '\(folder)' && cd '\(folder)' &&
      clang -c -fPIC '\(sources.path)/faults.c' -o c.o &&
      swiftc -emit-library -module-name Faults '\(sources.path)/Faults.swift' c.o -o faults.so
      """)
    return run.code == 0 ? folder + "/faults.so" : nil
  }
}
