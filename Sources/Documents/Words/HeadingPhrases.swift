package import Domain
import Domain

/// What fields are called for people, by the names they have on the command line.
extension Phrase {
  /// The field's own name where people have no word for it.
  package static func heading(_ field: String) -> Phrase {
    switch field {
    case "name": Phrase("Namn", "Name")
    case "kind": Phrase("Slag", "Kind")
    case "side": Phrase("Sida", "Side")
    case "organisationNumber": Phrase("Org.nr", "Org. no.")
    case "category": Phrase("Kategori", "Category")
    case "party", "nominatingParty": Phrase("Part", "Party")
    case "status": Phrase("Läge", "Status")
    case "confirmedDate": Phrase("Sedan", "Since")
    case "period": Phrase("Period", "Period")
    case "label": Phrase("Kontakt", "Contact")
    case "email": Phrase("E-post", "E-mail")
    case "phone": Phrase("Telefon", "Telephone")
    case "partyAbbreviation": Phrase("Parti", "Party")
    case "person": Phrase("Person", "Person")
    case "body": Phrase("Organ", "Body")
    case "role": Phrase("Roll", "Role")
    case "nominatedBy": Phrase("Nominerad av", "Nominated by")
    case "from", "fromYear": Phrase("Från", "From")
    case "to", "toYear": Phrase("Till", "To")
    case "year": Phrase("År", "Year")
    case "nominee": Phrase("Nominerad", "Nominee")
    case "outcome": Phrase("Utfall", "Outcome")
    default: proceedings(field)
    }
  }

  private static func proceedings(_ field: String) -> Phrase {
    switch field {
    case "date": Phrase("Datum", "Date")
    case "start": Phrase("Tid", "Time")
    case "place": Phrase("Plats", "Place")
    case "theme": Phrase("Tema", "Theme")
    case "number": Phrase("Nr", "No.")
    case "title": Phrase("Rubrik", "Title")
    case "receivedDate": Phrase("Inkom", "Received")
    case "reporter": Phrase("Anmäld av", "Reported by")
    case "meeting": Phrase("Möte", "Meeting")
    case "heading": Phrase("Punkt", "Point")
    case "matter": Phrase("Ärende", "Matter")
    case "reference": Phrase("Paragraf", "Paragraph")
    case "text": Phrase("Beslut", "Decision")
    case "version": Phrase("Version", "Version")
    case "adoptedDate": Phrase("Antagen", "Adopted")
    case "due": Phrase("Senast", "Due")
    case "responsible", "responsibleParty": Phrase("Ansvarig", "Responsible")
    case "commitment": Phrase("Åtagande", "Commitment")
    case "civil": Phrase("Civilsamhället", "Civil society")
    case "municipal": Phrase("Kommunen", "Municipality")
    case "joint": Phrase("Gemensamt", "Joint")
    case "tickedDate": Phrase("Avstämt", "Ticked off")
    case "purpose": Phrase("Uppdrag", "Purpose")
    case "key": Phrase("Inställning", "Setting")
    case "source": Phrase("Källa", "Source")
    default: parties(field)
    }
  }

