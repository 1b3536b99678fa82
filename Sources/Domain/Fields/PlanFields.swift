/// What is kept of a version of the plan.
enum PlanFields {
  private typealias Of = FieldsOf<ActivityPlan>

  @FieldList static var all: [FieldDefinition] {
    Of.number(.fromYear, \.fromYear, Phrase("Från år", "From year"))
      .asked(.planYearsHelp, required: true).filtered("från", "from").listed(1)
    Of.number(.toYear, \.toYear, Phrase("Till år", "To year"))
      .asked(.planYearsHelp, required: true).filtered("till", "to").listed(2)
    Of.number(.version, \.version, Phrase("Version", "Version"))
      .asked(.versionHelp, required: true).filtered("version", "version").listed(3)
    Of.day(.adoptedDate, \.adoptedDate, Phrase("Antagen", "Adopted"))
      .asked(.dateHelp).filtered("antagen", "adopted").listed(4)
    Of.reference(.meeting, \.meeting, Phrase("Antagen vid", "Adopted at"))
      .asked(.referenceHelp).filtered("möte", "meeting").listed(5)
    Of.registryNumber(
      .registryNumber, \.registryNumber, Phrase("Diarienummer", "Registry number")
    )
    .headed(Phrase("Dnr", "Reg. no."))
    .asked(.registryNumberHelp).filtered("dnr", "registry").own
    Of.text(.revisionNote, \.revisionNote, Phrase("Vad som ändrats", "What changed"))
      .asked().filtered("ändrat", "changed")
    Of.code(.period, \.period, Phrase("Period", "Period"))
      .filtered("period", "period").searched
    Of.machine(.contents, Phrase("Innehåll när den låstes", "Contents when it was locked"))
  }
}

/// What is kept of an activity; the program gives the number.
enum ActivityFields {
  private typealias Of = FieldsOf<Activity>

  static var all: [FieldDefinition] { card + purpose + origin }

  @FieldList private static var card: [FieldDefinition] {
    Of.line(.title, \.title, Phrase("Aktivitet", "Activity"))
      .asked(.activityTitleHelp, required: true)
      .filtered("aktivitet", "activity", "rubrik", "title", "vad").searched.listed(2).own
    Of.choice(.status, \.status, Phrase("Läge", "Status"))
      .asked(.choiceHelp, required: true).filtered("läge", "status").searched.listed(3)
    Of.number(.percent, \.percent, Phrase("Procent", "Percent"))
      .headed(Phrase("%", "%"))
      .filtered("procent", "percent")
    Of.choice(.performingSide, \.performingSide, Phrase("Utförs av", "Performed by"))
      .asked(.choiceHelp, required: true).filtered("utförare", "performer", "sida", "side")
    Of.references(.responsible, \.responsible, Phrase("Ansvarig", "Responsible"))
      .asked(.referencesHelp).filtered("ansvarig", "responsible").searched.listed(5)
    Of.choices(.commitments, \.commitments, Phrase("Åtaganden", "Commitments"))
      .asked(.severalHelp).filtered("åtagande", "commitment")
    Of.choices(.principles, \.principles, Phrase("Principer", "Principles"))
      .asked(.severalHelp).filtered("princip", "principle")
    Of.day(.due, \.due, Phrase("Klar senast", "Due"), .ahead)
      .headed(Phrase("Senast", "Due"))
      .asked(.dateHelp).filtered("senast", "due", "förfaller", "klar").listed(4)
  }

  @FieldList private static var purpose: [FieldDefinition] {
    Of.text(.purpose, \.purpose, Phrase("Syfte", "Purpose"))
      .asked(.purposeHelp).filtered("syfte", "purpose")
    Of.text(.measure, \.measure, Phrase("Så vet vi", "How we know"))
      .asked(.measureHelp).filtered("mått", "measure", "såvetvi")
    Of.text(.milestones, \.milestones, Phrase("Delmål", "Milestones"))
      .asked().filtered("delmål", "milestones")
    Of.line(.challenge, \.challenge, Phrase("Samhällsutmaning", "Societal challenge"))
      .headed(Phrase("Utmaning", "Challenge"))
      .asked().filtered("utmaning", "challenge")
    Of.choice(.nature, \.nature, Phrase("Art", "Nature"))
      .asked(.natureHelp).filtered("art", "nature")
    Of.choices(.goals, \.goals, Phrase("Mål i Agenda 2030", "Goals of Agenda 2030"))
      .headed(Phrase("Agenda 2030", "Agenda 2030"))
      .asked(.severalHelp).filtered("mål", "goal", "agenda2030")
    Of.choices(.dimensions, \.dimensions, Phrase("Hållbarhet", "Sustainability"))
      .asked(.severalHelp).filtered("hållbarhet", "sustainability", "dimension")
    Of.references(.contributors, \.contributors, Phrase("Medverkande", "Contributors"))
      .asked(.referencesHelp).filtered("medverkar", "contributor")
    Of.day(.start, \.start, Phrase("Börjar", "Starts"))
      .asked(.dateHelp).filtered("börjar", "start")
    Of.day(.completedDate, \.completedDate, Phrase("Genomförd den", "Completed on"))
      .filtered("genomförd", "completed")
  }

