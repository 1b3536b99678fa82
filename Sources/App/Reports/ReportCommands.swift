import Domain
import Terminal

extension CommandID {
  /// Makes a report, shown as a page.
  static func report(_ name: ReportName) -> CommandID { CommandID("report " + name.rawValue) }
}

/// The reports, each under the heading it tells about, from every place.
enum ReportCommands {
  static let all: [Command] =
    [
      Command(
        "asPage", .asPage, [.character("x")], in: [.place(.plan), .place(.agenda)],
        help: .asPageHelp, group: .file
      ) { $0.makeReportOfPlace() },
      Command(
        "asPage", .asPage, in: [.place(.parties), .place(.followUps)], help: .asPageHelp,
        group: .file
      ) { $0.makeReportOfPlace() },
    ]
    + [
      report(.register, .parties), report(.composition, .parties),
      report(.extract, .parties) { $0.refusalToExtract }, report(.disposal, .parties),
      report(.plan, .plan), report(.coverage, .plan), report(.annualProcess, .plan),
      Command(
        "annualProcessOf", .annualProcessOf, help: .annualProcessOfHelp, group: .plan,
        refusal: { $0.shownPlan == nil ? .noPlanYet : nil }
      ) { $0.chooseAnnualProcess() },
      report(.notice, .agenda) { $0.world.refusalWithoutMeetings },
      report(.agenda, .agenda) { $0.world.refusalWithoutMeetings },
      report(.runSheet, .agenda) { $0.world.refusalWithoutMeetings },
      report(.publicAgenda, .agenda) { $0.world.refusalWithoutMeetings },
      report(.notes, .agenda) { $0.world.refusalWithoutMeetings },
      report(.feedback, .agenda), report(.balance, .agenda),
      report(.backlog, .followUps), report(.obligations, .followUps), report(.yearly, .followUps),
    ]

  private static func report(
    _ name: ReportName, _ group: CommandGroup,
    refusal: @escaping @Sendable (Model) -> Phrase? = { _ in nil }
  ) -> Command {
    Command(.report(name), name.command, help: name.commandHelp, group: group, refusal: refusal) {
      $0.makeReport(name)
    }
  }
}
