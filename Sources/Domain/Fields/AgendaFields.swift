/// What is kept of a reported matter: what is asked first when it comes in stands first.
enum MatterFields {
  private typealias Of = FieldsOf<Matter>

  static var all: [FieldDefinition] { intake + handling }

  @FieldList private static var intake: [FieldDefinition] {
    Of.line(.title, \.title, Phrase("Rubrik", "Title"))
      .asked(.matterTitleHelp, required: true).filtered("rubrik", "title", "ärende", "matter")
      .searched.listed(2).own
    Of.choice(.kind, \.kind, Phrase("Typ", "Type"))
      .asked(.choiceHelp, required: true).filtered("typ", "type", "slag", "kind").searched.listed(4)
    Of.reference(.reporter, \.reporter, Phrase("Anmält av", "Reported by"))
      .asked(.referenceHelp).filtered("anmälare", "reporter").searched.listed(6)
    Of.references(.otherReporters, \.otherReporters, Phrase("Anmält även av", "Also reported by"))
      .asked(.referencesHelp).filtered("även", "also").searched
    Of.day(.receivedDate, \.receivedDate, Phrase("Inkom", "Received"))
      .asked(.dateHelp, required: true).filtered("inkom", "received").listed(5)
    Of.text(.details, \.details, Phrase("Beskrivning", "Description"))
      .asked(.noteFieldHelp)
      .filtered("beskrivning", "description", "notering", "note", "details").internal.notes
    Of.reference(.concernsParty, \.concernsParty, Phrase("Rör", "Concerns"))
      .asked(.referenceHelp).filtered("rör", "concerns")
  }

  @FieldList private static var handling: [FieldDefinition] {
    Of.choices(.commitments, \.commitments, Phrase("Åtaganden", "Commitments"))
      .asked(.severalHelp).filtered("åtagande", "commitment")
    Of.choices(.principles, \.principles, Phrase("Principer", "Principles"))
      .asked(.severalHelp).filtered("princip", "principle")
    Of.number(.priority, \.priority, Phrase("Ordning i kön", "Place in the queue"))
      .headed(Phrase("Kö", "Queue"))
      .asked(.priorityHelp).filtered("kö", "queue", "prioritet", "priority").internal
    Of.registryNumber(
      .registryNumber, \.registryNumber, Phrase("Diarienummer", "Registry number")
    )
    .headed(Phrase("Dnr", "Reg. no."))
    .asked(.registryNumberHelp).filtered("dnr", "registry").own
    Of.reference(.activity, \.activity, Phrase("Aktivitet", "Activity"))
      .asked(.referenceHelp).filtered("aktivitet", "activity")
    Of.choice(.status, \.status, Phrase("Läge", "Status"))
      .asked(.choiceHelp, required: true).filtered("läge", "status").searched.listed(3)
    Of.day(.feedbackDate, \.feedbackDate, Phrase("Anmälaren fick svar", "Reporter answered"))
      .headed(Phrase("Svar", "Answered"))
      .asked(.dateHelp).filtered("svar", "answered", "återkopplad", "feedback")
    Of.day(.closedDate, \.closedDate, Phrase("Avslutat den", "Closed on"))
      .asked(.dateHelp).filtered("avslutat", "closed")
    Of.code(.number, \.number, Phrase("Nummer", "Number"))
      .headed(Phrase("Nr", "No.")).filtered("nr", "no").searched.listed(1).own
  }
}

/// What is kept of a meeting; the points every agenda has come by themselves.
enum MeetingFields {
  private typealias Of = FieldsOf<Meeting>

  static var all: [FieldDefinition] { calling + holding + minuting }

  @FieldList private static var calling: [FieldDefinition] {
    Of.day(.date, \.date, Phrase("Dag", "Day"), .ahead)
      .asked(.dateHelp, required: true).filtered("dag", "day", "datum", "date").listed(1).own
    Of.choice(.kind, \.kind, Phrase("Möte", "Meeting"))
      .asked(.choiceHelp, required: true)
      .filtered("möte", "meeting", "typ", "type", "slag", "kind").searched.listed(3)
    Of.time(.start, \.start, Phrase("Börjar", "Starts"))
      .asked(.timeHelp).filtered("börjar", "starts", "tid", "time").listed(2)
    Of.time(.end, \.end, Phrase("Slutar", "Ends"))
      .asked(.timeHelp).filtered("slutar", "ends")
    Of.line(.place, \.place, Phrase("Plats", "Place"))
      .asked().filtered("plats", "place").searched.listed(5)
    Of.line(.theme, \.theme, Phrase("Tema", "Theme"))
      .asked().filtered("tema", "theme").searched.listed(6)
    Of.choice(.status, \.status, Phrase("Läge", "Status"))
      .asked(.choiceHelp, required: true).filtered("läge", "status").searched.listed(4)
    Of.day(.noticeSentDate, \.noticeSentDate, Phrase("Kallelse skickad", "Notice sent"))
      .asked(.dateHelp).filtered("kallad", "notice")
    Of.choice(.notesStatus, \.notesStatus, Phrase("Anteckningar", "Notes"))
      .headed(Phrase("Anteckn.", "Notes"))
      .asked(.choiceHelp, required: true).filtered("anteckningar", "notes")
  }

