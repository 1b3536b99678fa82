import Domain
import Terminal

/// What can be done at the reply desk, on the page of what goes out, and on a ready text.
enum SendingCommands {
  private static let desk: [CommandPlace] = [.page(.replies)]
  private static let sending: [CommandPlace] = [.page(.sending)]
  private static let texts: [CommandPlace] = [.page(.reply), .page(.report)]
  private static let elsewhere = Place.allCases.filter { $0 != .agenda }
    .map(CommandPlace.place)

  static let all: [Command] = opening + noting

  /// From every place.
  static let reaching: [Command] = [
    Command(
      "replies", .repliesCommand, [.character("a")], in: [.place(.agenda)], help: .repliesHelp,
      group: .agenda
    ) { $0.showReplies() },
    Command("replies", .repliesCommand, in: elsewhere, help: .repliesHelp, group: .agenda) {
      $0.showReplies()
    },
    Command(
      "sending", .sendingCommand, help: .sendingHelp, group: .agenda,
      refusal: { $0.refusalToSend }
    ) { $0.showSending() },
  ]

  private static let opening: [Command] = [
    Command(
      "openOnReplies", .open, [.enter], in: desk, hint: .open, help: .openReplyHelp,
      group: .agenda, needs: [.subject]
    ) { $0.openOnReplies() },
    Command(
      "openOnSending", .open, [.enter], in: sending, hint: .open, help: .openExtractHelp,
      group: .agenda, needs: [.subject]
    ) { $0.openOnSending() },
  ]

  private static let noting: [Command] = [
    Command(
      "allExtracts", .allExtracts, [.character("x")], in: sending, hint: .allExtracts,
      help: .allExtractsHelp, group: .agenda
    ) { $0.showAllExtracts() },
    Command(
      "noteSent", .noteSent, [.character(" ")], in: desk + sending + texts, hint: .noteSent,
      help: .noteSentHelp, group: .agenda, needs: [.writing], refusal: { $0.refusalToNoteSent }
    ) { $0.noteFocusedSent() },
    Command(
      "noteSentOtherwise", .noteSentOtherwise, [.character("+"), .insert],
      in: desk + sending + [.page(.reply)], hint: .noteSentOtherwise,
      help: .noteSentOtherwiseHelp, group: .agenda, needs: [.writing]
    ) { $0.openFormOfFocusedSent() },
    Command(
      "noteAllSent", .noteAllSent, [.character("V")], in: sending, hint: .noteAllSent,
      help: .noteAllSentHelp, group: .agenda, needs: [.writing]
    ) { $0.noteAllSent() },
  ]
}
