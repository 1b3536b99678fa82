/// A closed value with a name for people.
package protocol Phrased {
  var phrase: Phrase { get }
  /// As it stands among others to choose from.
  var choice: Phrase { get }
}

extension Phrased {
  package var choice: Phrase { phrase }
}
