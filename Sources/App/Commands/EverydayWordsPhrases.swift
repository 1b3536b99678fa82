import Domain

/// What people call a command before they know its name; the palette looks here too.
extension CommandID {
  /// Words with spaces between, in each language its own; empty where the title is the word.
  var everydayWords: Phrase { Self.everyday[self] ?? .empty }

  static let everyday: [CommandID: Phrase] = [
    .importParties: Phrase(
      "läs in hämta excel csv kalkylblad register föreningslista lägg in fil",
      "read load excel csv spreadsheet register bring in"),
    "exportAll": Phrase(
      "spara som flytta ut hämta hem allt json lämna över byta dator",
      "save as download everything json hand over move"),
    "exportList": Phrase(
      "spara som kalkylblad csv lista ut fil till excel", "save as csv spreadsheet list to excel"),
    "backUp": Phrase("säkerhetskopiera kopia spara undan usb sticka", "backup copy usb stick"),
    "restore": Phrase(
      "hämta tillbaka kopia gammal version krasch förlorad",
      "recover bring back old version crash lost"),
    "uniteCopy": Phrase(
      "synka slå ihop två datorer sammanfoga dela", "sync two computers combine share"),
    "openBook": Phrase("byt annan mapp arkiv annat år", "switch other folder archive"),
    "erasePerson": Phrase(
      "radera personuppgifter gdpr glöm dataskydd utplåna",
      "delete personal data gdpr forget privacy"),
    "check": Phrase(
      "fel brister regler granska validera problem stämmer", "errors faults rules validate problems"
    ),
    "removed": Phrase(
      "papperskorg raderat borttaget återställ ta tillbaka", "bin trash deleted bring back"),
    "pastDay": Phrase("förr tidigare historik så såg det ut datum", "before earlier date then"),
    "twoDays": Phrase("jämför skillnad vad har ändrats sedan", "compare difference changed since"),
    "phrases": Phrase(
      "autotext förkortningar komplettera textförslag mallar snabbtext",
      "autotext abbreviations complete suggestions snippets"),
    "yourName": Phrase("användare vem är jag byt namn konto", "user account change name"),
    "swedish": Phrase("språk byt svenska", "language switch"),
    "english": Phrase("språk byt engelska", "language switch"),
    "theme": Phrase(
      "färg mörkt ljust kontrast utseende läge", "colour dark light contrast appearance"),
    "plainReading": Phrase(
      "skärmläsare tillgänglighet synskadad uppläsning", "screen reader accessibility blind"),
    "guide": Phrase("handbok manual instruktion hur gör man", "manual handbook how to"),
    .tour: Phrase("lär mig nybörjare kom igång introduktion", "learn beginner start introduction"),
    .help: Phrase("tangenter kortkommandon", "keys shortcuts"),
    .quit: Phrase("stäng sluta gå ut logga ut", "exit close log out"),
    .undo: Phrase("ångra tillbaka fel backa", "back mistake revert"),
    "search": Phrase("filtrera hitta leta visa bara", "filter find look show only"),
    "searchEverywhere": Phrase("hitta leta överallt", "find look everywhere"),
    .order: Phrase("ordna bokstavsordning rangordna", "arrange alphabetical rank"),
    "columns": Phrase("kolumn visa dölj fält", "column show hide fields"),
    "views": Phrase("sparad favorit urval", "saved favourite selection"),
    "edit": Phrase("ändra rätta redigera byt namn uppdatera", "change correct rename update"),
    "remove": Phrase("radera kasta stryk avsluta ta bort", "erase throw away end"),
    .note: Phrase("anteckna skriv kommentar minnesanteckning", "write comment memo"),
    "history": Phrase("vem ändrade logg när ändrades", "who changed log when"),
    "chain": Phrase("hör ihop hänger kopplat till relation", "related connected belongs"),
    .copy: Phrase("mejl mail e-post utskick adresser klistra", "mail addresses paste mailing"),
    "join": Phrase(
      "sammanfoga samma dubblett dubbelt slå samman", "merge same duplicate double combine"),
    "duplicates": Phrase("dubblett dubbel samma två gånger", "double same twice"),
    "affiliate": Phrase(
      "anslut medlem medlemskap gå med avtal skriv under uppsägning lämna",
      "member membership sign up agreement leave"),
    "contacts": Phrase("telefon mejl person ordförande nå", "telephone mail person reach"),
    "contactRound": Phrase(
      "bekräfta kontakter aktuella adresser utskick uppdatera",
      "confirm contacts current addresses mailing update"),
    "council": Phrase("ledamöter platser vilka sitter i rådet", "members seats who sits"),
    "newPlan": Phrase("ny tvåårsplan verksamhetsplan handlingsplan", "two-year plan action plan"),
    "adoptPlan": Phrase("besluta fastställ godkänn plan", "decide approve plan"),
    "newVersion": Phrase("revidera ändra antagen plan", "revise adopted plan"),
    "compareVersions": Phrase("skillnad mellan planer versioner", "difference between plans"),
    "setStatus": Phrase("status läge klar pågår genomförd", "state done ongoing"),
    "timeLine": Phrase("tidslinje gantt kalender", "gantt calendar"),
    "addMatter": Phrase(
      "fråga hinder problem rapportera anmälan synpunkt", "issue obstacle problem report"),
    "addMeeting": Phrase("boka möte sammanträde kalender", "book schedule session calendar"),
    "meetingYear": Phrase(
      "årskalender möten planera år mötesdagar sammanträdesdagar kalender nästa år årshjul",
      "calendar year plan meetings dates schedule next year"),
    "meetingAddresses": Phrase(
      "skicka kallelse mejl inbjudna kallade adresser utskick inbjudan",
      "send notice mail invited called invitation"),
    "addPoint": Phrase("punkt dagordning", "item agenda"),
    "decide": Phrase("beslut paragraf besluta", "decision paragraph"),
    "outcome": Phrase("bordlägg hänvisa resultat vad blev det", "table refer result"),
    "feedback": Phrase("svara anmälaren återkoppla", "answer reply reporter"),
    .attendance: Phrase("närvaro upprop vilka är här", "roll call who is here present"),
    .tick: Phrase("bocka av klar färdig gjort", "check off done finished"),
    "openActions": Phrase("att göra uppgifter todo", "to do tasks"),
    "assess": Phrase("bedöm utvärdera betyg åtagande", "evaluate rate commitment"),
    .report(.notice): Phrase("bjud in inbjudan skicka kallelse", "invite invitation send"),
    .report(.agenda): Phrase("skriv ut dagordning", "print agenda"),
    .report(.notes): Phrase(
      "skriv ut protokoll minnesanteckningar pdf word", "print minutes record pdf word"),
    .report(.plan): Phrase("skriv ut plan pdf word", "print plan pdf word"),
    .report(.yearly): Phrase(
      "årsrapport verksamhetsberättelse uppföljning bokslut", "annual review follow-up summary"),
    .report(.register): Phrase(
      "skriv ut medlemslista vilka är med", "print members list who is in"),
    .report(.composition): Phrase("skriv ut ledamöter rådet", "print members council"),
    .report(.disposal): Phrase("gdpr radera gallring", "gdpr delete retention"),
    .report(.extract): Phrase("registerutdrag gdpr begäran", "subject access request gdpr"),
    .list(.people): Phrase("personer ledamöter namn kontakter", "persons members names"),
    .list(.mandates): Phrase("platser uppdrag ledamot ersättare", "seats member substitute"),
    .list(.nominations): Phrase("kandidater valberedning föreslagna", "candidates proposed"),
    .list(.decisions): Phrase("paragrafer vad bestämdes", "paragraphs what was decided"),
    .list(.groups): Phrase("arbetsgrupper kommitté utskott", "working groups committee"),
    .list(.contacts): Phrase("telefonlista adresser kontaktpersoner", "telephone list addresses"),
    .list(.affiliations): Phrase("medlemskap avtal anslutna", "memberships agreements joined"),
  ]
}
