/// What the register keeps of a party.
enum PartyFields {
  private typealias Of = FieldsOf<Party>

  static var all: [FieldDefinition] { identity + relations }

  @FieldList private static var identity: [FieldDefinition] {
    Of.line(.name, \.name, Phrase("Namn", "Name"))
      .asked(required: true).filtered("namn", "name").searched.listed(1).own
      .imported(
        "förening", "forening", "föreningsnamn", "föreningensnamn", "föreningar", "organisation",
        "organisationsnamn", "organisationensnamn", "part", "partsnamn", "aktör", "association",
        "associationname")
    Of.choice(.side, \.side, Phrase("Sida", "Side"))
      .asked(.choiceHelp, required: true).filtered("sida", "side").listed(3)
    Of.choice(.kind, \.kind, Phrase("Typ", "Type"))
      .asked(.choiceHelp, required: true).filtered("typ", "type", "slag", "kind").listed(2)
      .imported("slag", "organisationstyp", "föreningstyp", "partstyp", "juridiskform")
    Of.organisationNumber(
      .organisationNumber, \.organisationNumber,
      Phrase("Organisationsnummer", "Organisation number")
    )
    .headed(Phrase("Org.nr", "Org. no."))
    .asked(.organisationNumberHelp).filtered("orgnr", "orgno").searched.listed(4).own
    .imported("organisationsnr", "orgnummer", "organizationnumber", "orgnumber")
    Of.mail(.sharedEmail, \.sharedEmail, Phrase("E-post", "E-mail"))
      .asked(.sharedEmailHelp).filtered("epost", "email", "brevlåda", "mail").own
      .imported(
        "epostadress", "emailadress", "mailadress", "mejl", "mejladress", "funktionsbrevlåda")
    Of.line(.web, \.web, Phrase("Webb", "Web"))
      .asked().filtered("webb", "web").own
      .imported("hemsida", "webbplats", "webbsida", "webbadress", "website", "url", "www")
    Of.line(.category, \.category, Phrase("Kategori", "Category"))
      .asked(.categoryHelp).filtered("kategori", "category").listed(5)
      .imported(
        "kategorier", "föreningskategori", "associationcategoryname", "verksamhet",
        "verksamhetsområde")
  }

  @FieldList private static var relations: [FieldDefinition] {
    Of.texts(.aliases, \.aliases, Phrase("Andra namn", "Other names"))
      .asked(.aliasesHelp).filtered("alias", "alias").searched.own
      .imported("kortnamn", "förkortning", "kallasockså")
    Of.reference(.parentParty, \.parentParty, Phrase("Hör till", "Belongs to"))
      .asked(.referenceHelp).filtered("hörtill", "parent")
    Of.day(.activeTo, \.activeTo, Phrase("Upphörde", "Dissolved"))
      .asked(.dateHelp).filtered("upphörde", "dissolved", "ended")
    Of.reference(.replacedBy, \.replacedBy, Phrase("Ersatt av", "Replaced by"))
      .asked(.referenceHelp).filtered("ersatt", "replaced")
    Of.references(.successors, \.successors, Phrase("Efterföljare", "Successors"))
      .filtered("efterföljare", "successors")
    Of.line(.district, \.district, Phrase("Område", "District"))
      .asked(.districtHelp).filtered("område", "district")
      .imported("distrikt", "stadsdel", "districtnames")
    Of.day(.activeFrom, \.activeFrom, Phrase("Finns sedan", "Exists since"))
      .asked(.dateHelp).filtered("finns", "exists")
    Of.text(.note, \.note, Phrase("Notering", "Note"))
      .asked(.partyNoteHelp).filtered("notering", "note", "anteckning").internal.notes
      .imported("anteckning", "kommentar")
    Of.line(.externalSystem, \.externalSystem, Phrase("Från register", "From register")).internal
    Of.code(.externalId, \.externalId, Phrase("Nummer i registret", "Number in the register"))
      .internal.own
  }
}

/// What the register keeps of a party's standing towards the agreement.
enum AffiliationFields {
  private typealias Of = FieldsOf<Affiliation>

  static var all: [FieldDefinition] { standing + grounds + end }

  @FieldList private static var standing: [FieldDefinition] {
    Of.reference(.party, \.party, Phrase("Part", "Party"))
      .asked(.referenceHelp, required: true).filtered("part", "party").searched.listed(1).own
    Of.choice(.channel, \.channel, Phrase("Kanal", "Channel"))
      .asked(.choiceHelp).filtered("kanal", "channel").internal.listed(5)
      .imported("anslutningskanal", "anslutenvia")
    Of.day(.receivedDate, \.receivedDate, Phrase("Inkom", "Received"))
      .asked(.dateHelp).filtered("inkom", "received")
    Of.choice(.status, \.status, Phrase("Läge", "Status"))
      .asked(.choiceHelp, required: true).filtered("läge", "status", "anslutning").listed(2)
    Of.day(.confirmedDate, \.confirmedDate, Phrase("Ansluten från", "Joined from"))
      .headed(Phrase("Sedan", "Since"))
      .asked(.confirmedHelp).filtered("sedan", "since").listed(3)
      .imported(
        "affiliationdate", "anslutningsdatum", "ansluten", "anslutendatum", "datumföranslutning",
        "affiliated")
  }

