import App
import Domain
import Store

/// What the commands say when they are done and why they are not.
extension Phrase {
  static let yes = Phrase("ja", "yes")
  static let no = Phrase("nej", "no")

  // MARK: Done

  static func bookMade(_ folder: String, bodies: Int) -> Phrase {
    Phrase(
      "Ny pärm i \(folder) med \(bodies) kommunala organ.",
      "New book in \(folder) with \(bodies) municipal bodies.")
  }
  static let nothingFound = Phrase("Inget passar.", "Nothing fits.")
  static func noneAtAll(_ kind: Kind) -> Phrase {
    kindNames(kind) + Phrase(": inga i pärmen än.", ": none in the book yet.")
  }
  static func isRemovedRecord(_ typed: String) -> Phrase {
    Phrase("\(typed) är borttagen.", "\(typed) has been removed.")
  }
  static func nothingDated(before first: Day, asked: Day) -> Phrase {
    Phrase(
      "Pärmen vet inget om tiden före \(first.text), så inte heller om \(asked.text).",
      "The book knows nothing of the time before \(first.text), so neither of \(asked.text).")
  }
  static func didNotHold(_ typed: String, on day: Day) -> Phrase {
    Phrase("\(typed) gällde inte \(day.text).", "\(typed) did not hold on \(day.text).")
  }
  static let nothingChanged = Phrase("Inget ändrades.", "Nothing was changed.")
  static func changed(_ name: String) -> Phrase { Phrase("Ändrade \(name).", "Changed \(name).") }
  static func removed(_ name: String) -> Phrase {
    Phrase(
      "Tog bort \(name); undo tar tillbaka.", "Removed \(name); undo brings it back.")
  }
  static func ticked(_ title: String) -> Phrase {
    Phrase("Bockade av: \(title)", "Ticked off: \(title)")
  }
  static func unticked(_ title: String) -> Phrase {
    Phrase("Öppnade igen: \(title)", "Opened again: \(title)")
  }
  static func alreadyTicked(_ title: String) -> Phrase {
    Phrase("Redan avbockad: \(title)", "Ticked off already: \(title)")
  }
  static func notTicked(_ title: String) -> Phrase {
    Phrase("Inte avbockad: \(title)", "Not ticked off: \(title)")
  }
  static func findings(_ count: Int) -> Phrase {
    switch count {
    case 0: Phrase("Inget saknas.", "No findings.")
    case 1: Phrase("1 anmärkning.", "1 finding.")
    default: Phrase("\(count) anmärkningar.", "\(count) findings.")
    }
  }

  // MARK: Refused

  static func notBuilt(_ name: String) -> Phrase {
    Phrase(
      "\(name) finns inte i den här versionen av programmet.",
      "\(name) is not in this version of the program.")
  }
  static func noMeetingForReport(_ name: String) -> Phrase {
    Phrase(
      "Inget möte passar för \(name); ange ett med --meeting.",
      "No meeting fits for \(name); name one with --meeting.")
  }
  static func severalMeetings(_ day: String, count: Int) -> Phrase {
    Phrase(
      "\(count) möten är den \(day); ange ett med sin identitet.",
      "\(count) meetings are on \(day); name one by its identifier.")
  }
  static func wroteFile(_ file: String) -> Phrase { Phrase("Skrev \(file).", "Wrote \(file).") }
  static func fileIsThere(_ file: String) -> Phrase {
    Phrase(
      "\(file) finns redan och lämnas som den är; --replace skriver över den.",
      "\(file) is there already and is left as it is; --replace writes over it.")
  }
  static let nothingLeftToUndo = Phrase(
    "Det som skulle tas tillbaka är redan ändrat igen.",
    "What would be taken back has been changed again already.")
  static let readOnlyAsked = Phrase(
    "Inget ändrades, för --read-only är på.", "Nothing was changed, for --read-only is on.")
  static let exampleIsNotSaved = Phrase(
    "Exempelpärmen sparas inte; ange en egen med --book.",
    "The example book is not saved; name one of your own with --book.")
  static let tooLarge = Phrase(
    "Inget sparades, för ändringen är större än pärmen tar emot.",
    "Nothing was saved, for the change is larger than the book takes in.")
  static let reasonMissing = Phrase(
    "Skriv varför med --reason.", "Say why with --reason.")
  static let borrowedRights = Phrase(
    "Programmet får inte köras med lånade rättigheter (set-uid).",
    "The program must not run with borrowed rights (set-uid).")
  static let clockIsWrong = Phrase(
    "Datorns klocka visar ett omöjligt datum.", "The computer's clock shows an impossible date.")
  static let agreementIsMissing = Phrase(
    "Programmets egna filer är skadade; installera om det.",
    "The program's own files are damaged; install it again.")
  static let tableHoldsOneKind = Phrase(
    "csv rymmer ett slag i taget; skriv till exempel export parties, eller --format json.",
    "csv holds one kind at a time; write export parties, for example, or --format json.")

  static let calendarHoldsMeetings = Phrase(
    "ics rymmer möten och åtgärder; skriv export meetings eller export all.",
    "ics holds meetings and follow-ups; write export meetings or export all.")

  // MARK: Files

  static func cannotRead(_ file: String, _ code: Int32) -> Phrase {
    Phrase("\(file) kan inte läsas: ", "\(file) cannot be read: ") + cause(code)
  }
  static func cannotWrite(_ file: String, _ code: Int32) -> Phrase {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let why =
      code == SystemError.noEntry && !folder.isEmpty
      ? Phrase("mappen \(folder) finns inte.", "there is no folder \(folder).") : cause(code)
    return Phrase("\(file) kunde inte skrivas: ", "\(file) could not be written: ") + why
  }
  static func isSavedThough(_ identifier: String) -> Phrase {
    Phrase(
      "Posten är sparad ändå och har \(identifier).",
      "The record is saved all the same and is \(identifier).")
  }
  static func isInTheBook(_ file: String) -> Phrase {
    Phrase(
      "\(file) ligger i pärmens egen mapp, där bara programmet skriver.",
      "\(file) lies in the book's own folder, where only the program writes.")
  }
  static func outputFailed(_ code: Int32) -> Phrase {
    Phrase("Utskriften kunde inte skrivas: ", "The output could not be written: ") + cause(code)
  }

  /// The end of a sentence about a call to the system that failed.
  static func cause(_ code: Int32) -> Phrase {
    switch code {
    case SystemError.noEntry: Phrase("den finns inte.", "there is no such file.")
    case SystemError.notPermitted: Phrase("du har inte rätt till det.", "you may not.")
    case SystemError.noSpace: Phrase("disken är full.", "the disk is full.")
    case SystemError.readOnly: Phrase("disken är skrivskyddad.", "the disk is read-only.")
    case SystemError.isDirectory: Phrase("det är en mapp.", "it is a folder.")
    case SystemError.notDirectory:
      Phrase("en del av sökvägen är ingen mapp.", "a part of the path is no folder.")
    case _ where SystemError.unreachable.contains(code):
      Phrase(
        "disken eller servern svarar inte (\(code)).",
        "the disk or the server does not answer (\(code)).")
    default: Phrase("systemets fel \(code).", "system error \(code).")
    }
  }
}
