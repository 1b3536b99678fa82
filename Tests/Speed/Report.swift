import Foundation

/// One line of the table: what was measured, ours, theirs, and the bound the design sets.
struct Line {
  let what: String
  let ours: Double
  let unit: String
  /// Who is compared with, and its figure.
  var peer: (name: String, figure: Double)?
  /// The largest ratio to the peer, or without a peer the largest figure, that is good enough.
  let bound: Double

  var isGood: Bool { (peer.map { ours / $0.figure } ?? ours) <= bound }

  func print() {
    let name = what.padding(toLength: 44, withPad: " ", startingAt: 0)
    let figure = String(format: "%9.2f %@", ours, unit)
    guard let peer else {
      Swift.print("\(name)\(figure)   limit \(bound) \(unit)   \(isGood ? "good" : "TOO MUCH")")
      return
    }
    let ratio = String(
      format: "%9.2f %@   ratio %.3f, limit %.2f", peer.figure, unit,
      ours / peer.figure, bound)
    Swift.print("\(name)\(figure)   \(peer.name) \(ratio)   \(isGood ? "good" : "TOO MUCH")")
  }
}
