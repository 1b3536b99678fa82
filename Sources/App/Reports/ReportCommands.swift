import Domain
import Terminal

/// The reports, each under the heading it tells about, from every place.
enum ReportCommands {
  static let all: [Command] =
    [
      Command(
        .asPage, [.character("x")], in: [.place(.plan), .place(.agenda)], .asPage,
        help: .asPageHelp, group: .file),
      Command(
        .asPage, [], in: [.place(.parties), .place(.followUps)], .asPage, help: .asPageHelp,
        group: .file),
    ]
    + [
      report(.reportRegister, .parties), report(.reportComposition, .parties),
      report(.reportExtract, .parties) { $0.refusalToExtract },
      report(.reportDisposal, .parties), report(.reportPlan, .plan),
      report(.reportCoverage, .plan), report(.reportAnnualProcess, .plan),
      report(.reportNotice, .agenda) { $0.refusalWithoutMeetings },
      report(.reportAgenda, .agenda) { $0.refusalWithoutMeetings },
      report(.reportNotes, .agenda) { $0.refusalWithoutMeetings },
      report(.reportFeedback, .agenda), report(.reportBalance, .agenda),
      report(.reportObligations, .followUps), report(.reportYearly, .followUps),
    ]

  private static func report(
    _ id: CommandID, _ group: CommandGroup,
    refusal: @escaping @Sendable (Model) -> Phrase? = { _ in nil }
  ) -> Command {
    let name = ReportName(id) ?? .register
    return Command(id, [], name.command, help: name.commandHelp, group: group, refusal: refusal)
  }
}

extension ReportName {
  /// The report that a command makes; nil for all other commands.
  init?(_ command: CommandID) {
    let prefix = "report"
    guard command.rawValue.hasPrefix(prefix) else { return nil }
    let rest = command.rawValue.dropFirst(prefix.count).lowercased()
    let name = ReportName.allCases.first { $0.rawValue.filter { $0 != "-" } == rest }
    guard let name else { return nil }
    self = name
  }
}
