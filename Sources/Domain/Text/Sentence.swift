/// Names and texts as parts of a sentence.
extension String {
  /// With a full stop, unless one stands there.
  package var endingSentence: String {
    isEmpty || last.map(".?!…".contains) == true ? self : self + "."
  }

  /// As the middle of a sentence: "Anmäld" is "anmäld", while "KFN" and "Å2" stay.
  package var midSentence: String {
    guard let first, let second = dropFirst().first, second.isLowercase else { return self }
    return first.lowercased() + dropFirst()
  }
}
