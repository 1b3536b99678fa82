internal import Domain

/// The payload of a transaction frame; `n` and `v` are varints, values are those of `ValueCodec`.
///
///     8    hybrid logical clock, little-endian
///     16   identifier of the transaction, big-endian
///     v v  which part this is, from 1, and of how many: a large transaction takes several frames,
///          and counts only when all of them are there
///     map  author, action, time, and where they apply reason and reverts; others are kept
///     n …  names of fields: texts, numbered from 0 in this order
///     n …  other origins that are referred to: 8 bytes each, little-endian, numbered from 1
///     n …  operations:
///          v    kind of the entity
///          16   identifier of the entity
///          1    form: 0 = replaces nothing; 1 = every write replaces the same operation, which
///               follows as a reference; 2 = each write lists what it replaces
///          n …  writes:
///               v     4 × number of the name + shape
///               …     shape 0: the whole field; 1: an element of a set, a value follows;
///                     2: an entry of a map, its key follows as a text
///               …     00 = absent, 01 = redacted, otherwise the value
///               n …   in form 2: references
///
/// A reference is v origin (0 = this frame's own), v sequence, v index of the operation in its
/// frame. An element of a set is written as true or false. The reserved field `@removed` is true
/// for an entity that is removed; a write of it refers to every operation the remover had seen.
enum TransactionCodec {
  static let own = UInt64(0)

  /// The three shapes of a write.
  enum Shape {
    static let whole: UInt64 = 0
    static let element: UInt64 = 1
    static let entry: UInt64 = 2
  }

  /// The three forms of an operation.
  enum Form {
    static let new: UInt8 = 0
    static let same: UInt8 = 1
    static let each: UInt8 = 2
  }

  static let absent: UInt8 = 0x00
  static let redacted: UInt8 = 0x01
}

/// What a transaction says about itself, the same in each of its parts.
struct TransactionHead: Equatable {
  let stamp: Stamp
  let id: RawIdentifier
  /// From 1.
  var part: UInt64 = 1
  var parts: UInt64 = 1
}

/// One frame's share of a transaction.
struct TransactionPart: Equatable {
  var head: TransactionHead
  var attributes: Record
  var operations: [Operation]
}
