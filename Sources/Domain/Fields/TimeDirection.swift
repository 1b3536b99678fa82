/// Which way a number of days counts from today: a last day lies ahead, what was received behind.
package enum TimeDirection: Hashable, Sendable {
  case ahead
  case back
}
