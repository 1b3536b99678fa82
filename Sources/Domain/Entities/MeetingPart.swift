/// What is known of somebody's part in a meeting besides that they were there.
package struct MeetingPart: Hashable, Sendable {
  package var arrived: TimeOfDay?
  package var left: TimeOfDay?
  package var substituteFor: Identifier<Person>?

  package init(
    arrived: TimeOfDay? = nil, left: TimeOfDay? = nil, substituteFor: Identifier<Person>? = nil
  ) {
    self.arrived = arrived
    self.left = left
    self.substituteFor = substituteFor
  }

  package var isEmpty: Bool { self == MeetingPart() }
  /// Nobody leaves before coming.
  package var isPossible: Bool { if let arrived, let left { arrived <= left } else { true } }
}
