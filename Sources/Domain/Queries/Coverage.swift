/// How many of the bodies that must take part do so, and which are missing (R6, R7).
package struct Coverage: Hashable, Sendable {
  package let committees: Share
  package let administrations: Share
  /// Administrations with a seat in the C-network.
  package let cNetwork: Share
  /// Committees and administrations of the day that have not joined, by identifier.
  package let notAffiliated: [Identifier<Party>]
  /// Administrations of the day without a seat in the C-network, by identifier.
  package let withoutSeat: [Identifier<Party>]
}

extension BookIndex {
  /// Counted over the committees and administrations that exist on the day.
  ///
  /// `bodies` is what the property of that name gives, kept by who asks often.
  package func coverage(
    on day: Day, period: AgreementPeriod, among bodies: [Party]? = nil
  ) -> Coverage {
    let bodies = (bodies ?? book.bodies).filter { $0.isCurrent(on: day) }
    let administrations = bodies.filter { $0.kind == .administration }
    let missing = bodies.filter { !isAffiliated($0.id, in: period.code, on: day) }
    let seated = Set(mandates(in: .cNetwork, on: day).compactMap(\.nominatedBy))
    let unseated = administrations.filter { !seated.contains($0.id) }
    let total = bodies.count - administrations.count
    return Coverage(
      committees: Share(total - missing.count { $0.kind == .committee }, of: total),
      administrations: Share(
        administrations.count - missing.count { $0.kind == .administration },
        of: administrations.count),
      cNetwork: Share(administrations.count - unseated.count, of: administrations.count),
      notAffiliated: missing.map(\.id).sorted(), withoutSeat: unseated.map(\.id).sorted())
  }
}

extension Book {
  /// The committees and administrations in the register, of which there are few.
  package var bodies: [Party] { parties.all.filter(\.mustAffiliate) }
}
