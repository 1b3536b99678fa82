import App
import Documents
import Domain
import Store

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where what a command makes goes: standard output, a file, or a file of its usual name in a
/// folder.
///
/// A file that is there is left as it is unless the command says `--replace`. The name that a file
/// got in a folder is told.
struct OutputFile {
  private let path: String?
  private let replaces: Bool

  /// Nil and `-` are standard output.
  init(_ path: String?, replaces: Bool) {
    self.path = path == "-" ? nil : path
    self.replaces = replaces
  }

  func write(
    _ bytes: [UInt8], named name: String, _ context: Context
  ) throws(CommandFailure) {
    guard let path else { return context.output.write(bytes) }
    let file = Self.isFolder(path) ? "\(path)/\(name)" : path
    guard !FileWriter.isInside(context.bookFolder, file) else {
      throw CommandFailure(.refused, .isInTheBook(file))
    }
    guard replaces || !Self.isOrdinaryFile(file) else {
      throw CommandFailure(.refused, .fileIsThere(file))
    }
    do {
      try FileWriter.write(bytes, to: file)
    } catch {
      throw CommandFailure(.notSaved, .cannotWrite(file, error.code))
    }
    if file != path || context.options.wantsJSON {
      context.answer(.wroteFile(file), [.made(("file", .text(file)))])
    }
  }

  static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

  private static func isOrdinaryFile(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
