import Terminal

/// The register's own commands.
enum PartiesCommands {
  private static let here: [CommandPlace] = [.place(.parties)]

  static let all: [Command] = [
    Command(
      .add, [.character("+"), .insert, .control("n")], in: here, .newParty, hint: .new,
      help: .newPartyHelp, group: .parties, refusal: { $0.refusalToChange }),
    Command(
      .affiliate, [.character("a")], in: here, .affiliate, hint: .affiliateHint,
      help: .affiliateHelp, group: .parties, refusal: { $0.refusalToChangeRow }),
    Command(
      .contacts, [], in: here, .newContact, help: .newContactHelp,
      group: .parties, refusal: { $0.refusalToChangeRow }),
    Command(
      .group, [.character("g")], in: here, .partyGroup, hint: .groupHint, help: .partyGroupHelp,
      group: .parties),
    Command(.duplicates, [], in: here, .duplicates, help: .duplicatesHelp, group: .parties),
    Command(
      .copy, [.character("k")], in: here, .copyAddresses, help: .copyAddressesHelp,
      group: .parties, refusal: { $0.refusalWithoutRow }),
  ]
}
