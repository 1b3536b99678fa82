/// Which calls to a file system in memory fail, with which number of `errno`.
package struct FaultPlan {
  private var rules: [Rule] = []
  private var lastCall = Int.max
  /// Calls made so far.
  package private(set) var calls: [FileCall: Int] = [:]

  /// Calls of one sort that fail, counted from the first ever made.
  private struct Rule {
    let call: FileCall
    let first: Int
    let last: Int
    let code: Int32
  }

  package init() {}

  /// Lets the `number`-th coming call of a sort fail, from 1; for ever when `forever`.
  package mutating func fail(
    _ call: FileCall, _ number: Int = 1, code: Int32, forever: Bool = false
  ) {
    let first = calls[call, default: 0] + number
    rules.append(Rule(call: call, first: first, last: forever ? .max : first, code: code))
  }

  /// Lets every call after the next `count` fail, whatever its sort.
  package mutating func cutPower(after count: Int) {
    lastCall = calls.values.reduce(0, +) + count
  }

  mutating func check(_ call: FileCall) throws(FileError) {
    let number = calls[call, default: 0] + 1
    calls[call] = number
    if calls.values.reduce(0, +) > lastCall { throw FileError(call, SystemError.ioError) }
    for rule in rules where rule.call == call && (rule.first...rule.last).contains(number) {
      throw FileError(call, rule.code)
    }
  }
}
