/// What was added to minutes after they were put on record; it corrects them and alters nothing.
package struct Addendum: Codable, Hashable, Sendable {
  package let date: Day
  /// Who added it, as the program was told.
  package let author: String
  package let text: String
  /// Such as a registry number, or the § it corrects.
  package let reference: String?
  /// The point it belongs to, by its number in the minutes.
  package let point: Int?

  package init(
    _ text: String, by author: String, on date: Day, reference: String? = nil, point: Int? = nil
  ) {
    self.date = date
    self.author = author
    self.text = text
    self.reference = reference
    self.point = point
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case date = "date"
    case author = "author"
    case text = "text"
    case reference = "reference"
    case point = "point"
  }
}
