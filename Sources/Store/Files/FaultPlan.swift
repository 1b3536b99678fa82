/// Which calls to a file system in memory fail, with which number of `errno` and to what effect.
package struct FaultPlan: Sendable {
  private var rules: [Rule] = []
  private var lastCall = Int.max
  /// Calls made so far.
  package private(set) var calls: [FileCall: Int] = [:]

  /// What a failing call does all the same.
  package enum Effect: Sendable, CaseIterable {
    /// A write leaves half its bytes, anything else nothing; a flush can be tried again.
    case usual
    case nothing
    /// The call does everything it should and then says that it failed.
    case done
    /// A flush drops what it should have kept, and the next one says that all is well.
    case dropped
    /// A flush keeps half of the writes and drops the rest.
    case halfDropped
    /// A write, a reading or a listing that says nothing and does half.
    case short
  }

  /// One failure.
  struct Fault {
    let error: FileError
    let effect: Effect
  }

  /// Calls of one sort that fail, counted from the first ever made.
  private struct Rule {
    let call: FileCall
    let first: Int
    let last: Int
    let code: Int32
    let effect: Effect
  }

  package init() {}

  /// Lets the `number`-th coming call of a sort fail, from 1; for ever when `forever`.
  package mutating func fail(
    _ call: FileCall, _ number: Int = 1, code: Int32, forever: Bool = false,
    effect: Effect = .usual
  ) {
    let first = calls[call, default: 0] + number
    rules.append(
      Rule(call: call, first: first, last: forever ? .max : first, code: code, effect: effect))
  }

  /// Lets every call after the next `count` fail, whatever its sort.
  package mutating func cutPower(after count: Int) {
    lastCall = calls.values.reduce(0, +) + count
  }

  mutating func fault(_ call: FileCall) -> Fault? {
    let number = calls[call, default: 0] + 1
    calls[call] = number
    if calls.values.reduce(0, +) > lastCall {
      return Fault(error: FileError(call, SystemError.ioError), effect: .usual)
    }
    let rule = rules.first { $0.call == call && ($0.first...$0.last).contains(number) }
    return rule.map { Fault(error: FileError(call, $0.code), effect: $0.effect) }
  }
}
