/// Who sits in the council, side by side with what the rules ask for (R1–R4).
package struct CouncilComposition: Equatable, Sendable {
  /// The seats of one side against the number it should have.
  package struct Bench: Equatable, Sendable {
    package let side: SeatSide
    /// Earliest first.
    package let seats: [Mandate]
    package let expected: Int
  }

  package let benches: [Bench]
  /// What R1–R4 notice; empty when the council is as it should be.
  package let findings: [Finding]
}

extension BookIndex {
  /// The council of a day; substitutes and co-opted are left out.
  package func composition(on day: Day, period: AgreementPeriod) -> CouncilComposition {
    let seats = councilSeats(on: day)
    let limits = Limits(book, on: day)
    let benches = SeatSide.allCases.map { side in
      CouncilComposition.Bench(
        side: side, seats: seats.filter { $0.side == side }, expected: limits[side.seatLimit])
    }
    return CouncilComposition(
      benches: benches, findings: compositionFindings(on: day, period: period))
  }
}

extension SeatSide {
  /// The limit that says how many seats the side has.
  package var seatLimit: SettingKey {
    switch self {
    case .civilSociety: .councilCivilSeats
    case .politics: .councilPoliticalSeats
    case .official: .councilOfficialSeats
    }
  }
}
