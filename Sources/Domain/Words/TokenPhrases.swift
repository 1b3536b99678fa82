extension Side: Phrased {
  package var phrase: Phrase {
    switch self {
    case .municipality: Phrase("Kommun", "Municipality")
    case .civilSociety: Phrase("Civilsamhälle", "Civil society")
    }
  }
}

extension PartyKind: Phrased {
  package var phrase: Phrase {
    switch self {
    case .committee: Phrase("Nämnd", "Committee")
    case .administration: Phrase("Förvaltning", "Administration")
    case .municipalCompany: Phrase("Kommunalt bolag", "Municipal company")
    case .municipalAssociation: Phrase("Kommunalförbund", "Municipal association")
    case .nonProfitAssociation: Phrase("Ideell förening", "Non-profit association")
    case .economicAssociation: Phrase("Ekonomisk förening", "Economic association")
    case .foundation: Phrase("Stiftelse", "Foundation")
    case .studyAssociation: Phrase("Studieförbund", "Study association")
    case .faithCommunity: Phrase("Trossamfund", "Faith community")
    case .socialEnterprise: Phrase("Socialt företag", "Social enterprise")
    case .informalNetwork: Phrase("Nätverk", "Network")
    case .umbrellaOrganisation: Phrase("Paraplyorganisation", "Umbrella organisation")
    case .other: Phrase("Annat", "Other")
    }
  }
}

extension AffiliationStatus: Phrased {
  package var phrase: Phrase {
    switch self {
    case .notAffiliated: Phrase("Ej ansluten", "Not joined")
    case .asked: Phrase("Tillfrågad", "Asked")
    case .received: Phrase("Anmäld", "Received")
    case .incomplete: Phrase("Ofullständig", "Incomplete")
    case .affiliated: Phrase("Ansluten", "Joined")
    case .ended: Phrase("Avslutad", "Ended")
    }
  }
}

extension AffiliationChannel: Phrased {
  package var phrase: Phrase {
    switch self {
    case .eService: Phrase("E-tjänst", "E-service")
    case .formCityHall: Phrase("Blankett Rådhuset", "Form, City Hall")
    case .formForeningarnasHus: Phrase("Blankett Föreningarnas hus", "Form, Föreningarnas hus")
    case .formVivallaFolketsHus: Phrase("Blankett Vivalla Folkets hus", "Form, Vivalla")
    case .other: Phrase("Annat", "Other")
    }
  }
}

extension MatterKind: Phrased {
  package var phrase: Phrase {
    switch self {
    case .issue: Phrase("fråga", "issue")
    case .obstacle: Phrase("hinder", "obstacle")
    case .goodExample: Phrase("gott exempel", "good example")
    }
  }
}

extension MatterStatus: Phrased {
  package var phrase: Phrase {
    switch self {
    case .received: Phrase("Inkommen", "Received")
    case .prepared: Phrase("Beredd", "Prepared")
    case .onAgenda: Phrase("På dagordning", "On agenda")
    case .handled: Phrase("Behandlad", "Handled")
    case .fedBack: Phrase("Återkopplad", "Answered")
    case .closed: Phrase("Avslutad", "Closed")
    case .referred: Phrase("Hänvisad", "Referred")
    case .dormant: Phrase("Vilande", "Dormant")
    case .withdrawn: Phrase("Återtagen", "Withdrawn")
    }
  }
}

extension MeetingKind: Phrased {
  package var phrase: Phrase {
    switch self {
    case .council: Phrase("Rådsmöte", "Council meeting")
    case .councilWithCNetwork: Phrase("Råd och C-nät", "Council and C-network")
    case .workingCommittee: Phrase("Arbetsutskott", "Working committee")
    case .cNetwork: Phrase("C-nätet", "C-network")
    case .themeEvening: Phrase("Temakväll", "Theme evening")
    case .electionMeeting: Phrase("Val- och informationsträff", "Election meeting")
    case .workingGroup: Phrase("Arbetsgrupp", "Working group")
    case .other: Phrase("Annat möte", "Other meeting")
    }
  }
}

extension MeetingStatus: Phrased {
  package var phrase: Phrase {
    switch self {
    case .planned: Phrase("Planerad", "Planned")
    case .called: Phrase("Kallelse skickad", "Notice sent")
    case .running: Phrase("Pågår", "Running")
    case .held: Phrase("Genomförd", "Held")
    case .cancelled: Phrase("Inställd", "Cancelled")
    }
  }
}

extension NotesStatus: Phrased {
  package var phrase: Phrase {
    switch self {
    case .missing: Phrase("Saknas", "Missing")
    case .draft: Phrase("Utkast", "Draft")
    case .final: Phrase("Klar", "Final")
    case .published: Phrase("Publicerad", "Published")
    }
  }
}

