/// Why a record could not become an entity; the words for people are the caller's.
package enum FieldError: Error, Hashable, Sendable {
  case missing(field: String)
  case unknown(field: String, allowed: [String])
  /// `allowed` is empty when the field takes more than a few named values.
  case unreadable(field: String, text: String, allowed: [String])
}
