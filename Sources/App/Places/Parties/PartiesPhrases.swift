import Domain

/// Words of the register.
extension Phrase {
  static let partiesTitle = Phrase("Parter", "Parties")
  static let partiesAreEmpty = Phrase(
    "Inga parter här. + lägger till en; Meny › Arkiv › Importera hämtar en fil.",
    "No parties here. + adds one; Menu › File › Import brings in a file.")
  static let groupIsEmpty = Phrase(
    "Inga parter i den här gruppen. g visar nästa grupp.",
    "No parties in this group. g shows the next group.")
  static let affiliationHead = Phrase("Anslutning", "Affiliation")
  static let todoHead = Phrase("Att göra", "To do")
  static let sinceHead = Phrase("Sedan", "Since")
  static let kindHead = Phrase("Typ", "Kind")
  static let lastActiveHead = Phrase("Senast aktiv", "Last active")

  static let groupAll = Phrase("alla", "all")
  static let groupMunicipality = Phrase("kommun", "municipality")
  static let groupCivilSociety = Phrase("civilsamhälle", "civil society")
  static let groupShouldJoin = Phrase(
    "ska ansluta men saknas", "should have joined but have not")
  static let groupAffiliated = Phrase("anslutna", "joined")

  static let noLongerExists = Phrase("finns inte mer", "no longer exists")
  static let shouldJoin = Phrase("! ska ansluta", "! should join")
  static let decisionMissing = Phrase("! beslut saknas", "! no decision")
  static func silent(months: Int) -> Phrase {
    Phrase("! tyst \(months) mån", "! silent \(months) m")
  }
  static let notJoinedYet = Phrase("Ej ansluten. a ansluter.", "Not joined. a affiliates.")
  static let boardDecision = Phrase("styrelsebeslut", "board decision")
  static let statutesSeen = Phrase("stadgar sedda", "statutes seen")
  static func missing(_ parts: [Phrase]) -> Phrase {
    Phrase(
      "Saknas: \(parts.map(\.sv).joined(separator: ", ")).",
      "Missing: \(parts.map(\.en).joined(separator: ", ")).")
  }
  static func untilDay(_ day: Day) -> Phrase {
    Phrase("till och med \(day.text)", "until \(day.text)")
  }
  static func via(_ channel: Phrase) -> Phrase {
    Phrase(", \(channel.sv.lowercased())", ", \(channel.en.lowercased())")
  }
  static func organisationNumber(_ number: String) -> Phrase {
    Phrase("Org.nr \(number)", "Org. no. \(number)")
  }
  static func partyCounts(shown: Int, joined: Int, committees: Int) -> Phrase {
    Phrase(
      "\(shown) st   \(joined) av \(committees) nämnder anslutna",
      "\(shown)   \(joined) of \(committees) committees joined")
  }
  static func links(matters: Int, activities: Int, mandates: Int, contacts: Int) -> Phrase {
    let counts = [
      counted(matters, .matters), counted(activities, .activities), counted(mandates, .mandates),
      counted(contacts, .contacts),
    ]
    return Phrase(
      "Samband: " + counts.map(\.sv).joined(separator: ", ") + ".",
      "Links: " + counts.map(\.en).joined(separator: ", ") + ".")
  }
  static let mattersHeading = Phrase("Ärenden", "Matters")
  static let activitiesHeading = Phrase("Aktiviteter", "Activities")
  static let successorsLabel = Phrase("Ersatt av", "Replaced by")
  static let forerunnersLabel = Phrase("Tog över efter", "Took over from")
  static let mandatesHeading = Phrase("Mandat", "Seats")
  static let nominationsHeading = Phrase("Nominerade", "Nominees")
  static let contactsHeading = Phrase("Kontaktpunkter", "Contact points")

