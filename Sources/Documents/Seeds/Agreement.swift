package import Domain
internal import Resources

extension AgreementPeriod {
  /// The period of the agreement that the program carries; nil when its file has a wrong day.
  package static let embedded = AgreementPeriod(Embedded.agreement)

  init?(_ text: AgreementText) {
    guard let from = Day(text: text.validFrom), let to = Day(text: text.validTo) else { return nil }
    self.init(
      code: text.code, title: text.title.sv, validFrom: from, validTo: to,
      registryNumber: text.registryNumber,
      endorsedByCouncil: Day(text: text.endorsedByCouncil),
      adoptedByAssembly: Day(text: text.adoptedByAssembly),
      reviewDueBy: Day(text: text.reviewDueBy))
  }
}
