/// What is kept of somebody in the council or around it.
enum PersonFields {
  private typealias Of = FieldsOf<Person>

  @FieldList static var all: [FieldDefinition] {
    Of.line(.name, \.name, Phrase("Namn", "Name"))
      .asked(.personNameHelp, required: true).filtered("namn", "name").searched.listed(1)
      .personal.own
    Of.code(
      .partyAbbreviation, \.partyAbbreviation, Phrase("Politiskt parti", "Political party")
    )
    .headed(Phrase("Parti", "Pol. party"))
    .asked(.partyAbbreviationHelp).filtered("parti", "politicalparty", "party").searched.listed(3)
    .personal
    Of.mail(.email, \.email, Phrase("E-post", "E-mail"))
      .asked(.contactEmailHelp).filtered("epost", "email").searched.listed(2).personal.own
    Of.line(.phone, \.phone, Phrase("Telefon", "Telephone"))
      .asked().filtered("telefon", "phone").listed(4).personal.own
  }
}

/// What is kept of a seat.
enum MandateFields {
  private typealias Of = FieldsOf<Mandate>

  @FieldList static var all: [FieldDefinition] {
    Of.reference(.person, \.person, Phrase("Person", "Person"))
      .asked(.personHelp, required: true).filtered("person", "person", "namn", "name").searched
      .listed(1).own
    Of.choice(.body, \.body, Phrase("Organ", "Body"))
      .asked(.choiceHelp, required: true).filtered("organ", "body").searched.listed(2)
    Of.choice(.role, \.role, Phrase("Roll", "Role"))
      .asked(.choiceHelp, required: true).filtered("roll", "role").searched.listed(6)
    Of.choice(.side, \.side, Phrase("Sida", "Side"))
      .asked(.choiceHelp, required: true).filtered("sida", "side").listed(7)
    Of.reference(.nominatedBy, \.nominatedBy, Phrase("Nominerad av", "Nominated by"))
      .asked(.nominatedByHelp).filtered("nomineradav", "nominatedby", "part", "party").searched
      .listed(5)
    Of.day(.from, \.from, Phrase("Från och med", "From"))
      .headed(Phrase("Från", "From"))
      .asked(.dateHelp, required: true).filtered("från", "from").listed(3)
    Of.day(.to, \.to, Phrase("Till och med", "To"), .ahead)
      .headed(Phrase("Till", "To"))
      .asked(.mandateEndHelp).filtered("till", "to").listed(4)
    Of.reference(.group, \.group, Phrase("Arbetsgrupp", "Working group"))
      .asked(.groupOfSeatHelp).filtered("arbetsgrupp", "group")
    Of.flag(.isCommissioner, \.isCommissioner, Phrase("Kommunalråd", "Commissioner"))
      .asked(.flagHelp).filtered("kommunalråd", "commissioner")
  }
}

/// What is kept of somebody put forward for a seat.
enum NominationFields {
  private typealias Of = FieldsOf<Nomination>

  @FieldList static var all: [FieldDefinition] {
    Of.number(.year, \.year, Phrase("Mandatår", "Year of the seat"))
      .headed(Phrase("År", "Year"))
      .asked(.nominationYearHelp, required: true).filtered("år", "year").listed(1)
    Of.reference(.nominatingParty, \.nominatingParty, Phrase("Nominerande part", "Nominated by"))
      .asked(.referenceHelp, required: true).filtered("part", "party").searched.listed(3)
    Of.line(.nominee, \.nominee, Phrase("Nominerad", "Nominee"))
      .asked(.nomineeHelp, required: true).filtered("nominerad", "nominee", "namn", "name")
      .searched.listed(2).personal.own
    Of.day(.date, \.date, Phrase("Nominerad den", "Nominated on"))
      .asked(.nominationDayHelp).filtered("nominerades", "nominatedon").internal
    Of.day(.acceptedDate, \.acceptedDate, Phrase("Tackade ja", "Accepted"))
      .asked(.dateHelp).filtered("tackatja", "accepted").listed(5).internal
    Of.reference(.meeting, \.meeting, Phrase("Valmöte", "Election meeting"))
      .asked(.referenceHelp).filtered("möte", "meeting")
    Of.choice(.outcome, \.outcome, Phrase("Utfall", "Outcome"))
      .asked(.choiceHelp).filtered("utfall", "outcome").listed(4)
  }
}

/// What is kept of a group the council has appointed.
enum GroupFields {
  private typealias Of = FieldsOf<WorkingGroup>

  @FieldList static var all: [FieldDefinition] {
    Of.line(.name, \.name, Phrase("Namn", "Name"))
      .asked(required: true).filtered("namn", "name").searched.listed(1).own
    Of.text(.purpose, \.purpose, Phrase("Uppdrag", "Task"))
      .asked(.groupPurposeHelp, required: true).filtered("uppdrag", "task", "purpose").searched
      .listed(4)
    Of.references(.parties, \.parties, Phrase("Parter", "Parties"))
      .asked(.referencesHelp).filtered("parter", "parties", "part", "party").searched.listed(5)
    Of.day(.from, \.from, Phrase("Från och med", "From"))
      .headed(Phrase("Från", "From"))
      .asked(.dateHelp).filtered("från", "from").listed(2)
    Of.day(.to, \.to, Phrase("Till och med", "To"), .ahead)
      .headed(Phrase("Till", "To"))
      .asked(.dateHelp).filtered("till", "to").listed(3)
  }
}

/// What is kept of a limit or a choice that a rule reads.
enum SettingFields {
  private typealias Of = FieldsOf<Setting>

  @FieldList static var all: [FieldDefinition] {
    Of.choice(.key, \.key, Phrase("Inställning", "Setting"))
      .asked(.choiceHelp, required: true).filtered("inställning", "setting").searched.listed(1)
    Of.number(.number, \.number, Phrase("Tal", "Number"))
      .asked().filtered("tal", "number").listed(2)
    Of.reference(.party, \.party, Phrase("Part", "Party"))
      .asked(.referenceHelp).filtered("part", "party").listed(3)
    Of.line(.source, \.source, Phrase("Källa", "Source"))
      .asked(.sourceHelp).filtered("källa", "source").searched.listed(4)
    Of.day(.validFrom, \.validFrom, Phrase("Gäller från", "Valid from"))
      .asked(.dateHelp).filtered("gällerfrån", "validfrom").listed(5)
    Of.day(.validTo, \.validTo, Phrase("Gäller till", "Valid to"), .ahead)
      .asked(.dateHelp).filtered("gällertill", "validto").listed(6)
    Of.line(.name, \.name, Phrase("Namn", "Name"))
      .filtered("namn", "name").internal.own
    Of.text(.text, \.text, Phrase("Hur den visas", "How it is shown")).internal.own
  }
}
