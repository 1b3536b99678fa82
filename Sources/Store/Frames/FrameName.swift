/// Names one frame for ever, whichever segments carry it.
struct FrameName: Hashable {
  let origin: UInt64
  let sequence: UInt32

  /// Origins are random, so one word is enough.
  func hash(into hasher: inout Hasher) {
    hasher.combine(origin &+ UInt64(sequence) &* 0x9e37_79b9_7f4a_7c15)
  }
}
