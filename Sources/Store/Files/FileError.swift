/// A call to the file system that failed, by the number the system gave (the C name is `errno`).
package struct FileError: Error, Hashable, Sendable {
  package let call: FileCall
  package let code: Int32

  package init(_ call: FileCall, _ code: Int32) {
    self.call = call
    self.code = code
  }
}

/// The calls that can fail.
package enum FileCall: String, Sendable, CaseIterable {
  case openDirectory
  case makeDirectory
  case list
  case read
  case status
  case create
  case write
  case sync
  case syncDirectory
  case rename
  case remove
  case lock
}