extension Presence: Phrased {
  package var phrase: Phrase {
    switch self {
    case .present: Phrase("Här", "Present")
    case .notified: Phrase("Anmäld frånvaro", "Notified absence")
    case .absent: Phrase("Frånvarande", "Absent")
    }
  }
}

extension AgendaSection: Phrased {
  package var phrase: Phrase {
    switch self {
    case .formalities: Phrase("Formalia", "Formalities")
    case .followUp: Phrase("Uppföljning", "Follow-up")
    case .tabled: Phrase("Bordlagda", "Deferred")
    case .newMatters: Phrase("Nya ärenden", "New matters")
    case .closing: Phrase("Avslut", "Closing")
    }
  }
}

extension ActivityStatus: Phrased {
  package var phrase: Phrase {
    switch self {
    case .proposed: Phrase("Föreslagen", "Proposed")
    case .decided: Phrase("Beslutad", "Decided")
    case .ongoing: Phrase("Pågår", "Ongoing")
    case .completed: Phrase("Genomförd", "Completed")
    case .paused: Phrase("Pausad", "Paused")
    case .dropped: Phrase("Utgår", "Dropped")
    }
  }
}

extension UndertakingStatus: Phrased {
  package var phrase: Phrase {
    switch self {
    case .requested: Phrase("Lämnad till planeringen", "Sent to planning")
    case .inPlan: Phrase("I verksamhetsplanen", "In the operational plan")
    case .declined: Phrase("Togs inte med", "Not taken up")
    }
  }
}

extension PerformingSide: Phrased {
  package var phrase: Phrase {
    switch self {
    case .municipality: Phrase("Kommun", "Municipality")
    case .civilSociety: Phrase("Civilsamhälle", "Civil society")
    case .joint: Phrase("Båda", "Both")
    }
  }
}

extension FollowUpStatus: Phrased {
  package var phrase: Phrase {
    switch self {
    case .open: Phrase("öppen", "open")
    case .partly: Phrase("delvis", "partly")
    case .done: Phrase("klar", "done")
    case .dropped: Phrase("utgår", "dropped")
    }
  }
}

extension AssessmentStep: Phrased {
  package var phrase: Phrase {
    switch self {
    case .notAtAll: Phrase("0 inte alls", "0 not at all")
    case .toSomeExtent: Phrase("1 i liten del", "1 to a small extent")
    case .toLargeExtent: Phrase("2 till stor del", "2 to a large extent")
    case .fully: Phrase("3 helt", "3 fully")
    case .unknown: Phrase("vet ej", "do not know")
    }
  }
}

extension Principle: Phrased {
  package var phrase: Phrase {
    switch self {
    case .independence: Phrase("Självständighet och oberoende", "Independence")
    case .dialogue: Phrase("Dialog", "Dialogue")
    case .quality: Phrase("Kvalitet", "Quality")
    case .longTermStability: Phrase("Långsiktighet", "Long-term stability")
    case .opennessAndTransparency: Phrase("Öppenhet och insyn", "Openness and transparency")
    case .diversity: Phrase("Mångfald", "Diversity")
    }
  }
}

extension Principle {
  /// With the code the agreement numbers it by, as people speak of it.
  package var choice: Phrase { Phrase(verbatim: code + " ") + phrase }
}

extension Commitment {
  /// With the code the agreement numbers it by, as people speak of it.
  package var choice: Phrase { Phrase(verbatim: code + " ") + phrase }
}

extension Commitment: Phrased {
  package var phrase: Phrase {
    switch self {
    case .contributeToSustainability:
      Phrase("Bidra efter förmåga till hållbar utveckling", "Contribute to sustainability")
    case .inviteEarly: Phrase("Ta initiativ till dialog tidigt", "Invite to dialogue early")
    case .takePartWhenInvited:
      Phrase("Medverka när man är inbjuden", "Take part when invited")
    case .mutualRelationship:
      Phrase("Skapa en ömsesidig relation", "Build a mutual relationship")
    case .useTheCouncil: Phrase("Använda Samverkansrådet som forum", "Use the council as forum")
    case .sharedResponsibilityAndAnnualFollowUp:
      Phrase("Gemensamt ansvar och årlig uppföljning", "Shared responsibility, annual follow-up")
    }
  }
}

extension OneSidedness {
  /// As a heading of a count: "Bara kommunen".
  package var phrase: Phrase {
    switch self {
    case .onlyMunicipality: Phrase("Bara kommunen", "Only the municipality")
    case .onlyCivilSociety: Phrase("Bara civilsamhället", "Only civil society")
    case .jointWithoutMunicipality:
      Phrase("Gemensam utan ansvarig i kommunen", "Joint with nobody of the municipality")
    case .jointWithoutCivilSociety:
      Phrase("Gemensam utan ansvarig i civilsamhället", "Joint with nobody of civil society")
    }
  }
}
