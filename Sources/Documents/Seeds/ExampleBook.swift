package import Domain
internal import Resources

/// The book of the demonstration: several years of an invented town's cooperation.
package enum ExampleBook {
  /// The same in every run, so that screens and tests can name what stands in it.
  package static func read() throws(BookText.Fault) -> Book {
    var identifiers = IdentifierSource(
      seed: RawIdentifier(high: 0x4558_414d_504c_4531, low: 0x424f_4f4b_0000_0001))
    var book = try BookText.read(Embedded.exampleBook, identifiers)
    identifiers = IdentifierSource(
      seed: RawIdentifier(high: 0x4558_414d_504c_4532, low: 0x424f_4f4b_0000_0002))
    for change in NewBook.changes(&identifiers) { book.apply(change) }
    return book
  }
}
