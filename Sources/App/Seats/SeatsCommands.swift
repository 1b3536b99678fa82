import Domain
import Terminal

/// What can be done on the page of people and seats.
enum SeatsCommands {
  private static let seats: [CommandPlace] = [.page(.seats)]
  private static let election: [CommandPlace] = [.page(.election)]
  private static let here = seats + election

  static let all: [Command] = [
    Command(
      "openSeat", .open, [.enter], in: here, hint: .open, help: .openSeatHelp, group: .parties,
      needs: [.subject]
    ) { $0.openSeatRow() },
    Command(
      "addOnSeats", .newSeat, [.character("+"), .insert], in: here, hint: .new,
      help: .addSeatHelp, group: .parties, needs: [.writing]
    ) { $0.addOnSeats() },
    Command(
      "nextSeats", .nextSeats, [.character("g"), .tab], in: here, hint: .nextSeats,
      help: .nextSeatsHelp, group: .parties
    ) { $0.showNextSeats() },
    Command(
      "electionOutcome", .outcomeOfNomination, [.character("b")], in: election,
      hint: .outcomeHint, help: .outcomeOfNominationHelp, group: .parties,
      needs: [.writing, .subject],
      refusal: { $0.refusalToElect }
    ) { $0.askForElection() },
    Command(
      "seatElected", .seatElected, [.character(" ")], in: election,
      hint: .seatHint, help: .seatElectedHelp, group: .parties, needs: [.writing, .subject],
      refusal: { $0.refusalToElect }
    ) { $0.seatFocusedNomination() },
    Command(
      "seatsDay", .seatsDay, [.character("d")], in: seats, hint: .dayHint, help: .seatsDayHelp,
      group: .parties
    ) { $0.askForSeatsDay() },
    Command(
      "earlierSeats", .earlierSeats, [.left], in: seats, hint: .earlierSeats,
      help: .earlierSeatsHelp, group: .parties
    ) { $0.moveSeats(by: -1) },
    Command(
      "laterSeats", .laterSeats, [.right], in: seats, hint: .laterSeats, help: .laterSeatsHelp,
      group: .parties
    ) { $0.moveSeats(by: 1) },
  ]
}
