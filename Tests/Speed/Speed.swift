import Foundation

/// Measures the program side by side with others that show, filter or add the same rows.
///
///     swift run -c release speed [--register FILE] [--program FILE]
///
/// The register is a table of parties with a column `Namn`, else 8 774 invented names. Peers
/// that are not installed are left out with a word about it.
@main
enum Speed {
  static func main() throws {
    let arguments = CommandLine.arguments
    func value(_ name: String) -> String? {
      arguments.firstIndex(of: name).flatMap {
        arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil
      }
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("speed-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = URL(fileURLWithPath: arguments[0]).deletingLastPathComponent()
    let program = value("--program") ?? own.appendingPathComponent("samverkan").path
    let stage = try Stage(folder: folder, program: program, register: value("--register"))
    print("\(stage.names.count) rows; medians, and ours divided by theirs\n")
    try Country(stage).report()
    try Large(stage).report()
  }
}
