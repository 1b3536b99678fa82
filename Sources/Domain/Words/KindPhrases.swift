/// What the kinds of record are called, in the singular.
extension Phrase {
  package static func kindName(_ kind: Kind) -> Phrase {
    switch kind {
    case .parties: Phrase("Part", "Party")
    case .affiliations: Phrase("Anslutning", "Affiliation")
    case .contacts: Phrase("Kontaktpunkt", "Contact point")
    case .people: Phrase("Person", "Person")
    case .mandates: Phrase("Mandat", "Mandate")
    case .nominations: Phrase("Nominering", "Nomination")
    case .meetings: Phrase("Möte", "Meeting")
    case .matters: Phrase("Ärende", "Matter")
    case .treatments: Phrase("Punkt", "Item")
    case .decisions: Phrase("Beslut", "Decision")
    case .plans: Phrase("Plan", "Plan")
    case .activities: Phrase("Aktivitet", "Activity")
    case .progress: Phrase("Lägesnotering", "Progress entry")
    case .milestones: Phrase("Delmål", "Milestone")
    case .undertakings: Phrase("Årsprocess", "Annual process")
    case .followups: Phrase("Åtgärd", "Follow-up")
    case .subpoints: Phrase("Delpunkt", "Sub-point")
    case .attachments: Phrase("Bilaga", "Attachment")
    case .dispatches: Phrase("Utskick", "Dispatch")
    case .assessments: Phrase("Bedömning", "Assessment")
    case .groups: Phrase("Arbetsgrupp", "Working group")
    case .settings: Phrase("Inställning", "Setting")
    }
  }

  /// Several of a kind, as a list of them is headed.
  package static func kindNames(_ kind: Kind) -> Phrase {
    switch kind {
    case .parties: Phrase("Parter", "Parties")
    case .affiliations: Phrase("Anslutningar", "Affiliations")
    case .contacts: Phrase("Kontaktpunkter", "Contact points")
    case .people: Phrase("Personer", "People")
    case .mandates: Phrase("Mandat", "Mandates")
    case .nominations: Phrase("Nomineringar", "Nominations")
    case .meetings: Phrase("Möten", "Meetings")
    case .matters: Phrase("Ärenden", "Matters")
    case .treatments: Phrase("Punkter", "Items")
    case .decisions: Phrase("Beslut", "Decisions")
    case .plans: Phrase("Planer", "Plans")
    case .activities: Phrase("Aktiviteter", "Activities")
    case .progress: Phrase("Lägesnoteringar", "Progress")
    case .milestones: Phrase("Delmål", "Milestones")
    case .undertakings: Phrase("Rader i årsprocessen", "Lines in the annual process")
    case .followups: Phrase("Åtgärder", "Follow-ups")
    case .subpoints: Phrase("Delpunkter", "Sub-points")
    case .attachments: Phrase("Bilagor", "Attachments")
    case .dispatches: Phrase("Utskick", "Dispatches")
    case .assessments: Phrase("Bedömningar", "Assessments")
    case .groups: Phrase("Arbetsgrupper", "Working groups")
    case .settings: Phrase("Inställningar", "Settings")
    }
  }

  /// "ja" or "nej".
  package static func answer(_ isTrue: Bool) -> Phrase {
    isTrue ? Phrase("ja", "yes") : Phrase("nej", "no")
  }
}
