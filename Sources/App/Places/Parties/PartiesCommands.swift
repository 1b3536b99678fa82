import Domain
import Terminal

/// The register's own commands.
enum PartiesCommands {
  private static let here: [CommandPlace] = [.place(.parties)]

  static let all: [Command] = [
    Command(
      .add, .newParty, [.character("+"), .insert, .control("n")], in: here, hint: .new,
      help: .newPartyHelp, group: .parties, needs: [.writing], rank: 2
    ) { $0.openForm(forNew: .parties) },
    Command(
      "affiliate", .affiliate, [.character("a")], in: here, hint: .affiliateHint,
      help: .affiliateHelp, group: .parties, needs: [.writing, .record]
    ) { $0.openAffiliation() }
    .onMany { $0.openAffiliation(of: $1) },
    Command(
      "contacts", .newContact, in: here, help: .newContactHelp, group: .parties,
      needs: [.writing, .record]
    ) { $0.openContact() },
    Command(
      .group, .partyGroup, [.character("g")], in: here, hint: .groupHint, help: .partyGroupHelp,
      group: .parties, rank: 8
    ) { $0.showNextGroup() },
    Command(
      "council", .seatsTitle, [.character("p")], in: here, help: .seatsHelp, group: .parties
    ) { $0.showSeats(of: .council) },
    Command("contactRound", .contactRound, in: here, help: .contactRoundHelp, group: .parties) {
      $0.showContactRound()
    },
    Command("duplicates", .duplicates, in: here, help: .duplicatesHelp, group: .parties) {
      $0.showDuplicates()
    },
    Command(
      "join", .join, [.character("j")], in: here, help: .joinHelp, group: .parties,
      needs: [.writing, .row]
    ) { model in model.openJoining(of: model.list.focused.map { [$0] } ?? []) }
    .onMany { $0.openJoining(of: $1) },
    Command(
      "reorganise", .reorganise, in: here, help: .reorganiseHelp, group: .parties,
      needs: [.writing, .record]
    ) { model in model.openReorganising(of: model.list.focused.map { [$0] } ?? []) }
    .onMany { $0.openReorganising(of: $1) },
    Command(
      "renameParty", .renameParty, in: here, help: .renamePartyHelp, group: .parties,
      needs: [.writing, .record]
    ) { $0.openRenaming() },
    Command(
      .copy, .copyAddresses, [.character("k")], in: here, help: .copyAddressesHelp, group: .parties,
      refusal: { CommandNeed.row.refusal($0) }
    ) { $0.copy($0.list.rows) }
    .onMany { $0.copy($1) },
  ]
}
