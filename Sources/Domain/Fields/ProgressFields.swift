/// What is kept of how far an activity had come on a day; the program gives the number.
enum ProgressFields {
  private typealias Of = FieldsOf<ProgressEntry>

  @FieldList static var all: [FieldDefinition] {
    Of.text(.note, \.note, Phrase("Vad som hänt", "What happened"))
      .asked(.progressNoteHelp).filtered("hänt", "happened", "notering", "note")
      .searched.listed(5).internal.notes
    Of.choice(.status, \.status, Phrase("Läge", "Status"))
      .asked(.choiceHelp, required: true).filtered("läge", "status").searched.listed(3)
    Of.number(.percent, \.percent, Phrase("Procent", "Percent"))
      .headed(Phrase("%", "%"))
      .asked(.percentHelp).filtered("procent", "percent").listed(4)
    Of.day(.date, \.date, Phrase("Dag", "Day"))
      .asked(.dateHelp, required: true).filtered("dag", "day", "datum", "date").listed(2).own
    Of.reference(.meeting, \.meeting, Phrase("Sagt vid", "Told at"))
      .asked(.referenceHelp).filtered("möte", "meeting")
    Of.reference(.activity, \.activity, Phrase("Aktivitet", "Activity"))
      .asked(.referenceHelp, required: true).filtered("aktivitet", "activity").searched.listed(1)
      .own
    Of.line(.recordedBy, \.recordedBy, Phrase("Skrivet av", "Recorded by"))
      .filtered("av", "by").personal
    Of.number(.number, \.number, Phrase("Nummer", "Number"))
      .headed(Phrase("Nr", "No.")).filtered("nr", "no").own
  }
}

/// What is kept of an activity in the annual process of a body.
enum UndertakingFields {
  private typealias Of = FieldsOf<Undertaking>

  @FieldList static var all: [FieldDefinition] {
    Of.reference(.activity, \.activity, Phrase("Aktivitet", "Activity"))
      .asked(.referenceHelp, required: true).filtered("aktivitet", "activity").searched.listed(1)
      .own
    Of.reference(.party, \.party, Phrase("Nämnd eller bolag", "Body"))
      .headed(Phrase("Hos", "Body"))
      .asked(.undertakingBodyHelp, required: true).filtered("nämnd", "body", "part", "party")
      .searched.listed(3)
    Of.number(.year, \.year, Phrase("År", "Year"))
      .asked(.undertakingYearHelp, required: true).filtered("år", "year").listed(2)
    Of.choice(.status, \.status, Phrase("Läge", "Status"))
      .asked(.choiceHelp, required: true).filtered("läge", "status").searched.listed(4)
    Of.line(.reference, \.reference, Phrase("Hänvisning", "Reference"))
      .asked(.annualProcessHelp).filtered("hänvisning", "reference").searched.listed(5)
    Of.text(.note, \.note, Phrase("Notering", "Note"))
      .asked(.noteFieldHelp).filtered("notering", "note").internal.notes
  }
}

/// What is kept of a point on the way of an activity.
enum MilestoneFields {
  private typealias Of = FieldsOf<Milestone>

  @FieldList static var all: [FieldDefinition] {
    Of.line(.title, \.title, Phrase("Delmål", "Milestone"))
      .asked(.milestoneTitleHelp, required: true)
      .filtered("delmål", "milestone", "rubrik", "title", "vad").searched.listed(2).own
    Of.reference(.activity, \.activity, Phrase("Aktivitet", "Activity"))
      .asked(.referenceHelp, required: true).filtered("aktivitet", "activity").searched.listed(1)
      .own
    Of.day(.date, \.date, Phrase("Nås senast", "Reach by"), .ahead)
      .headed(Phrase("Senast", "Due"))
      .asked(.dateHelp, required: true).filtered("senast", "due", "dag", "date").listed(3)
    Of.day(.doneDate, \.doneDate, Phrase("Nått den", "Reached on"))
      .headed(Phrase("Nått", "Reached"))
      .asked(.dateHelp).filtered("nått", "reached", "klar", "done").listed(4)
    Of.text(.note, \.note, Phrase("Notering", "Note"))
      .asked(.noteFieldHelp).filtered("notering", "note").internal.notes
  }
}