  static let newParty = Phrase("Ny part", "New party")
  static let newPartyHelp = Phrase("Lägg till en part i registret", "Add a party to the register")
  static let affiliate = Phrase("Anslutning", "Affiliation")
  static let affiliateHint = Phrase("Anslutning", "Affiliation")
  static let affiliateHelp = Phrase(
    "Anslut parten, eller ändra dess anslutning", "Affiliate the party, or change how it stands")
  static let newContact = Phrase("Ny kontaktpunkt", "New contact point")
  static let newContactHelp = Phrase(
    "Lägg till en väg att nå parten", "Add a way to reach the party")
  static let contactRound = Phrase("Kontaktrunda …", "Contact round …")
  static let contactRoundHelp = Phrase(
    "Frågar om varje kontaktpunkt som ingen bekräftat på ett år: stämmer, ändrad eller borta",
    "Asks of each contact point nobody confirmed for a year: right, changed or gone")
  static let contactRight = Phrase("Stämmer", "Is right")
  static let contactRightHelp = Phrase(
    "Kontaktpunkten är bekräftad i dag", "The contact point is confirmed today")
  static let contactLeft = Phrase("Borta", "Gone")
  static let contactLeftHelp = Phrase(
    "Tar bort den som slutat; u lägger tillbaka", "Removes who has left; u puts back")
  static let contactHasLeft = Phrase("Har slutat", "Has left")
  static let allContactsConfirmed = Phrase(
    "Alla kontaktpunkter är bekräftade det senaste året. k visar de anslutnas adresser.",
    "All contact points were confirmed in the past year. k shows the addresses of the affiliated.")
  static let neverConfirmed = Phrase("aldrig bekräftad", "never confirmed")
  static func confirmedOn(_ day: Day) -> Phrase {
    Phrase("bekräftad \(day.text)", "confirmed \(day.text)")
  }
  static func contactIsRight(_ name: Phrase) -> Phrase {
    name + Phrase(" stämmer", " is right")
  }
  static func contactsToConfirm(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 kontaktpunkt att bekräfta" : "\(count) kontaktpunkter att bekräfta",
      count == 1 ? "1 contact point to confirm" : "\(count) contact points to confirm")
  }
  static func withoutAddress(_ names: [String]) -> Phrase {
    Phrase(
      "Saknar adress: " + names.joined(separator: ", ") + ".",
      "Without an address: " + names.joined(separator: ", ") + ".")
  }
  static let partyGroup = Phrase("Visa grupp", "Show group")
  static let partyGroupHelp = Phrase(
    "Alla, kommun, civilsamhälle, ska ansluta, anslutna",
    "All, municipality, civil society, should join, joined")
  static let duplicates = Phrase("Dubbletter …", "Duplicates …")
  static let duplicatesHelp = Phrase(
    "Parter med samma organisationsnummer eller liknande namn",
    "Parties with the same organisation number or similar names")
  static let noDuplicates = Phrase(
    "Inga parter liknar varandra.", "No parties resemble each other.")
  static func duplicates(by reason: Duplicate.Reason) -> Phrase {
    switch reason {
    case .number(let number):
      Phrase(
        "Samma organisationsnummer, \(number.text)", "Same organisation number, \(number.text)")
    case .address(let address): Phrase("Samma adress, \(address)", "Same address, \(address)")
    case .names: Phrase("Liknande namn", "Similar names")
    }
  }
  static let copyAddresses = Phrase("E-postadresser", "Mail addresses")
  static let copyAddressesHelp = Phrase(
    "Valda parters brevlådor på en rad att kopiera", "Chosen parties' mailboxes on one line")
  /// How many addresses, to how many when some have several, and how many have none.
  static func addresses(_ count: Int, to some: Int, without: Int) -> Phrase {
    Phrase(
      "\(count) \(count == 1 ? "adress" : "adresser")"
        + (some == count ? "" : " till \(some)") + ", \(without) utan",
      "\(count) \(count == 1 ? "address" : "addresses")"
        + (some == count ? "" : " to \(some)") + ", \(without) without")
  }
  static let mailToShown = Phrase("Raderna som visas", "The rows shown")
  static let mailToChosen = Phrase("De valda raderna", "The rows chosen")
  static func mailTo(_ group: Phrase) -> Phrase {
    Phrase(verbatim: ": ") + group
  }
  static let mailToAffiliated = Phrase("Anslutna", "Joined")
  static let mailToInvited = Phrase("De som mötet är för", "Those the meeting is for")
  static let mailToMunicipality = Phrase("Kommunens sida", "The municipality's side")
  static let noAddresses = Phrase(
    "Ingen här har någon adress. En parts brevlåda skrivs in med e på raden i Parter.",
    "Nobody here has an address. A party's mailbox is written with e on its row in Parties.")
  static let noAddressesToTake = Phrase(
    "Här finns ingen adress att ta ut.", "There is no address here to take out.")
  static let addressesOut = Phrase("Till urklipp", "To the clipboard")
  static let addressesOutHelp = Phrase(
    "Skickar adresserna till terminalens urklipp (OSC 52), där den har ett",
    "Sends the addresses to the terminal's clipboard (OSC 52), where it has one")
  static func sentToClipboard(_ count: Int) -> Phrase {
    Phrase(
      "\(count) adresser till urklipp. Kom de inte? x sparar dem.",
      "\(count) addresses to the clipboard. Not there? x saves.")
  }
  static let addressesToFile = Phrase("Adresser till fil", "Addresses to a file")
  static let addressesToFileHelp = Phrase(
    "En adress per rad, eller på en rad med semikolon", "One a line, or on one line by semicolons")
  static let addressFileName = Phrase("adresser.txt", "addresses.txt")
  static let addressFileHelp = Phrase(
    "En ny fil. Den som redan finns skrivs inte över.",
    "A new file. One that is there is not written over.")
  static let addressWayLabel = Phrase("Form", "Form")
  static let oneAddressALine = Phrase("En adress per rad", "One address a line")
  static let addressesBySemicolons = Phrase("Med semikolon", "By semicolons")
  static func affiliationIn(_ periods: String) -> Phrase {
    Phrase("Anslutning till \(periods)", "Affiliation to \(periods)")
  }
  static let nextMailGroup = Phrase("Nästa grupp", "Next group")
  static func affiliationOf(_ name: String) -> Phrase {
    Phrase("Anslutning: \(name)", "Affiliation: \(name)")
  }
  static func affiliationSaved(_ name: String, _ status: Phrase) -> Phrase {
    Phrase(
      "\(name): \(status.sv.lowercased()). u ångrar.",
      "\(name): \(status.en.lowercased()). u undoes.")
  }
  static func contactOf(_ name: String) -> Phrase {
    Phrase("Ny kontaktpunkt: \(name)", "New contact point: \(name)")
  }
}
