package import Domain

/// Something in the book's folder that is not as it was written, without words for people.
package struct Damage: Equatable, Sendable {
  /// A name in `log`, or that of a file beside it; empty when it concerns no single file.
  package let file: String
  package let kind: Kind

  package init(file: String, kind: Kind) {
    self.file = file
    self.kind = kind
  }

  /// Whether another look may find it gone, because somebody is writing or copying.
  var mayPass: Bool {
    switch kind {
    case .foreign, .newerFormat, .notUnderstood, .tooLarge, .tooManyFiles, .fork: false
    default: true
    }
  }

  /// What is wrong.
  package enum Kind: Equatable, Sendable {
    /// The file that names the book cannot be read; the segments told its name.
    case identity
    /// Not written by this program.
    case notASegment
    /// The header is damaged; the frames after it were read.
    case header
    /// A segment without a single frame: everything in it is gone, or has not arrived yet.
    case empty
    /// Bytes at the end that are no whole frame: cut off while written, or still being copied.
    case tail(bytes: Int)
    /// Bytes between two frames that are no frame.
    case gap(offset: Int, bytes: Int)
    /// Frames are missing or were added although the segment had been closed.
    case seal
    /// A segment of another book.
    case foreign(RawIdentifier)
    /// Written by a newer version, so the book is only read.
    case newerFormat(major: UInt16)
    /// Intact frames of a newer version, kept and not understood.
    case notUnderstood(frames: Int)
    case tooLarge(bytes: Int)
    case unreadable(FileError)
    /// The folder holds more files than are read.
    case tooManyFiles(Int)
    /// Transactions that were written for the segment with this identifier and are nowhere.
    case missing(origin: UInt64, sequences: ClosedRange<UInt32>)
    /// A transaction of several frames that was not written to its end; none of it counts.
    case incompleteTransaction(parts: Int, of: Int)
    /// Two frames under one name, from a copied machine; both count.
    case fork(origin: UInt64, sequence: UInt32)
  }
}
