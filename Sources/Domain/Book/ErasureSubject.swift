/// What an erasure takes away for good.
package struct ErasureSubject: Hashable, Sendable {
  package let reference: EntityReference
  /// The field whose earlier values go, while the value it has now stays; nil for everything
  /// personal in the record.
  package let field: String?

  package init(_ reference: EntityReference, earlierValuesOf field: String? = nil) {
    self.reference = reference
    self.field = field
  }
}
