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

extension Phrase {
  /// When somebody came and left and for whom; empty for whoever was there all the time.
  package static func part(_ part: MeetingPart, for other: Phrase?) -> Phrase {
    let pieces = [
      part.arrived.map { Phrase("kom ", "came ") + clockTime($0) },
      part.left.map { Phrase("gick ", "left ") + clockTime($0) },
      other.map { Phrase("tjänstgör för ", "serves for ") + $0 },
    ]
    return .joined(pieces.compactMap { $0 }, by: ", ")
  }

  /// "jäv vid punkt 4, 6"; empty for whoever takes part in every point.
  package static func aside(fromPoints points: [Int]) -> Phrase {
    guard !points.isEmpty else { return .empty }
    let list = points.map(String.init).joined(separator: ", ")
    return Phrase("jäv vid punkt \(list)", "stands aside at item \(list)")
  }

  /// Who took no part in a point, for its minutes.
  package static func tookNoPart(_ names: [Phrase]) -> Phrase {
    Phrase("Jäv: ", "Stood aside: ") + .joined(names, by: ", ")
      + Phrase(" deltog inte.", " took no part.")
  }
}