  private static func parties(_ field: String) -> Phrase {
    switch field {
    case "aliases": Phrase("Andra namn", "Other names")
    case "parentParty": Phrase("Del av", "Part of")
    case "activeFrom": Phrase("Finns sedan", "Exists since")
    case "activeTo": Phrase("Upphörde", "Ended to exist")
    case "replacedBy": Phrase("Ersatt av", "Replaced by")
    case "district": Phrase("Område", "District")
    case "sharedEmail": Phrase("Funktionsbrevlåda", "Shared mailbox")
    case "web": Phrase("Webb", "Web")
    case "externalSystem": Phrase("Från register", "From register")
    case "externalId": Phrase("Nummer i registret", "Number there")
    case "note": Phrase("Notering", "Note")
    case "channel": Phrase("Kanal", "Channel")
    case "decisionDate": Phrase("Beslutsdag", "Day of decision")
    case "decisionReference": Phrase("Beslut hos parten", "The party's decision")
    case "signedByAuthorised": Phrase("Undertecknad av behörig", "Signed by somebody entitled")
    case "statutesSeen": Phrase("Stadgar sedda", "Statutes seen")
    case "annualMeetingHeld": Phrase("Årsmöte hållet", "Annual meeting held")
    case "electedBoard": Phrase("Vald styrelse", "Elected board")
    case "standsBehindValues": Phrase("Står bakom värdena", "Stands behind the values")
    case "activeInOrebro": Phrase("Verksam i Örebro", "Active in Örebro")
    case "checkedDate": Phrase("Kontrollerad", "Checked")
    case "endedDate": Phrase("Avslutad", "Ended")
    case "registryNumber": Phrase("Diarienummer", "Registry number")
    case "roleInParty": Phrase("Roll i parten", "Role in the party")
    case "validFrom": Phrase("Gäller från", "Valid from")
    case "validTo": Phrase("Gäller till", "Valid to")
    case "reviewBy": Phrase("Ses över senast", "Review by")
    case "disposedDate": Phrase("Gallrad", "Disposed of")
    case "group": Phrase("Arbetsgrupp", "Working group")
    case "parties": Phrase("Parter", "Parties")
    case "isCommissioner": Phrase("Kommunalråd", "Commissioner")
    case "acceptedDate": Phrase("Tackade ja", "Accepted")
    default: work(field)
    }
  }

  private static func work(_ field: String) -> Phrase {
    switch field {
    case "details": Phrase("Beskrivning", "Description")
    case "principle", "principles": Phrase("Princip", "Principle")
    case "commitments": Phrase("Åtagande", "Commitment")
    case "concernsParty": Phrase("Rör", "Concerns")
    case "priority": Phrase("Prioritet", "Priority")
    case "activity": Phrase("Aktivitet", "Activity")
    case "feedbackDate": Phrase("Återkopplat", "Fed back")
    case "closedDate": Phrase("Avslutat", "Closed")
    case "end": Phrase("Slut", "End")
    case "notesStatus": Phrase("Anteckningar", "Notes")
    case "noticeSentDate": Phrase("Kallelse skickad", "Notice sent")
    case "openedTime": Phrase("Öppnades", "Opened")
    case "attendance": Phrase("Närvaro", "Attendance")
    case "guests": Phrase("Gäster", "Guests")
    case "nextMeeting": Phrase("Nästa möte", "Next meeting")
    case "section": Phrase("Avsnitt", "Section")
    case "presenter": Phrase("Föredrar", "Presenter")
    case "minutes": Phrase("Minuter", "Minutes")
    case "notes": Phrase("Anteckning", "Notes taken")
    case "outcomeReason": Phrase("Skäl", "Reason")
    case "outcomeParty", "outcomeGroup": Phrase("Till", "To")
    case "handledTime": Phrase("Behandlades", "Dealt with")
    case "treatment", "originTreatment": Phrase("Punkt", "Point")
    default: plans(field)
    }
  }

  private static func plans(_ field: String) -> Phrase {
    switch field {
    case "plan": Phrase("Plan", "Plan")
    case "performingSide": Phrase("Utförare", "Performed by")
    case "contributors": Phrase("Medverkande", "Contributors")
    case "challenge": Phrase("Samhällsutmaning", "Societal challenge")
    case "measure": Phrase("Så vet vi", "How we know")
    case "milestones": Phrase("Delmål", "Milestones")
    case "completedDate": Phrase("Genomförd", "Completed")
    case "endReason": Phrase("Skäl", "Reason")
    case "annualProcessParty": Phrase("Nämnd i årsprocessen", "Committee of the annual process")
    case "annualProcessYear": Phrase("År i årsprocessen", "Year of the annual process")
    case "annualProcessReference": Phrase("Hänvisning", "Reference")
    case "revisionNote": Phrase("Revidering", "Revision")
    case "originMeeting", "tickedAtMeeting": Phrase("Möte", "Meeting")
    case "originDecision": Phrase("Beslut", "Decision")
    case "tickedTime": Phrase("Klockan", "At")
    case "tickedBy": Phrase("Avbockad av", "Ticked off by")
    case "evidence": Phrase("Vad som visar det", "What shows it")
    case "improvement": Phrase("Ändras nästa år", "Changes next year")
    default: Phrase(verbatim: field)
    }
  }
}
