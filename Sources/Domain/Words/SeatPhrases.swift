extension CouncilBody: Phrased {
  package var phrase: Phrase {
    switch self {
    case .council: Phrase("Samverkansrådet", "Cooperation Council")
    case .workingCommittee: Phrase("Arbetsutskottet", "Working committee")
    case .cNetwork: Phrase("C-nätet", "C-network")
    case .workingGroup: Phrase("Arbetsgrupp", "Working group")
    }
  }
}

extension MandateRole: Phrased {
  package var phrase: Phrase {
    switch self {
    case .member: Phrase("Ledamot", "Member")
    case .substitute: Phrase("Ersättare", "Substitute")
    case .chair: Phrase("Ordförande", "Chair")
    case .coordinator: Phrase("Samordnare", "Coordinator")
    case .secretary: Phrase("Sekreterare", "Secretary")
    case .coOpted: Phrase("Adjungerad", "Co-opted")
    }
  }
}

extension SeatSide: Phrased {
  package var phrase: Phrase {
    switch self {
    case .civilSociety: Phrase("Civilsamhället", "Civil society")
    case .politics: Phrase("Politiken", "Politics")
    case .official: Phrase("Tjänstepersoner", "Officials")
    }
  }
}

extension NominationOutcome: Phrased {
  package var phrase: Phrase {
    switch self {
    case .elected: Phrase("Vald", "Elected")
    case .notElected: Phrase("Inte vald", "Not elected")
    case .withdrawn: Phrase("Återtagen", "Withdrawn")
    }
  }
}