  @FieldList private static var grounds: [FieldDefinition] {
    Of.day(.decisionDate, \.decisionDate, Phrase("Partens beslut", "Party's decision"))
      .asked(.dateHelp).filtered("beslut", "decided").internal
    Of.line(
      .decisionReference, \.decisionReference, Phrase("Partens paragraf", "Party's reference")
    )
    .asked(.decisionReferenceHelp).filtered("paragraf", "paragraph").internal
    Of.flag(
      .signedByAuthorised, \.signedByAuthorised,
      Phrase("Undertecknad av firmatecknare", "Signed by an authorised signatory")
    )
    .headed(Phrase("Undertecknad", "Signed"))
    .asked(.flagHelp).filtered("undertecknad", "signed").internal
    Of.flag(.statutesSeen, \.statutesSeen, Phrase("Stadgar sedda", "Statutes seen"))
      .asked(.flagHelp).filtered("stadgar", "statutes").internal
    Of.flag(
      .annualMeetingHeld, \.annualMeetingHeld, Phrase("Årsmöte hållet", "Annual meeting held")
    )
    .asked(.flagHelp).filtered("årsmöte", "annualmeeting").internal
    Of.flag(.electedBoard, \.electedBoard, Phrase("Vald styrelse", "Elected board"))
      .asked(.flagHelp).filtered("styrelse", "board").internal
    Of.flag(
      .standsBehindValues, \.standsBehindValues,
      Phrase("Står bakom värdegrunden", "Stands behind the values")
    )
    .headed(Phrase("Värdegrund", "Values"))
    .asked(.flagHelp).filtered("värdegrund", "values").internal
    Of.flag(.activeInOrebro, \.activeInOrebro, Phrase("Verksam i Örebro", "Active in Örebro"))
      .asked(.flagHelp).filtered("verksam", "active").internal
    Of.day(.checkedDate, \.checkedDate, Phrase("Kontrollerad", "Checked"))
      .asked(.checkedHelp).filtered("kontrollerad", "checked").internal
  }

  @FieldList private static var end: [FieldDefinition] {
    Of.day(.endedDate, \.endedDate, Phrase("Avslutad den", "Ended on"))
      .asked(.dateHelp).filtered("avslutad", "ended")
    Of.line(.endReason, \.endReason, Phrase("Varför avslutad", "Why ended"))
      .asked(.endReasonHelp).filtered("skäl", "reason").internal
    Of.registryNumber(
      .registryNumber, \.registryNumber, Phrase("Diarienummer", "Registry number")
    )
    .headed(Phrase("Dnr", "Reg. no."))
    .asked(.registryNumberHelp).filtered("dnr", "registry").own
    Of.code(.period, \.period, Phrase("Period", "Period"))
      .filtered("period", "period").listed(4).own
  }
}

/// What is kept of the ways to reach a party.
enum ContactFields {
  private typealias Of = FieldsOf<ContactPoint>

  @FieldList static var all: [FieldDefinition] {
    Of.reference(.party, \.party, Phrase("Part", "Party"))
      .asked(.referenceHelp, required: true).filtered("part", "party").searched.listed(1).own
    Of.line(.label, \.label, Phrase("Vad den är till för", "What it is for"))
      .headed(Phrase("Kontakt", "Contact"))
      .asked(.contactLabelHelp, required: true).filtered("kontakt", "contact").searched.listed(2)
      .internal
    Of.mail(.email, \.email, Phrase("E-post", "E-mail"))
      .asked(.contactEmailHelp).filtered("epost", "email").searched.listed(3).personal.own
    Of.line(.phone, \.phone, Phrase("Telefon", "Telephone"))
      .asked().filtered("telefon", "phone").searched.listed(4).personal.own
    Of.line(.name, \.name, Phrase("Kontaktperson", "Contact person"))
      .headed(Phrase("Person", "Person"))
      .asked(.personNameHelp).filtered("namn", "name").searched.personal.own
    Of.line(.roleInParty, \.roleInParty, Phrase("Roll i parten", "Role in the party"))
      .asked().filtered("roll", "role").personal
    Of.day(.validFrom, \.validFrom, Phrase("Gäller från", "Valid from"))
      .asked(.dateHelp).filtered("gällerfrån", "validfrom").internal
    Of.day(.reviewBy, \.reviewBy, Phrase("Ses över senast", "Review by"), .ahead)
      .asked(.dateHelp).filtered("sesöver", "review").listed(5).internal
    Of.day(.confirmedDate, \.confirmedDate, Phrase("Senast bekräftad", "Last confirmed"))
      .headed(Phrase("Bekräftad", "Confirmed"))
      .asked(.dateHelp).filtered("bekräftad", "confirmed").listed(6).internal
    Of.day(.disposedDate, \.disposedDate, Phrase("Gallrad", "Disposed of"))
      .asked(.dateHelp).filtered("gallrad", "disposed").internal
  }
}
