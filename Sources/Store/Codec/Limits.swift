/// What a reader accepts at most; anything beyond is reported and never half believed.
package struct Limits: Sendable, Equatable {
  package var segmentBytes = 256 << 20
  package var segmentFiles = 10_000
  /// All segments of a book together.
  package var totalBytes = 1 << 30
  package var payloadBytes = 1 << 20
  /// A writer puts no more operations than so many bytes into one frame, for damage costs them all.
  package var frameGoal = 2 << 10
  package var operations = 10_000
  /// Elements of lists, sets and maps in one frame.
  package var elements = 100_000
  package var depth = 8

  /// The limits of this format.
  package static let standard = Limits()
}
