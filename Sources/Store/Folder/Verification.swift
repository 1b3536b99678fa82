/// What reading every byte of a book again showed.
package struct VerifyReport: Equatable, Sendable {
  package let segments: Int
  /// Segments that a seal proves to be complete.
  package let sealed: Int
  package let frames: Int
  package let transactions: Int
  package let bytes: Int
  package let damage: [Damage]
}

extension BookFile {
  /// Reads and checks every frame and every seal; writes nothing.
  package func verify() throws(FileError) -> VerifyReport {
    let folder = LogFolder(
      directory: log, files: environment.files, limits: environment.limits)
    let contents = try folder.read(store: store)
    let union = FrameUnion(contents.segments, limits: environment.limits)
    return VerifyReport(
      segments: contents.segments.count,
      sealed: contents.segments.count { $0.scan.isSealed }, frames: union.frameCount,
      transactions: union.entries.count { $0.head.part == 1 },
      bytes: contents.segments.reduce(0) { $0 + $1.bytes.count },
      damage: contents.damage + union.damage)
  }
}
