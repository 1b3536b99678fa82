import Domain

extension Assessment {
  /// Two steps or more between the sides: the interesting thing to talk about.
  var sidesDiffer: Bool { abs(difference ?? 0) >= 2 }
}