  @FieldList private static var origin: [FieldDefinition] {
    Of.reference(.matter, \.matter, Phrase("Ärende", "Matter"))
      .asked(.referenceHelp).filtered("ärende", "matter")
    Of.reference(.origin, \.origin, Phrase("Fortsätter på", "Continues"))
      .asked(.originHelp).filtered("fortsätter", "continues", "origin", "ursprung")
    Of.reference(.plan, \.plan, Phrase("Plan", "Plan"))
      .asked(.referenceHelp).filtered("plan", "plan")
    Of.reference(
      .annualProcessParty, \.annualProcessParty, Phrase("Årsprocess hos", "Annual process of")
    )
    .asked(.referenceHelp).filtered("årsprocesshos", "annualof")
    Of.number(
      .annualProcessYear, \.annualProcessYear, Phrase("Årsprocess år", "Annual process year")
    )
    .asked().filtered("årsprocessår", "annualyear")
    Of.line(
      .annualProcessReference, \.annualProcessReference,
      Phrase("Årsprocess hänvisning", "Annual process reference")
    )
    .headed(Phrase("Årsprocess", "Annual proc."))
    .asked(.annualProcessHelp).filtered("årsprocess", "annual")
    Of.line(.endReason, \.endReason, Phrase("Varför pausad eller struken", "Why paused or dropped"))
      .headed(Phrase("Skäl", "Reason"))
      .asked(.putAsideReasonHelp).filtered("skäl", "reason").internal
    Of.text(.note, \.note, Phrase("Notering", "Note"))
      .asked(.noteFieldHelp).filtered("notering", "note").internal.notes
    Of.text(.revisionNote, \.revisionNote, Phrase("Vad som ändrats", "What changed"))
      .asked().filtered("ändrat", "changed")
    Of.code(.number, \.number, Phrase("Nummer", "Number"))
      .headed(Phrase("Nr", "No.")).filtered("nr", "no").searched.listed(1).own
  }
}

/// What is kept of the yearly follow-up of one commitment.
enum AssessmentFields {
  private typealias Of = FieldsOf<Assessment>

  @FieldList static var all: [FieldDefinition] {
    Of.number(.year, \.year, Phrase("År", "Year"))
      .asked(.assessmentYearHelp, required: true).filtered("år", "year").listed(1).own
    Of.choice(.commitment, \.commitment, Phrase("Åtagande", "Commitment"))
      .asked(.choiceHelp, required: true).filtered("åtagande", "commitment").searched.listed(2).own
    Of.choice(.civil, \.civil, Phrase("Civilsamhället", "Civil society"))
      .asked(.choiceHelp).filtered("civilsamhället", "civil").listed(3)
    Of.choice(.municipal, \.municipal, Phrase("Kommunen", "Municipality"))
      .asked(.choiceHelp).filtered("kommunen", "municipal").listed(4)
    Of.choice(.joint, \.joint, Phrase("Gemensamt", "Jointly"))
      .asked(.choiceHelp).filtered("gemensamt", "joint").listed(5)
    Of.text(.evidence, \.evidence, Phrase("Vad som visar det", "What shows it"))
      .asked(.evidenceHelp).filtered("underlag", "evidence")
    Of.text(.improvement, \.improvement, Phrase("Ändras nästa år", "Changes next year"))
      .asked(.improvementHelp).filtered("förbättring", "improvement")
    Of.day(.tickedDate, \.tickedDate, Phrase("Avstämt den", "Reviewed on"))
      .headed(Phrase("Avstämt", "Reviewed")).filtered("avstämt", "reviewed", "ticked").listed(6)
    Of.reference(.tickedAtMeeting, \.tickedAtMeeting, Phrase("Avstämt vid", "Reviewed at"))
      .filtered("möte", "meeting")
    Of.day(.publishedDate, \.publishedDate, Phrase("Publicerat den", "Published on"))
      .asked(.publishedHelp).filtered("publicerat", "published")
    Of.text(.revisionNote, \.revisionNote, Phrase("Varför det ändrades", "Why it was changed"))
      .asked(.revisedAfterwardsHelp).filtered("revidering", "revision")
  }
}