  @FieldList private static var holding: [FieldDefinition] {
    Of.names(.guests, \.guests, in: .people, Phrase("Gäster", "Guests"))
      .asked(.guestsHelp).filtered("gäster", "guests").personal
    Of.reference(.nextMeeting, \.nextMeeting, Phrase("Nästa möte", "Next meeting"))
      .asked(.referenceHelp).filtered("nästa", "next")
    Of.text(.note, \.note, Phrase("Notering", "Note"))
      .asked(.noteFieldHelp).filtered("notering", "note").personal.notes
    Of.number(.number, \.number, Phrase("Nummer", "Number"))
      .headed(Phrase("Nr", "No.")).filtered("nr", "no").own
    Of.answers(.attendance, \.attendance, Phrase("Närvaro", "Attendance")).personal
    Of.times(.arrivals, \.arrivals, Phrase("Kom", "Came")).personal
    Of.times(.departures, \.departures, Phrase("Gick", "Left")).personal
    Of.pairs(.substitutes, \.substitutes, Phrase("Tjänstgör för", "Serves for")).personal
    Of.time(.openedTime, \.openedTime, Phrase("Öppnades", "Opened")).internal
    Of.reference(.currentTreatment, \.currentTreatment, Phrase("Punkten nu", "Item now")).internal
    Of.time(.pointSince, \.pointSince, Phrase("Vid punkten sedan", "At the item since")).internal
  }

  @FieldList private static var minuting: [FieldDefinition] {
    Of.line(.approvalBy, \.approvalBy, Phrase("Justeras av", "To be approved by"))
      .filtered("justeras", "approvers").personal
    Of.day(.approvalUntil, \.approvalUntil, Phrase("Justeras senast", "Approve by"), .ahead)
      .filtered("justerassenast", "approveby")
    Of.line(.approvedBy, \.approvedBy, Phrase("Justerat av", "Approved by"))
      .filtered("justerat", "approved").personal
    Of.day(.approvedDate, \.approvedDate, Phrase("Justerat den", "Approved on"))
      .filtered("justeratden", "approvedon")
    Of.day(.publishedDate, \.publishedDate, Phrase("Publicerat den", "Published on"))
      .filtered("publicerat", "published")
    Of.code(.fingerprint, \.fingerprint, Phrase("Fingeravtryck", "Fingerprint"))
    Of.machine(.minutes, Phrase("Text som den låstes", "Text as it was locked")).personal
    Of.machine(.addenda, Phrase("Tillägg", "Addenda")).personal
  }
}

/// What is kept of one point on one agenda.
enum TreatmentFields {
  private typealias Of = FieldsOf<Treatment>

  static var all: [FieldDefinition] { planning + outcome }

  @FieldList private static var planning: [FieldDefinition] {
    Of.line(.heading, \.heading, Phrase("Punkt", "Item"))
      .asked(required: true).filtered("punkt", "item", "rubrik", "title", "point").searched
      .listed(2).own
    Of.reference(.meeting, \.meeting, Phrase("Möte", "Meeting"))
      .asked(.referenceHelp, required: true).filtered("möte", "meeting").listed(1)
    Of.choice(.section, \.section, Phrase("Avsnitt", "Section"))
      .asked(.choiceHelp, required: true).filtered("avsnitt", "section", "del").listed(5)
    Of.number(.minutes, \.minutes, Phrase("Minuter", "Minutes"))
      .headed(Phrase("Min", "Min"))
      .asked(.minutesHelp).filtered("minuter", "minutes")
    Of.name(.presenter, \.presenter, in: .people, Phrase("Föredrar", "Presenter"))
      .asked(.presenterHelp).filtered("föredrar", "presenter").searched.personal
    Of.reference(.matter, \.matter, Phrase("Ärende", "Matter"))
      .asked(.referenceHelp).filtered("ärende", "matter").searched.listed(4)
    Of.reference(.activity, \.activity, Phrase("Aktivitet", "Activity"))
      .asked(.referenceHelp).filtered("aktivitet", "activity")
    Of.choice(.commitment, \.commitment, Phrase("Åtagande", "Commitment"))
      .asked(.choiceHelp).filtered("åtagande", "commitment")
    Of.text(.notes, \.notes, Phrase("Noterat", "Noted"))
      .asked(.noteFieldHelp).filtered("noterat", "noted", "notering", "note").personal.notes
  }

  @FieldList private static var outcome: [FieldDefinition] {
    Of.choice(.outcome, \.outcome, Phrase("Utfall", "Outcome"))
      .filtered("utfall", "outcome").searched.listed(3)
    Of.line(.outcomeReason, \.outcomeReason, Phrase("Skäl", "Reason"))
      .filtered("skäl", "reason").internal
    Of.reference(.outcomeParty, \.outcomeParty, Phrase("Hänvisad till", "Referred to"))
      .filtered("hänvisad", "referred")
    Of.reference(.outcomeGroup, \.outcomeGroup, Phrase("Till arbetsgrupp", "To working group"))
      .filtered("arbetsgrupp", "group")
    Of.references(.aside, \.aside, Phrase("Jäv", "Stands aside"))
      .asked(.asideHelp).filtered("jäv", "aside").personal
    Of.time(.handledTime, \.handledTime, Phrase("Behandlades", "Dealt with")).internal
    Of.flag(.standingItem, \.standingItem, Phrase("Stående punkt", "Standing item"))
      .filtered("stående", "standing").internal
    Of.machine(.order, Phrase("Ordning", "Order"))
  }
}
